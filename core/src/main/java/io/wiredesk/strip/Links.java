package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.List;

/** Finds lines that are nothing but links: menus, share buttons, "read more". */
final class Links {

  private Links() {}

  static void mark(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Block block = draft.block();
      if (!draft.isFixed() && isLine(block) && 10L * block.linked() >= 9L * block.text().length()) {
        draft.fix(Role.CHROME);
      }
    }
  }

  /** A heading that is a link leads to the story; a paragraph that is one may be its summary. */
  private static boolean isLine(Block block) {
    return block.linked() > 0 && block.kind() != Block.Kind.HEADING && !RunningText.is(block);
  }
}
