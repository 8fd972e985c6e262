package io.wiredesk.corpus;

/** What of a text is seen on paper: all but white space, and marks that no reader sees. */
final class Ink {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Ink() {}

  /** The text without white space of any script, control characters and byte order marks. */
  static String of(String text) {
    StringBuilder ink = new StringBuilder(text.length());
    text.codePoints().filter(Ink::isInk).forEach(ink::appendCodePoint);
    return ink.toString();
  }

  static boolean isInk(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && c != BYTE_ORDER_MARK;
  }
}
