package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.List;

/**
 * Finds what stands around a story by its looks, in any language: rows of signs, and the lines
 * below the last paragraph, which are names and numbers to call, or the furniture of a page.
 *
 * <p>Lines that a paragraph announces with a colon, and lists, are the story's own. One line or two
 * may be as well.
 */
final class Furniture {

  private static final int FEWEST_LINES = 3;

  private final List<Draft> drafts;

  private Furniture(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** Rows of signs that hold no word, such as {@code ***}. */
  static void markSigns(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isOpen() && draft.block().text().codePoints().noneMatch(Furniture::speaks)) {
        draft.fix(Role.ENDMARK);
      }
    }
  }

  /** Pictographs speak, as letters do. */
  private static boolean speaks(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || Character.isEmojiPresentation(codePoint);
  }

  /** The lines below the story, when every rule has taken what it wants. */
  static void markBelow(List<Draft> drafts) {
    new Furniture(drafts).markBelow();
  }

  private void markBelow() {
    int last = drafts.size();
    while (last > 0 && !drafts.get(last - 1).isProse()) {
      last--;
    }
    int from = last;
    for (int to = last; last > 0 && to <= drafts.size(); to++) {
      if (to == drafts.size() || !drafts.get(to).isOpen() || isTable(to)) {
        markRun(from, to);
        from = to + 1;
      }
    }
  }

  private boolean isTable(int i) {
    return drafts.get(i).block().kind() == Block.Kind.TABLE;
  }

  private void markRun(int from, int to) {
    List<Draft> run = drafts.subList(from, to);
    boolean calls = run.stream().anyMatch(Furniture::tellsAddress);
    if (calls) {
      run.forEach(draft -> draft.fix(Role.CONTACT));
    } else if (run.size() >= FEWEST_LINES && !isAnnounced(from) && !isList(run)) {
      run.forEach(draft -> draft.fix(Role.CHROME));
    }
  }

  private static boolean tellsAddress(Draft draft) {
    return RunningText.tellsAddress(draft.block().text());
  }

  private boolean isAnnounced(int from) {
    String before = drafts.get(from - 1).block().text();
    char end = before.charAt(before.length() - 1);
    return end == ':' || end == '：';
  }

  private static boolean isList(List<Draft> run) {
    return run.stream().allMatch(draft -> draft.block().kind() == Block.Kind.LIST_ITEM);
  }
}
