package io.wiredesk.dateline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text names it, before anything is taken from elsewhere: a date, with its year or
 * without, or a weekday alone.
 *
 * @param start where it begins in the text (UTF-16)
 * @param end where it ends, exclusive
 * @param date the date, or null when the text gives no year or no date
 * @param month the month of a date without a year, else 0
 * @param dayOfMonth the day of a date without a year, else 0
 * @param weekday the weekday that stands beside the date or alone, or null
 */
public record NamedDay(
    int start,
    int end,
    @Nullable LocalDate date,
    int month,
    int dayOfMonth,
    @Nullable DayOfWeek weekday) {

  /** A date that lies so far back is a past one; further back, that of the next year is meant. */
  private static final int LAPSED_DAYS = 30;

  /**
   * The day itself. Without a year it is the first such day from a month before the reference on; a
   * weekday is the first from the reference on.
   *
   * @return null when there is none, when there is nothing to count from, or when date and weekday
   *     contradict each other
   */
  public @Nullable LocalDate from(@Nullable LocalDate reference) {
    LocalDate day = date != null ? date : reference == null ? null : counted(reference);
    boolean contradicted = day != null && weekday != null && day.getDayOfWeek() != weekday;
    return contradicted ? null : day;
  }

  private @Nullable LocalDate counted(LocalDate reference) {
    if (month == 0) {
      return weekday == null
          ? null
          : reference.plusDays(
              Math.floorMod(weekday.getValue() - reference.getDayOfWeek().getValue(), 7));
    }
    LocalDate first = reference.minusDays(LAPSED_DAYS);
    for (int year = first.getYear(); year <= first.getYear() + 1; year++) {
      boolean exists = dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
      LocalDate day = exists ? LocalDate.of(year, month, dayOfMonth) : null;
      if (day != null && !day.isBefore(first)) {
        return day;
      }
    }
    return null;
  }

  /** Whether it is a weekday and nothing else. */
  public boolean isWeekdayAlone() {
    return date == null && month == 0;
  }
}
