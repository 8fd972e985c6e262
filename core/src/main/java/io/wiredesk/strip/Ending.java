package io.wiredesk.strip;

import io.wiredesk.release.Role;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Closes the end of a release. When an issuer has said who it is and whom to call, the little that
 * no rule knows among it is not the story either: a licence, a list of downloads, one more company.
 *
 * <p>An end begins at a block that a rule of the tail took. It tells two things at least (two
 * roles), and of its text in sentences no more than a third is unknown.
 */
final class Ending {

  private static final int FEWEST_ROLES = 2;

  private Ending() {}

  /**
   * Closes the end.
   *
   * @param kit whether it is a press kit, of which only the first part is the story
   */
  static void close(List<Draft> drafts, boolean kit) {
    int from = begin(drafts, kit);
    @Nullable Rule before = null;
    for (Draft draft : drafts.subList(from, drafts.size())) {
      if (before != null && draft.isOpen()) {
        draft.continueFrom(before);
      }
      before = draft.lastRule() == null ? before : draft.lastRule();
    }
  }

  /** The first block from which on all is an end; the number of blocks where there is none. */
  private static int begin(List<Draft> drafts, boolean kit) {
    int begin = drafts.size();
    long known = 0;
    long unknown = 0;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Rule rule = draft.lastRule();
      if (draft.isOpen()) {
        unknown += draft.isProse() ? draft.block().text().length() : 0;
      } else if (rule != null) {
        known += draft.block().text().length();
        roles.add(rule.role());
        boolean end = rule.where() == Where.TAIL && roles.size() >= FEWEST_ROLES;
        begin = end && (kit || 2 * unknown <= known) ? i : begin;
      }
    }
    return begin;
  }
}
