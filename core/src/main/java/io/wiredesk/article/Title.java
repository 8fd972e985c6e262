package io.wiredesk.article;

import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What a release is called, and where in it that stands.
 *
 * @param text the title; never blank
 * @param headlines the indexes of the blocks that are the title; empty when the title was declared
 *     only, or is the first sentence of the lede
 * @param subheadlines the indexes of the lines between the title and the lede
 * @param furniture the indexes of the lines above the title, and of a list of contents below it
 */
public record Title(
    String text, List<Integer> headlines, List<Integer> subheadlines, List<Integer> furniture) {

  public Title {
    headlines = List.copyOf(headlines);
    subheadlines = List.copyOf(subheadlines);
    furniture = List.copyOf(furniture);
  }

  /** The blocks with what belongs to the title labelled; all others stay as they are. */
  public List<LabelledBlock> label(List<LabelledBlock> blocks) {
    List<LabelledBlock> labelled = new ArrayList<>(blocks);
    for (int i : headlines) {
      labelled.set(i, as(Role.HEADLINE, blocks.get(i)));
    }
    for (int i : subheadlines) {
      labelled.set(i, as(Role.SUBHEADLINE, blocks.get(i)));
    }
    for (int i : furniture) {
      labelled.set(i, as(above(blocks.get(i).text()), blocks.get(i)));
    }
    return labelled;
  }

  /** American releases may name whom to call above the headline. */
  private static Role above(String text) {
    return TitleLines.isContact(text) ? Role.CONTACT : Role.CHROME;
  }

  private static LabelledBlock as(Role role, LabelledBlock block) {
    return block.role() == role
        ? block
        : new LabelledBlock(block.text(), role, null, Evidence.STRUCTURE);
  }
}
