package io.wiredesk.corpus;

import io.wiredesk.release.Role;

/**
 * A run of a release's text that has one role.
 *
 * @param role what the text is for
 * @param heading whether it is a page's heading
 * @param text as it stands in the release, without white space at its ends; never empty
 * @param line the line of the file on which it begins, from 1
 * @param joint what parts it from the piece above
 */
public record Piece(Role role, boolean heading, String text, int line, Joint joint) {

  /** What stands between two pieces. */
  public enum Joint {
    /** An empty line, or an element of its own. */
    PARAGRAPH,
    /** A line break within the paragraph. */
    LINE,
    /** A space. */
    SPACE,
    /** Nothing, as in scripts without spaces. */
    NONE
  }
}
