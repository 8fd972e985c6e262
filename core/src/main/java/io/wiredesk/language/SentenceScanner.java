package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import io.wiredesk.language.Sentences.Span;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text, from left to right, cutting where a sentence ends. */
final class SentenceScanner {

  private final String text;
  private final Habits habits;
  private final Trail trail;
  private final ListItems items;
  private final Lines lines;
  private final Enclosures enclosures;
  private final Unmarked unmarked;
  private final List<Span> spans = new ArrayList<>();

  /** Where the sentence begins that is being read. */
  private int start;

  private int line;

  /** Whether a straight quote is open in this paragraph. */
  private boolean quoted;

  /** Round brackets that are open in this sentence. */
  private int brackets;

  SentenceScanner(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.trail = new Trail(text);
    this.items = new ListItems(text, !habits.of(Habit.AFTER_ORDINAL).isEmpty());
    this.lines = new Lines(text, habits, items);
    this.enclosures = new Enclosures(text);
    this.unmarked = new Unmarked(text, habits);
    this.start = Marks.skipWhiteSpace(text, 0);
  }

  List<Span> spans() {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Marks.isPlain(c)) {
        at++;
      } else if (Marks.isEnd(c)) {
        at = mark(at);
      } else if (Marks.isLineBreak(c)) {
        at = lineBreak(at);
      } else if (Marks.isSpace(c)) {
        at = space(at);
      } else {
        at = other(at, c);
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
    start = Marks.skipWhiteSpace(text, Math.max(start, end));
    brackets = 0;
  }

  /** Reads a run of marks and what closes after it; returns where to go on. */
  private int mark(int at) {
    if (trail.bracketed(at)) {
      return trail.endOfMarks(at);
    }
    int from = at;
    int marks = trail.endOfMarks(from);
    int end = trail.end(marks, quoted);
    while (end > marks && trail.markAfter(end) >= 0) {
      from = trail.markAfter(end);
      marks = trail.endOfMarks(from);
      end = trail.end(marks, quoted);
    }
    if (end == marks && marks == from + 1) {
      end = trail.raisedNotes(marks);
    }
    if (!enclosures.enclose(end) && ends(from, marks, end)) {
      cut(end);
      quoted = false;
    } else {
      passQuotes(at, end);
    }
    return end;
  }

  private boolean ends(int at, int marks, int end) {
    int next = Marks.skipSpace(text, end);
    if (next >= text.length() || Marks.isLineBreak(text.charAt(next))) {
      return true;
    }
    if (at == start && Marks.isSuspension(text, at, marks)) {
      return false;
    }
    return (next > end && items.begins(next))
        || new EndMark(start, at, marks, end, next).ends(text, habits);
  }

  private void passQuotes(int from, int to) {
    for (int i = from; i < to; i++) {
      quoted ^= text.charAt(i) == '"';
    }
  }

  private int lineBreak(int at) {
    int next = Marks.skipWhiteSpace(text, at);
    if (!lines.wrapped(line, at, next)) {
      cut(at);
      quoted = false;
      enclosures.leave();
    }
    line = next;
    return next;
  }

  private int space(int at) {
    int next = Marks.skipSpace(text, at);
    boolean inLine = next < text.length() && !Marks.isLineBreak(text.charAt(next));
    if (inLine
        && (items.follows(start, next)
            || (!enclosures.enclose(at) && unmarked.ends(start, at, next)))) {
      cut(at);
    }
    return next;
  }

  private int other(int at, char c) {
    switch (c) {
      case '"' -> {
        quoted = !quoted;
        if (!quoted || Marks.skipSpace(text, at + 1) > at + 1) {
          return at + 1;
        }
      }
      case '(' -> brackets++;
      case ')' -> {
        return closingBracket(at);
      }
      case ';' -> {
        return semicolon(at);
      }
      default -> {}
    }
    enclosures.open(at);
    int pictographs = Pictographs.end(text, at);
    return pictographs > at ? informalEnd(pictographs) : at + 1;
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

  private int informalEnd(int end) {
    int next = Marks.skipSpace(text, end);
    boolean apart = next > end && next < text.length() && !enclosures.enclose(end);
    if (apart && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '@')) {
      cut(end);
    }
    return end;
  }

  /** Items of a list that was run together: a word in capitals after it begins a sentence. */
  private int semicolon(int at) {
    int next = Marks.skipSpace(text, at + 1);
    boolean apart = next > at + 1 && !enclosures.enclose(at);
    if (apart && unmarked.endsAfterSemicolon(next)) {
      cut(at + 1);
    }
    return at + 1;
  }
}
