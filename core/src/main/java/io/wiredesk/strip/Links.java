package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.List;

/**
 * Finds lines that are nothing but links: menus, share buttons, "read more". A release that is all
 * links keeps them.
 */
final class Links {

  private Links() {}

  static void mark(List<Draft> drafts) {
    List<Draft> links = drafts.stream().filter(Links::isLink).toList();
    boolean moreThanLinks = drafts.stream().anyMatch(draft -> !draft.isFixed() && !isLink(draft));
    if (moreThanLinks) {
      links.forEach(draft -> draft.fix(Role.CHROME));
    }
  }

  private static boolean isLink(Draft draft) {
    Block block = draft.block();
    return !draft.isFixed() && isLine(block) && 10L * block.linked() >= 9L * block.text().length();
  }

  /** A heading that is a link leads to the story; a paragraph that is one may be its summary. */
  private static boolean isLine(Block block) {
    return block.linked() > 0 && block.kind() != Block.Kind.HEADING && !RunningText.is(block);
  }
}
