package io.wiredesk.dateline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates of three numbers: 2026-11-24, 24.11.2026, 11/24/26. */
final class NumericDates {

  private NumericDates() {}

  /** The date that begins with a token, or null. The order decides only where the numbers don't. */
  static @Nullable DateSpan at(Folded text, List<Token> tokens, int index, DateHabit habit) {
    if (index + 2 >= tokens.size()) {
      return null;
    }
    Token a = tokens.get(index);
    Token b = tokens.get(index + 1);
    Token c = tokens.get(index + 2);
    char first = separator(text, a, b);
    char second = separator(text, b, c);
    boolean same = first == second || (second == ',' && first == '/');
    if (first == 0 || first == ',' || !same || isPartOfMore(text, a, c, first)) {
      return null;
    }
    @Nullable LocalDate day = day(a, b, c, first, habit);
    return day == null ? null : new DateSpan(a.start(), c.end(), index + 3, day, 0, 0, false);
  }

  private static char separator(Folded text, Token left, Token right) {
    int gap = right.start() - left.end();
    char c = text.at(left.end());
    boolean known = c == '/' || c == '-' || c == '.' || c == ',';
    boolean loose = c == '.' || c == ',';
    boolean tight = gap == 1 || (gap == 2 && loose && text.at(left.end() + 1) == ' ');
    boolean numbers = left.digits() > 0 && right.digits() > 0;
    return numbers && known && tight ? c : 0;
  }

  private static boolean isPartOfMore(Folded text, Token a, Token c, char separator) {
    char before = text.at(a.start() - 1);
    boolean glued = before == separator || before == '.' || before == ',';
    boolean more = text.at(c.end()) == separator && Character.isDigit(text.at(c.end() + 1));
    return more || (glued && Character.isDigit(text.at(a.start() - 2)));
  }

  private static @Nullable LocalDate day(Token a, Token b, Token c, char mark, DateHabit habit) {
    if (a.digits() == 4 && b.digits() <= 2 && c.digits() <= 2) {
      return of(habit.years().gregorian(a.number()), b.number(), c.number());
    }
    if (a.digits() > 2 || b.digits() > 2) {
      return null;
    }
    int year = year(a, b, c, mark, habit);
    if (year == 0) {
      return null;
    }
    boolean either = a.number() <= 12 && b.number() <= 12 && a.number() != b.number();
    if (either && habit.orderUnknown()) {
      return null;
    }
    boolean monthFirst = a.number() <= 12 && (b.number() > 12 || habit.monthFirst());
    return monthFirst ? of(year, a.number(), b.number()) : of(year, b.number(), a.number());
  }

  private static int year(Token a, Token b, Token c, char mark, DateHabit habit) {
    if (c.digits() == 4) {
      return habit.years().gregorian(c.number());
    }
    boolean padded = a.digits() == 2 && b.digits() == 2 && c.digits() == 2;
    return padded && habit.shortYearMarks().indexOf(mark) >= 0
        ? habit.years().ofTwoDigits(c.number())
        : 0;
  }

  private static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return year < 1000 || year > 2999 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
