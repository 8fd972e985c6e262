package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;

/** Line breaks: most of them end a sentence, some only a line. */
final class Lines {

  /** A line of so many characters may have been broken by a margin, in the middle of a sentence. */
  private static final int WRAPPED = 30;

  private final String text;
  private final Habits habits;
  private final ListItems items;
  private final LetterColumn column;

  Lines(String text, Habits habits, ListItems items) {
    this.text = text;
    this.habits = habits;
    this.column = new LetterColumn(text);
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
    if (items.begins(next)) {
      return false;
    }
    return column.goesOn(at, next) || endsInside(line, at) || goesOn(line, at, next);
  }

  /**
   * Small letters after a long line, or after one that a space ends: a mail that flows breaks its
   * lines so (RFC 3676), and there a long line may go on with any word.
   */
  private boolean goesOn(int line, int at, int next) {
    char c = text.charAt(next);
    boolean isLong = at - line >= WRAPPED;
    boolean flows = at > line && text.charAt(at - 1) == ' ' && spaced(at - 2);
    return (c == '(' && isLong && !bracketed(next))
        || (Character.isLowerCase(c) && (isLong || flows))
        || (isLong && flows && isBreak(next - 1) && Character.isLetter(c) && !begins(next));
  }

  private boolean begins(int next) {
    return new Beginnings(text, habits).begins(next);
  }

  /** The languages that write without spaces have no use for one at the end of a line. */
  private boolean spaced(int last) {
    return last >= 0 && text.charAt(last) != ' ' && !Marks.isUnspaced(text.charAt(last));
  }

  /** A line that a bracket takes from end to end stands by itself. */
  private boolean bracketed(int open) {
    int end = open;
    while (end < text.length() && !Marks.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end - 1) == ')';
  }

  private boolean endsInside(int line, int at) {
    for (String wording : habits.of(Habit.LINE_GOES_ON)) {
      if (at - wording.length() > line && text.startsWith(wording, at - wording.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreak(int at) {
    return Marks.isLineBreak(text.charAt(at));
  }

  /** Marks that nothing or a space follows, and no dots that a word trails in after. */
  private boolean marksAlone(int next) {
    int end = next;
    while (end < text.length() && Marks.isEnd(text.charAt(end))) {
      end++;
    }
    boolean lone = end == next + 1 && end < text.length() && text.charAt(end) == ' ';
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return lone || end == text.length() || isBreak(end);
  }

  /**
   * What the white space inside a sentence is, in one line: a space where a line ends, but none
   * before a mark, among letters that stand one under the other, and where words are not spaced.
   */
  static String inOneLine(String sentence, int from, int to) {
    boolean broken = false;
    for (int i = from; i < to; i++) {
      broken |= Marks.isLineBreak(sentence.charAt(i));
    }
    if (!broken || to == sentence.length()) {
      return sentence.substring(from, to);
    }
    char before = sentence.charAt(from - 1);
    char after = sentence.charAt(to);
    boolean unspaced = Marks.isUnspaced(before) && Marks.isUnspaced(after);
    boolean column = new LetterColumn(sentence).goesOn(from, to);
    return unspaced || column || Marks.isEnd(after) ? "" : " ";
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
