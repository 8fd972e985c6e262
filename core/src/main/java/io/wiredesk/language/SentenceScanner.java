package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import io.wiredesk.language.Sentences.Span;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text, from left to right, cutting where a sentence ends. */
final class SentenceScanner {

  /** How far a bracket is looked for that encloses what follows. */
  private static final int LONGEST_ENCLOSURE = 400;

  private final String text;
  private final Habits habits;
  private final Dot dot;
  private final List<Span> spans = new ArrayList<>();
  private int start;
  private boolean quoted;
  private int enclosedUntil = -1;
  private int unenclosedUntil = -1;

  SentenceScanner(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.dot = new Dot(text, habits);
  }

  List<Span> spans() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Marks.isEnd(c)) {
        i = mark(i);
      } else {
        if (isLineBreak(c)) {
          cut(i);
          quoted = false;
          enclosedUntil = -1;
        } else if (Marks.isSpace(c)) {
          space(i);
        } else if (c == '"') {
          quoted = !quoted;
        } else {
          enclosure(i, c);
        }
        i++;
      }
    }
    cut(text.length());
    return spans;
  }

  /** Ends the sentence before {@code end}, if there is one. */
  private void cut(int end) {
    int from = start;
    int to = end;
    while (from < to && Marks.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
    start = end;
  }

  /** Reads a run of marks and what closes after it; returns where to go on. */
  private int mark(int at) {
    int run = endOfRun(at);
    int end = closers(run);
    while (end < text.length() && end > run && Marks.isEnd(text.charAt(end))) {
      run = endOfRun(end);
      end = closers(run);
    }
    int next = skipSpace(end);
    if (end > enclosedUntil && ends(at, run, end, next)) {
      cut(end);
      quoted = false;
    }
    return end;
  }

  /** A run of marks; dots may stand apart: {@code . . .}. */
  private int endOfRun(int at) {
    int end = at;
    while (end < text.length() && Marks.isEnd(text.charAt(end))) {
      end++;
      if (end + 1 < text.length()
          && text.charAt(end - 1) == '.'
          && text.charAt(end) == ' '
          && text.charAt(end + 1) == '.') {
        end++;
      }
    }
    return end;
  }

  /** The quotes, brackets and notes ({@code [12]}) that belong to the sentence that a mark ends. */
  private int closers(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Marks.isCloser(c) && closes(c, end)) {
        quoted ^= c == '"';
        end++;
      } else if (c == '[' && note(end) > end) {
        end = note(end);
      } else if (c == ' ' && quoted && spacedQuote(end + 1)) {
        quoted = false;
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Some quotes open in one language and close in another: before a letter they open. */
  private boolean closes(char c, int at) {
    return switch (c) {
      case '“', '‘', '«', '"', '\'' ->
          at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      default -> true;
    };
  }

  private int note(int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : at;
  }

  /** Text that was taken apart into words has a space before the quote that closes. */
  private boolean spacedQuote(int at) {
    return at < text.length()
        && text.charAt(at) == '"'
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean ends(int at, int run, int end, int next) {
    if (next >= text.length() || isLineBreak(text.charAt(end))) {
      return true;
    }
    boolean wide = Marks.isWide(text.charAt(run - 1)) || Marks.isWide(text.charAt(at));
    boolean unspaced = at > 0 && Marks.isUnspaced(text.charAt(at - 1));
    if (wide || unspaced) {
      return endsUnspaced(run, end, next);
    }
    return next > end && dot.ends(start, at, run, end, next);
  }

  private boolean endsUnspaced(int run, int end, int next) {
    char c = text.charAt(next);
    if (next == end && !Marks.isUnspaced(c) && !Marks.isOpener(c) && !Character.isLetter(c)) {
      return Character.isDigit(c) && Marks.isWide(text.charAt(run - 1));
    }
    return end == run || !goesOn(next);
  }

  private boolean goesOn(int next) {
    for (String wording : habits.of(Habit.AFTER_QUOTE)) {
      if (text.startsWith(wording, next)) {
        return true;
      }
    }
    return false;
  }

  /** A space that ends a sentence without any mark, in the languages that do so. */
  private void space(int at) {}

  /** Notes up to where a bracket encloses the text, so that nothing is cut inside it. */
  private void enclosure(int at, char opening) {
    char closing = Marks.closing(opening);
    if (closing == 0 || at < enclosedUntil || at < unenclosedUntil) {
      return;
    }
    int depth = 0;
    int limit = Math.min(text.length(), at + LONGEST_ENCLOSURE);
    for (int i = at; i < limit && !isLineBreak(text.charAt(i)); i++) {
      char c = text.charAt(i);
      depth += c == opening ? 1 : c == closing ? -1 : 0;
      if (depth == 0) {
        enclosedUntil = i;
        return;
      }
    }
    unenclosedUntil = limit;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Marks.isSpace(text.charAt(at)) && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
