package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what stands around a story by its looks, in any language: rows of signs, and the lines
 * below the last paragraph, which are names and numbers to call, or the furniture of a page.
 *
 * <p>Lines that a paragraph announces with a colon, and lists, are the story's own. One line or two
 * may be as well.
 */
final class Furniture {

  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_SIGNS = 5;
  private static final int LONGEST_DATE = 30;

  /** Whom to call is told in fewer lines for each address; a longer list is about other things. */
  private static final int LINES_FOR_AN_ADDRESS = 8;

  /** Shorter texts come twice in many stories: an answer, a refrain. */
  private static final int SHORTEST_REPEAT = 60;

  private final List<Draft> drafts;

  private Furniture(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** Rows of signs, such as {@code ***}, which may have a date behind them. */
  static void markSigns(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isOpen() && isRowOfSigns(draft.block().text())) {
        draft.fix(Role.ENDMARK);
      }
    }
  }

  private static boolean isRowOfSigns(String text) {
    int signs = 0;
    while (signs < text.length() && "*_=#~-–—".indexOf(text.charAt(signs)) >= 0) {
      signs++;
    }
    return (signs >= FEWEST_SIGNS && text.length() - signs <= LONGEST_DATE) || !speaks(text);
  }

  /** A page may show a paragraph twice, as the teaser of its own story. */
  static void markRepeats(List<Draft> drafts) {
    Set<String> seen = new HashSet<>();
    for (Draft draft : drafts) {
      String text = draft.block().text();
      boolean meant = draft.block().declared() == Role.BODY;
      if (text.length() >= SHORTEST_REPEAT && draft.isOpen() && !seen.add(text) && !meant) {
        draft.fix(Role.CHROME);
      }
    }
  }

  /** Pictographs speak, as letters do. */
  private static boolean speaks(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint) || Character.isEmojiPresentation(codePoint)) {
        return true;
      }
    }
    return false;
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
    if (isAddress(run)) {
      fix(run, Role.CONTACT);
    } else if (run.size() >= FEWEST_LINES && !isAnnounced(from) && !isList(run)) {
      fix(run, Role.CHROME);
    }
  }

  private static void fix(List<Draft> run, Role role) {
    for (Draft draft : run) {
      draft.fix(role);
    }
  }

  private static boolean isAddress(List<Draft> run) {
    int calls = 0;
    for (Draft draft : run) {
      calls += RunningText.tellsAddress(draft.block().text()) ? 1 : 0;
    }
    return calls > 0 && calls * LINES_FOR_AN_ADDRESS >= run.size();
  }

  private boolean isAnnounced(int from) {
    String before = drafts.get(from - 1).block().text();
    char end = before.charAt(before.length() - 1);
    return end == ':' || end == '：';
  }

  private static boolean isList(List<Draft> run) {
    for (Draft draft : run) {
      if (draft.block().kind() != Block.Kind.LIST_ITEM) {
        return false;
      }
    }
    return true;
  }
}
