package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import io.wiredesk.language.Sentences.Span;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text, from left to right, cutting where a sentence ends. */
final class SentenceScanner {

  /** How far a bracket is looked for that encloses what follows. */
  private static final int LONGEST_ENCLOSURE = 400;

  /** A line of so many characters may have been broken by a margin, in the middle of a sentence. */
  private static final int WRAPPED_LINE = 30;

  private final String text;
  private final Habits habits;
  private final Dot dot;
  private final Trail trail;
  private final ListItems items;
  private final List<Span> spans = new ArrayList<>();

  /** Where the sentence begins that is being read, white space before it aside. */
  private int start;

  private int lineStart;

  /** Whether a straight quote is open in this line. */
  private boolean quoted;

  /** Brackets that are open in this sentence. */
  private int brackets;

  private int enclosedUntil = -1;
  private int unenclosedUntil = -1;

  SentenceScanner(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.dot = new Dot(text, habits);
    this.trail = new Trail(text);
    this.items = new ListItems(text, !habits.of(Habit.AFTER_ORDINAL).isEmpty());
    this.start = skipWhiteSpace(0);
  }

  List<Span> spans() {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Marks.isEnd(c)) {
        i = mark(i);
      } else if (Marks.isLineBreak(c)) {
        i = lineBreak(i);
      } else if (Marks.isSpace(c)) {
        i = space(i);
      } else {
        i = other(i, c);
      }
    }
    cut(text.length());
    return spans;
  }

  /** Ends the sentence before {@code end}, if there is one. */
  private void cut(int end) {
    int to = end;
    while (to > start && Marks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > start) {
      spans.add(new Span(start, to));
    }
    start = skipWhiteSpace(Math.max(start, end));
    brackets = 0;
  }

  /** Reads a run of marks and what closes after it; returns where to go on. */
  private int mark(int at) {
    if (bracketed(at)) {
      return trail.endOfMarks(at);
    }
    int from = at;
    int marks = trail.endOfMarks(from);
    int end = trail.end(marks, quoted);
    while (end > marks && markAfter(end) >= 0) {
      from = markAfter(end);
      marks = trail.endOfMarks(from);
      end = trail.end(marks, quoted);
    }
    if (end == marks && marks == from + 1 && dot.endsAWord(from)) {
      end = trail.raisedNotes(marks);
    }
    if (end > enclosedUntil && ends(from, marks, end)) {
      cut(end);
      quoted = false;
    } else {
      passed(at, end);
    }
    return Math.max(end, at + 1);
  }

  private int markAfter(int end) {
    return end < text.length() && Marks.isEnd(text.charAt(end)) ? end : trail.markApart(end);
  }

  /** {@code [...]}, {@code (!)}: a mark about the text and not of it. */
  private boolean bracketed(int at) {
    if (at == 0 || (text.charAt(at - 1) != '[' && text.charAt(at - 1) != '(')) {
      return false;
    }
    int end = trail.endOfMarks(at);
    return end < text.length() && (text.charAt(end) == ']' || text.charAt(end) == ')');
  }

  private void passed(int from, int to) {
    for (int i = from; i < to; i++) {
      quoted ^= text.charAt(i) == '"';
    }
  }

  private boolean ends(int at, int marks, int end) {
    int next = skipSpace(end);
    if (next >= text.length() || Marks.isLineBreak(text.charAt(next))) {
      return true;
    }
    boolean wide = Marks.isWide(text.charAt(marks - 1)) || Marks.isWide(text.charAt(at));
    if (wide || (at > 0 && Marks.isUnspaced(text.charAt(at - 1)))) {
      return endsUnspaced(at, marks, end, next);
    }
    if (next == end) {
      return marks == at + 1 && dot.endsUnspaced(at, next);
    }
    return items.begins(next) || dot.ends(start, at, marks, end, next);
  }

  private boolean endsUnspaced(int at, int marks, int end, int next) {
    char c = text.charAt(next);
    if (next == end && !Marks.isUnspaced(c) && !Marks.isOpener(c) && !Character.isLetter(c)) {
      return Character.isDigit(c) && Marks.isWide(text.charAt(marks - 1));
    }
    if (next == end && Marks.isSuspension(text, at, marks)) {
      return false;
    }
    return end == marks || !goesOn(next);
  }

  private boolean goesOn(int next) {
    for (String wording : habits.of(Habit.AFTER_QUOTE)) {
      if (text.startsWith(wording, next)) {
        return true;
      }
    }
    return false;
  }

  /** A line ends; a sentence does too, unless a margin broke it. */
  private int lineBreak(int at) {
    int next = skipWhiteSpace(at);
    if (!wrapped(at, next)) {
      cut(at);
      quoted = false;
      enclosedUntil = -1;
    }
    lineStart = next;
    return next;
  }

  private boolean wrapped(int at, int next) {
    if (next == text.length() || lineBreaks(at, next) > 1) {
      return false;
    }
    char c = text.charAt(next);
    if (Marks.isEnd(c)) {
      int end = skipSpace(trail.endOfMarks(next));
      return end == text.length() || Marks.isLineBreak(text.charAt(end));
    }
    return at - lineStart >= WRAPPED_LINE
        && (Character.isLowerCase(c) || c == '(')
        && !items.begins(next);
  }

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks +=
          Marks.isLineBreak(c) && (c != '\n' || text.charAt(i - 1) != '\r' || i == from) ? 1 : 0;
    }
    return breaks;
  }

  private int space(int at) {
    int next = skipSpace(at);
    if (next < text.length() && !Marks.isLineBreak(text.charAt(next))) {
      boolean unmarked = dot.unmarkedEnd(at) || dot.addressEnds(at, next);
      if (items.follows(start, next) || (at > enclosedUntil && unmarked)) {
        cut(at);
      }
    }
    return next;
  }

  private int other(int at, char c) {
    if (c == '"') {
      quoted = !quoted;
      if (quoted && at + 1 < text.length() && !Marks.isSpace(text.charAt(at + 1))) {
        enclosure(at, c);
      }
      return at + 1;
    } else if (c == '(') {
      brackets++;
    } else if (c == ')') {
      return closingBracket(at);
    } else if (c == ';') {
      return semicolon(at);
    }
    int end = Pictographs.end(text, at);
    if (end > at) {
      return informalEnd(end);
    }
    enclosure(at, c);
    return at + 1;
  }

  /** A bracket that closes nothing is a smile, and ends a sentence as often as not. */
  private int closingBracket(int at) {
    if (brackets > 0) {
      brackets--;
      return at + 1;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == ')') {
      end++;
    }
    boolean item = at - start < 3 || Marks.isSpace(text.charAt(at - 2));
    return item ? end : informalEnd(trail.end(end, quoted));
  }

  /** Items of a list that was run together: a word in capitals after it begins a sentence. */
  private int semicolon(int at) {
    int next = skipSpace(at + 1);
    if (next > at + 1 && next < text.length() && at > enclosedUntil && dot.begins(next)) {
      cut(at + 1);
    }
    return at + 1;
  }

  private int informalEnd(int end) {
    int next = skipSpace(end);
    if (next > end
        && next < text.length()
        && end > enclosedUntil
        && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '@')) {
      cut(end);
    }
    return end;
  }

  /** Notes up to where a bracket encloses the text, so that nothing is cut inside it. */
  private void enclosure(int at, char opening) {
    char closing = Marks.closing(opening);
    if (closing == 0 || at < enclosedUntil || at < unenclosedUntil) {
      return;
    }
    int depth = 0;
    int limit = Math.min(text.length(), at + LONGEST_ENCLOSURE);
    for (int i = at; i < limit && !Marks.isLineBreak(text.charAt(i)); i++) {
      char c = text.charAt(i);
      depth += c == closing && i > at ? -1 : c == opening ? 1 : 0;
      if (depth == 0) {
        enclosedUntil = i;
        return;
      }
    }
    unenclosedUntil = limit;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length()
        && Marks.isSpace(text.charAt(at))
        && !Marks.isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipWhiteSpace(int from) {
    int at = from;
    while (at < text.length() && Marks.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
