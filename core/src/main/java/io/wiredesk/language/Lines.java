package io.wiredesk.language;

/** Line breaks: most of them end a sentence, some only a line. */
final class Lines {

  /** A line of so many characters may have been broken by a margin, in the middle of a sentence. */
  private static final int WRAPPED = 30;

  private final String text;
  private final ListItems items;

  Lines(String text, ListItems items) {
    this.text = text;
    this.items = items;
  }

  /**
   * Whether the text goes on after a line break as if there were none.
   *
   * @param line where the line begins that the break at {@code at} ends
   * @param next what is no white space after it
   */
  boolean wrapped(int line, int at, int next) {
    if (next == text.length() || breaks(at, next) > 1) {
      return false;
    }
    if (Marks.isEnd(text.charAt(next))) {
      return marksAlone(next);
    }
    char c = text.charAt(next);
    return at - line >= WRAPPED && (Character.isLowerCase(c) || c == '(') && !items.begins(next);
  }

  /** A line that holds marks and nothing else: a page was read column by column. */
  private boolean marksAlone(int next) {
    int end = next;
    while (end < text.length() && Marks.isEnd(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length() || Marks.isLineBreak(text.charAt(end));
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      boolean secondHalf = i > from && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      breaks += Marks.isLineBreak(text.charAt(i)) && !secondHalf ? 1 : 0;
    }
    return breaks;
  }
}
