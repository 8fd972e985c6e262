package io.wiredesk.topics;

/**
 * Text of a release as it may stand in a message: nothing in it can pose as part of the message.
 */
final class Clean {

  private Clean() {}

  /**
   * One line: line breaks and tabs are spaces, runs of spaces one; control characters and the marks
   * that turn the reading direction are gone. Joiners stay, which Arabic, Persian and Indic words
   * need.
   */
  static String line(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().map(Clean::orSpace).filter(Clean::isHarmless).forEach(line::appendCodePoint);
    return line.toString().strip().replaceAll(" +", " ");
  }

  private static int orSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }

  private static boolean isHarmless(int c) {
    boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !Character.isISOControl(c)
        && !turns
        && c != 0xfeff
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.UNASSIGNED;
  }
}
