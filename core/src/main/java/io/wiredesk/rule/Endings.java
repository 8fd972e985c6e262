package io.wiredesk.rule;

/** Tells lines that end as sentences do from headings. */
final class Endings {

  /** "Corp." and "S.A." are short and begin with a capital letter; few last words are. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** Fewer words than a heading's word, a name and a verb make no sentence: "About Example." */
  private static final int FEWEST_WORDS = 4;

  private Endings() {}

  /** Whether a text ends with a sentence's mark that is not the point of "Inc.", "Ltd.", "e.V.". */
  static boolean isSentence(String text) {
    int end = text.length();
    while (end > 0 && isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end > 0
        && switch (text.charAt(end - 1)) {
          case '!', '?', '。', '！', '？', '؟', '۔' -> true;
          case '.' -> (!isAbbreviation(text, end - 1) || hasClause(text)) && !isShort(text);
          default -> false;
        };
  }

  /**
   * Whether a small letter follows a comma: "Về giá vé, ông Nam hứa giữ nguyên tại Huế." ends with
   * a short name and is a sentence, "About Example, Inc." is none.
   */
  private static boolean hasClause(String text) {
    int comma = text.indexOf(", ");
    while (comma >= 0 && comma + 2 < text.length()) {
      if (Character.isLowerCase(text.charAt(comma + 2))) {
        return true;
      }
      comma = text.indexOf(", ", comma + 2);
    }
    return false;
  }

  private static boolean isShort(String text) {
    String stripped = text.strip();
    int spaces = 0;
    for (int at = stripped.indexOf(' '); at >= 0; at = stripped.indexOf(' ', at + 1)) {
      spaces++;
    }
    return spaces < FEWEST_WORDS - 1;
  }

  private static boolean isCloser(char c) {
    return Character.isWhitespace(c)
        || switch (Character.getType(c)) {
          case Character.END_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION ->
              true;
          default -> c == '"' || c == '\'';
        };
  }

  private static boolean isAbbreviation(String text, int point) {
    int start = point;
    boolean capital = false;
    while (start > 0 && point - start <= LONGEST_ABBREVIATION && isPart(text.charAt(start - 1))) {
      start--;
      capital |= Character.isUpperCase(text.charAt(start));
    }
    return capital && point - start <= LONGEST_ABBREVIATION;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
