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

  /**
   * The part of a text between two places, counted in the characters (UTF-16) of its ink, without
   * white space at its ends.
   */
  static String slice(String text, int from, int to) {
    int start = -1;
    int end = 0;
    int ink = 0;
    for (int at = 0;
        at < text.length() && ink < to;
        at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (isInk(c)) {
        start = start < 0 && ink >= from ? at : start;
        ink += Character.charCount(c);
        end = at + Character.charCount(c);
      }
    }
    return start < 0 ? "" : text.substring(start, end);
  }

  private static boolean isInk(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && c != BYTE_ORDER_MARK;
  }
}
