package io.wiredesk.dateline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date in a folded text.
 *
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param next the index of the token behind it
 * @param day the day, or null when the text names no year
 * @param month the month of a day without a year, else 0
 * @param dayOfMonth the day of the month of a day without a year, else 0
 * @param hijri whether it is a day of the Islamic calendar
 */
record DateSpan(
    int start,
    int end,
    int next,
    @Nullable LocalDate day,
    int month,
    int dayOfMonth,
    boolean hijri) {

  /** The day itself; without a year, that which is nearest to the reference, if there is one. */
  @Nullable LocalDate nearest(@Nullable LocalDate reference) {
    if (day != null || reference == null) {
      return day;
    }
    @Nullable LocalDate best = null;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      int length = YearMonth.of(year, month).lengthOfMonth();
      LocalDate candidate = LocalDate.of(year, month, Math.min(dayOfMonth, length));
      boolean exists = dayOfMonth <= length;
      if (exists && (best == null || distance(candidate, reference) < distance(best, reference))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** Whether both name the same day in two calendars; the moon is seen a day sooner or later. */
  boolean isSameDayAs(DateSpan other) {
    return day != null
        && other.day != null
        && hijri != other.hijri
        && distance(day, other.day) <= 2;
  }

  DateSpan withBounds(int newStart, int newEnd) {
    return new DateSpan(newStart, newEnd, next, day, month, dayOfMonth, hijri);
  }
}
