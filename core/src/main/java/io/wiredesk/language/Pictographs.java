package io.wiredesk.language;

/** Emoji and what joins them: in messages they stand where a full stop would. */
final class Pictographs {

  private static final int JOINER = 0x200d;
  private static final int VARIATION = 0xfe0f;

  private Pictographs() {}

  /** The end of the run of pictographs that begins there; {@code at} where none does. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean joins = end > at && (c == JOINER || c == VARIATION);
      if (!joins && !is(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean is(int c) {
    return (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x2600 && c <= 0x27bf) || c == 0x2b50;
  }
}
