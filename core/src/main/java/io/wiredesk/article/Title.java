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
 */
public record Title(String text, List<Integer> headlines, List<Integer> subheadlines) {

  public Title {
    headlines = List.copyOf(headlines);
    subheadlines = List.copyOf(subheadlines);
  }

  /** The blocks with headline and subheadlines labelled; all others stay as they are. */
  public List<LabelledBlock> label(List<LabelledBlock> blocks) {
    List<LabelledBlock> labelled = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      LabelledBlock block = blocks.get(i);
      if (headlines.contains(i)) {
        labelled.add(as(Role.HEADLINE, block));
      } else {
        labelled.add(subheadlines.contains(i) ? as(Role.SUBHEADLINE, block) : block);
      }
    }
    return labelled;
  }

  private static LabelledBlock as(Role role, LabelledBlock block) {
    return block.role() == role
        ? block
        : new LabelledBlock(block.text(), role, null, Evidence.STRUCTURE);
  }
}
