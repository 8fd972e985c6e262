package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a form has read so far of a date. Zero is "not named". */
final class Draft {

  private int day;
  private int month;
  private int year;
  private int nth;
  private int weekday;
  private int era;
  private boolean hijri;
  private boolean shortYear;

  /** Takes what a token says in a slot; false if it can't stand there. */
  boolean take(Slot slot, Token token) {
    int value = token.isNumber() ? token.number() : value(slot, token);
    switch (slot) {
      case DAY -> day = token.digits() > 2 || value > 31 ? 0 : value;
      case MONTH_NUMBER -> month = token.digits() > 2 || value > 12 ? 0 : value;
      case MONTH, HIJRI_MONTH -> month = token.isNumber() ? 0 : value;
      case YEAR -> year = isYear(token) ? value : 0;
      case SHORT_YEAR -> year = token.digits() == 2 ? value : 0;
      case ERA -> era = token.isNumber() ? 0 : value;
      case NTH -> nth = token.isNumber() && token.digits() > 1 ? 0 : value;
      case WEEKDAY -> weekday = token.isNumber() ? 0 : value;
      case TIME, WORD -> {}
    }
    hijri |= slot == Slot.HIJRI_MONTH;
    shortYear |= slot == Slot.SHORT_YEAR;
    return switch (slot) {
      case DAY -> day > 0;
      case MONTH, MONTH_NUMBER, HIJRI_MONTH -> month > 0;
      case YEAR, SHORT_YEAR -> year > 0;
      case ERA -> era != 0;
      case NTH -> nth != 0;
      case WEEKDAY -> weekday > 0;
      case TIME -> token.means(Slot.TIME);
      case WORD -> true;
    };
  }

  /** A year has four digits; fewer only where an era counts it. 元 is the first year of an era. */
  private boolean isYear(Token token) {
    if (!token.isNumber()) {
      return era != 0 && token.number() < 0;
    }
    return era != 0 || token.digits() == 4 || (token.digits() == 0 && token.number() > 1000);
  }

  private static int value(Slot slot, Token token) {
    boolean counts = slot == Slot.DAY || slot == Slot.MONTH_NUMBER || slot == Slot.YEAR;
    for (Meaning meaning : token.meanings()) {
      if (meaning.slot() == slot || (counts && meaning.slot() == Slot.DAY)) {
        return meaning.value();
      }
    }
    return 0;
  }

  boolean hasYear() {
    return year > 0;
  }

  boolean isHijri() {
    return hijri;
  }

  int month() {
    return month;
  }

  int day() {
    return day;
  }

  /** The day, or null when there is none such, as on February 30, or when the year is missing. */
  @Nullable LocalDate resolve(Years years) {
    if (year == 0) {
      return null;
    }
    int full = shortYear ? years.ofTwoDigits(year) : era != 0 ? year + era : years.gregorian(year);
    try {
      if (hijri) {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
      }
      return day > 0 ? LocalDate.of(full, month, day) : byWeekday(LocalDate.of(full, month, 1));
    } catch (DateTimeException none) {
      return null;
    }
  }

  private LocalDate byWeekday(LocalDate first) {
    if (weekday == 0) {
      return nth < 0 ? first.with(TemporalAdjusters.lastDayOfMonth()) : first.withDayOfMonth(nth);
    }
    return first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
  }
}
