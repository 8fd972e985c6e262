package io.wiredesk.parse;

/** How many columns text takes on a screen with letters of one width, where margins come from. */
final class Columns {

  private Columns() {}

  /** Columns of a part of a text; stops counting beyond the limit. */
  static int width(String text, int from, int to, int limit) {
    int width = 0;
    for (int i = from; i < to && width <= limit; i++) {
      char c = text.charAt(i);
      width += isWide(c) ? 2 : isMark(c) ? 0 : 1;
    }
    return width;
  }

  /** Ideographs, kana, Hangul and the signs of their size take two columns. */
  static boolean isWide(char c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || isHangul(c)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  static boolean isThai(char c) {
    return c >= 0x0E01 && c <= 0x0E5B;
  }

  private static boolean isMark(char c) {
    if (c < 0x300) {
      return c == '\u00AD';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
