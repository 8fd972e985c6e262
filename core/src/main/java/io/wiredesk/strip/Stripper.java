package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.repetition.Wordings;
import io.wiredesk.rule.RuleSet;
import io.wiredesk.rule.Scan;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each block of a release its role. A block of which a rule takes a part only is cut there.
 * Text of which nothing is known is {@link io.wiredesk.release.Role#BODY}: a lost paragraph of news
 * is worse than a disclaimer kept.
 *
 * <p>A value that never changes: make it once and share it between threads.
 */
public final class Stripper {

  private final RuleSet rules;
  private final Wordings wordings;

  public Stripper(RuleSet rules) {
    this(rules, Wordings.NONE);
  }

  /**
   * @param wordings what sources are known to repeat, for what no rule says
   */
  public Stripper(RuleSet rules, Wordings wordings) {
    this.rules = rules;
    this.wordings = wordings;
  }

  /**
   * Labels a release. Takes time in proportion to its text, whatever is in it.
   *
   * @param language the release's language as a BCP 47 tag; {@code und} runs the rules of wires,
   *     and those that apply everywhere
   */
  public Stripped strip(Release release, String language) {
    Outline outline = Outline.of(release.blocks());
    List<Draft> drafts = drafts(outline.blocks(), rules.scan(language));
    Headlines.mark(drafts, release.declared().title());
    Links.mark(drafts);
    Furniture.markSigns(drafts);
    Furniture.markRepeats(drafts);
    Head.accept(drafts);
    Sections.open(drafts);
    Tail.accept(drafts);
    Ending.close(drafts, outline.found());
    String wire = Wires.mostNamed(drafts);
    Repetition.mark(drafts, wordings, wire == null ? release.declared().source() : wire);
    Furniture.markBelow(drafts);
    List<LabelledBlock> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.label(blocks);
    }
    return new Stripped(blocks, wire);
  }

  private static List<Draft> drafts(List<Block> blocks, Scan scan) {
    List<Draft> drafts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      drafts.add(new Draft(block, scan.block(block.text())));
    }
    return drafts;
  }
}
