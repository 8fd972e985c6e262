package io.wiredesk.language;

/** A word that a narrow column set letter under letter, or two and two, as PDF gives it back. */
final class LetterColumn {

  private static final int LONGEST_LINE = 2;

  private final String text;

  LetterColumn(String text) {
    this.text = text;
  }

  /**
   * Whether the line that ends at {@code at} and the one at {@code next} are letters of one word:
   * two lines alone are not.
   */
  boolean goesOn(int at, int next) {
    int line = startOfLine(at);
    int end = endOfLine(next);
    if (!isPiece(line, at) || !isPiece(next, end)) {
      return false;
    }
    int before = Math.max(0, line - 1);
    int after = Math.min(text.length(), end + 1);
    return isPiece(startOfLine(before), before) || isPiece(after, endOfLine(after));
  }

  private boolean isPiece(int from, int to) {
    return to > from
        && to <= from + LONGEST_LINE
        && Character.isUpperCase(text.charAt(from))
        && Character.isUpperCase(text.charAt(to - 1));
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && end <= from + LONGEST_LINE && !isBreak(end)) {
      end++;
    }
    return end;
  }

  private int startOfLine(int end) {
    int from = end;
    while (from > 0 && from >= end - LONGEST_LINE && !isBreak(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isBreak(int at) {
    return Marks.isLineBreak(text.charAt(at));
  }
}
