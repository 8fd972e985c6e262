package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a text once and takes at each token the longest date that begins there. */
final class DateScanner {

  /** "الموافق", "م", brackets: what stands between one day in two calendars. */
  private static final int TWO_CALENDARS = 24;

  private final DateHabit own;
  private final DateHabit guest;

  DateScanner(DateHabit own, DateHabit guest) {
    this.own = own;
    this.guest = guest;
  }

  DatelineWords words() {
    return own.words();
  }

  /** The dates of a folded text, in order, without overlap. */
  List<DateSpan> scan(Folded text, String original) {
    List<DateSpan> spans = scan(text, original, own);
    if (guest != own) {
      spans = merge(spans, withYear(scan(text, original, guest)));
    }
    return oneDayOnce(spans);
  }

  /** The weekdays of a folded text, in its order, in the language's own words and the guest's. */
  List<Token> weekdays(Folded text) {
    List<Token> weekdays = new ArrayList<>(weekdays(text, own));
    if (guest != own) {
      weekdays.addAll(weekdays(text, guest));
    }
    return weekdays;
  }

  private static List<Token> weekdays(Folded text, DateHabit habit) {
    return Tokens.of(text, habit.lexicon(), habit.suffixes()).stream()
        .filter(token -> token.means(Slot.WEEKDAY))
        .toList();
  }

  private static List<DateSpan> withYear(List<DateSpan> spans) {
    List<DateSpan> dated = new ArrayList<>(spans.size());
    for (DateSpan span : spans) {
      if (span.day() != null) {
        dated.add(span);
      }
    }
    return dated;
  }

  private static List<DateSpan> scan(Folded text, String original, DateHabit habit) {
    List<Token> tokens = Tokens.of(text, habit.lexicon(), habit.suffixes());
    List<DateSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      DateSpan span =
          tokens.get(at).isUnknown() ? null : longest(text, original, tokens, at, habit);
      if (span != null) {
        spans.add(withWeekday(text, tokens, at, span));
      }
      at = span == null ? at + 1 : span.next();
    }
    return spans;
  }

  private static @Nullable DateSpan longest(
      Folded text, String original, List<Token> tokens, int at, DateHabit habit) {
    DateSpan best = tokens.get(at).isNumber() ? NumericDates.at(text, tokens, at, habit) : null;
    int end = best == null ? at : best.next();
    for (DateForm form : habit.forms()) {
      DateForm.Match match = form.match(text, tokens, at);
      if (match != null && match.end() > end) {
        // Where the longest form names no day, as February 29 in 2019, a shorter one means less
        // still.
        best = span(text, original, tokens, at, match, habit);
        end = match.end();
      }
    }
    return best;
  }

  private static @Nullable DateSpan span(
      Folded text,
      String original,
      List<Token> tokens,
      int at,
      DateForm.Match match,
      DateHabit habit) {
    Draft draft = match.draft();
    @Nullable LocalDate day = draft.resolve(habit.years());
    int start = tokens.get(at).start();
    int end = tokens.get(match.end() - 1).end();
    if (isInsideANumber(text, start, end)) {
      return null;
    }
    if (!draft.hasYear()) {
      boolean sure =
          !draft.isHijri() && (!habit.capitals() || hasCapital(text, original, start, end));
      return sure
          ? new DateSpan(start, end, match.end(), null, draft.month(), draft.day(), false)
          : null;
    }
    return day == null ? null : new DateSpan(start, end, match.end(), day, 0, 0, draft.isHijri());
  }

  private static boolean isInsideANumber(Folded text, int start, int end) {
    boolean digits = Character.isDigit(text.at(start)) && Character.isDigit(text.at(start - 2));
    boolean before = digits && "./,:".indexOf(text.at(start - 1)) >= 0;
    boolean digitsAfter =
        Character.isDigit(text.at(end - 1)) && Character.isDigit(text.at(end + 1));
    return before || (digitsAfter && "./,".indexOf(text.at(end)) >= 0);
  }

  private static boolean hasCapital(Folded text, String original, int start, int end) {
    for (int at = text.origin(start); at < text.originEnd(end); at++) {
      if (Character.isUpperCase(original.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** A weekday before the date, or after it, is a part of it. */
  private static DateSpan withWeekday(Folded text, List<Token> tokens, int at, DateSpan span) {
    int start = span.start();
    int end = span.end();
    if (at > 0 && isNear(text, tokens, at) && tokens.get(at - 1).means(Slot.WEEKDAY)) {
      start = tokens.get(at - 1).start();
    }
    int next = span.next();
    if (next < tokens.size()
        && isNear(text, tokens, next)
        && tokens.get(next).means(Slot.WEEKDAY)) {
      end = tokens.get(next).end();
      end = text.at(end) == ')' ? end + 1 : end;
    }
    return span.withBounds(start, end);
  }

  private static boolean isNear(Folded text, List<Token> tokens, int index) {
    return Gap.joins(text, tokens, index, Slot.WORD, Slot.WEEKDAY);
  }

  private static List<DateSpan> merge(List<DateSpan> own, List<DateSpan> guests) {
    List<DateSpan> merged = new ArrayList<>();
    int at = 0;
    for (DateSpan span : own) {
      while (at < guests.size() && guests.get(at).end() <= span.start()) {
        merged.add(guests.get(at++));
      }
      while (at < guests.size() && guests.get(at).start() < span.end()) {
        at++;
      }
      merged.add(span);
    }
    merged.addAll(guests.subList(at, guests.size()));
    return merged;
  }

  /** The Islamic and the Gregorian name of a day, side by side, are one date: the Gregorian one. */
  private static List<DateSpan> oneDayOnce(List<DateSpan> spans) {
    List<DateSpan> once = new ArrayList<>();
    for (DateSpan span : spans) {
      DateSpan last = once.isEmpty() ? null : once.getLast();
      boolean near = last != null && span.start() - last.end() <= TWO_CALENDARS;
      if (last != null && near && last.isSameDayAs(span)) {
        DateSpan gregorian = last.hijri() ? span : last;
        once.set(once.size() - 1, gregorian.withBounds(last.start(), span.end()));
      } else {
        once.add(span);
      }
    }
    return once;
  }
}
