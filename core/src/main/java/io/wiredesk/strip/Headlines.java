package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import io.wiredesk.rule.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline where the format tells it: the declared title, else the first top heading. */
final class Headlines {

  private Headlines() {}

  static void mark(List<Draft> drafts, @Nullable String title) {
    if (title == null || !markEqual(drafts, title)) {
      markTopHeading(drafts);
    }
  }

  private static void markTopHeading(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isTopHeading(draft)) {
        draft.fix(Role.HEADLINE);
        return;
      }
    }
  }

  /** A page may show its title twice, so each block that equals it is a headline. */
  private static boolean markEqual(List<Draft> drafts, String title) {
    String folded = Folding.fold(title).text();
    if (drafts.stream().filter(draft -> !draft.isFixed()).count() == 1) {
      // A flash is nothing but its headline, which is its story then.
      return true;
    }
    boolean found = false;
    for (Draft draft : drafts) {
      String text = draft.block().text();
      if (!draft.isFixed()
          && text.length() <= 2 * title.length()
          && Folding.fold(text).text().equals(folded)) {
        draft.fix(Role.HEADLINE);
        found = true;
      }
    }
    return found;
  }

  private static boolean isTopHeading(Draft draft) {
    return !draft.isFixed()
        && draft.block().kind() == Block.Kind.HEADING
        && draft.block().level() == 1;
  }
}
