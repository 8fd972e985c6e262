package io.wiredesk.language;

/** What comes after the mark of a sentence and still belongs to it. */
final class Trail {

  private static final int LONGEST_NOTE = 3;
  private static final int LONGEST_NOTES = 8;

  private final String text;

  Trail(String text) {
    this.text = text;
  }

  /**
   * The end of a run of marks; dots may stand apart: {@code . . .}. A full stop that three such
   * dots follow and a word in capitals is a run of its own: what was left out stood behind it.
   */
  int endOfMarks(int at) {
    if (text.startsWith(". . . . ", at) && at > 0 && !isSpace(at - 1) && capitalAt(at + 8)) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && Marks.isEnd(text.charAt(end))) {
      end++;
      boolean apart = isSpace(end) && end + 1 < text.length();
      if (apart && runsOn(text.charAt(end - 1), text.charAt(end + 1))) {
        end++;
      }
    }
    return end;
  }

  private static boolean runsOn(char mark, char next) {
    return mark == '.' ? next == '.' : Marks.isEmphatic(mark) && Marks.isEmphatic(next);
  }

  /** A mark right behind a quote, or apart from it: {@code ! " .}; -1 where there is none. */
  int markAfter(int end) {
    if (end >= text.length() || Marks.isEnd(text.charAt(end))) {
      return end < text.length() ? end : -1;
    }
    boolean apart = isSpace(end) && end + 1 < text.length() && Marks.isEnd(text.charAt(end + 1));
    return apart && (end + 2 == text.length() || isSpace(end + 2)) ? end + 1 : -1;
  }

  /** {@code [...]}, {@code (!)}: marks about the text and not of it. */
  boolean bracketed(int at) {
    if (at == 0 || (text.charAt(at - 1) != '[' && text.charAt(at - 1) != '(')) {
      return false;
    }
    int end = endOfMarks(at);
    return end < text.length() && (text.charAt(end) == ']' || text.charAt(end) == ')');
  }

  /**
   * The end of the quotes, brackets, notes ({@code [12]}) and pictographs that follow a mark.
   *
   * @param quoted whether a straight quote is open, which then may stand apart: {@code ? "}
   */
  int end(int marks, boolean quoted) {
    int end = marks;
    boolean open = quoted;
    while (end < text.length()) {
      int more = closer(end, open);
      if (more == end) {
        break;
      }
      open &= text.charAt(more - 1) != '"';
      end = more;
    }
    return end;
  }

  private int closer(int at, boolean quoted) {
    char c = text.charAt(at);
    if (Marks.isCloser(c) && closes(c, at)) {
      return at + 1;
    }
    int apart = Marks.skipSpace(text, at);
    if (apart == text.length()) {
      return at;
    }
    char next = text.charAt(apart);
    boolean lone = apart > at && !letterAt(apart + 1);
    if (lone && (next == '»' || next == '”' || (next == '"' && quoted))) {
      return apart + 1;
    }
    if (next == '[' && note(apart) > apart) {
      return note(apart);
    }
    int pictographs = Pictographs.end(text, apart);
    return pictographs > apart ? pictographs : at;
  }

  /** Some quotes open in one language and close in another: before a letter they open. */
  private boolean closes(char c, int at) {
    return switch (c) {
      case '“', '‘', '«', '»', '"', '\'' -> !letterAt(at + 1);
      default -> true;
    };
  }

  private int note(int at) {
    int end = at + 1;
    while (end <= at + LONGEST_NOTE && end < text.length() && isDigit(end)) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : at;
  }

  /** The numbers of notes, raised in print, that were copied right after a dot: {@code word.12}. */
  int raisedNotes(int at) {
    if (!isDigit(at) || at < 2 || !endsWord(at - 2)) {
      return at;
    }
    int end = at;
    while (end <= at + LONGEST_NOTES && (isDigit(end) || (isSpace(end) && isDigit(end + 1)))) {
      end++;
    }
    boolean begins = isSpace(end) && end + 1 < text.length();
    return begins && Character.isUpperCase(text.charAt(end + 1)) ? end : at;
  }

  private boolean endsWord(int at) {
    return text.charAt(at) == ')'
        || (at > 0
            && Character.isLowerCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at - 1)));
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean capitalAt(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isSpace(int at) {
    return at < text.length()
        && Marks.isSpace(text.charAt(at))
        && !Marks.isLineBreak(text.charAt(at));
  }
}
