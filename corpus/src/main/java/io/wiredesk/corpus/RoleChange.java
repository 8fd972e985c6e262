package io.wiredesk.corpus;

import io.wiredesk.release.LabelledBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of text that has another role than before. For releases that nobody has labelled.
 *
 * @param text the run as it stands in the release
 * @param before the block that held it
 * @param after the block that holds it now
 */
public record RoleChange(String text, LabelledBlock before, LabelledBlock after) {

  /**
   * The runs of a text that have another role, in order. Both lists are the whole of the same text.
   */
  public static List<RoleChange> between(List<LabelledBlock> before, List<LabelledBlock> after) {
    List<RoleChange> changes = new ArrayList<>();
    int old = 0;
    int oldStart = 0;
    int start = 0;
    for (LabelledBlock block : after) {
      int end = start + Ink.of(block.text()).length();
      for (int from = start; from < end && old < before.size(); ) {
        int oldEnd = oldStart + Ink.of(before.get(old).text()).length();
        int to = Math.min(end, oldEnd);
        if (before.get(old).role() != block.role() && to > from) {
          String text = Ink.slice(block.text(), from - start, to - start);
          changes.add(new RoleChange(text, before.get(old), block));
        }
        if (to == oldEnd) {
          old++;
          oldStart = oldEnd;
        }
        from = to;
      }
      start = end;
    }
    return changes;
  }
}
