package io.wiredesk.article;

/**
 * A part of a line of contacts.
 *
 * @param kind what it is
 * @param text as it is written; an e-mail address in its plain form
 */
record ContactPiece(Kind kind, String text) {

  enum Kind {
    HEADING,
    NAME,
    ORGANISATION,
    /** What may be one, for want of anything that says so. */
    MAYBE_ORGANISATION,
    EMAIL,
    PHONE
  }

  /** Whether somebody can be reached by it. */
  boolean isWay() {
    return kind == Kind.EMAIL || kind == Kind.PHONE;
  }
}
