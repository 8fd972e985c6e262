package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date, and a time where there is one, in a field on top of a text: ISO 8601, RFC 5322, {@code
 * 24.11.2026}, {@code 2026年11月24日}, or with the month in letters. What may be read in two ways is
 * not read.
 */
final class HeadDates {

  private static final int LONGEST = 80;

  private final List<String> tokens = new ArrayList<>();
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset zone;
  private int at;

  private HeadDates(String value) {
    String text = value.substring(0, Math.min(value.length(), LONGEST)).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      int kind = i == text.length() ? -1 : kind(text.charAt(i));
      if (kind != kind(text.charAt(i - 1)) || kind == 0) {
        tokens.add(text.substring(start, i));
        start = i;
      }
    }
    tokens.removeIf(token -> token.isBlank() || token.equals(","));
    read();
  }

  /** The date, or the date-time where time and zone are told; ISO 8601; null where it is none. */
  static @Nullable String of(String value) {
    HeadDates read = read(value);
    if (read == null || read.day == null) {
      return null;
    }
    String moment = moment(value);
    return moment == null ? read.day.toString() : moment;
  }

  /** The date-time with its offset, or null where day, time or zone lack. */
  static @Nullable String moment(String value) {
    HeadDates read = read(value);
    if (read == null || read.day == null || read.time == null || read.zone == null) {
      return null;
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        read.day.atTime(read.time).atOffset(read.zone));
  }

  private static @Nullable HeadDates read(String value) {
    try {
      return value.isBlank() ? null : new HeadDates(value);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private void read() {
    while (at < tokens.size()) {
      boolean found = (day == null && readDay()) || (time == null && readTime());
      found |= !found && time != null && zone == null && readZone();
      at += found ? 0 : 1;
    }
  }

  /** Year first, day first with full stops, or with a name for the month. */
  private boolean readDay() {
    int year = number(at, 4);
    int first = number(at, 2);
    if (year > 0) {
      return day(year, number(at + 2, 2), number(at + 4, 2), 5);
    }
    if (first > 0 && is(at + 1, ".") && number(at + 2, 2) > 0 && number(at + 4, 4) > 0) {
      return day(number(at + 4, 4), number(at + 2, 2), first, 5);
    }
    int skip = first > 0 && (is(at + 1, ".") || is(at + 1, "-") || is(at + 1, "de")) ? 2 : 1;
    int month = first > 0 ? month(at + skip) : month(at);
    if (month == 0) {
      return false;
    }
    if (first > 0) {
      int next = at + skip + 1;
      next += is(next, ".") || is(next, "-") || is(next, "de") ? 1 : 0;
      return day(number(next, 4), month, first, next - at + 1);
    }
    int next = at + (is(at + 1, ".") ? 2 : 1);
    return day(number(next + 1, 4), month, number(next, 2), next - at + 2);
  }

  private boolean day(int year, int month, int dayOfMonth, int tokens) {
    if (year <= 0 || month <= 0 || dayOfMonth <= 0) {
      return false;
    }
    day = LocalDate.of(year, month, dayOfMonth);
    at += tokens;
    return true;
  }

  private boolean readTime() {
    boolean clock = is(at + 1, ":") || is(at + 1, "h");
    if (day == null || number(at, 2) < 0 || !clock || number(at + 2, 2) < 0) {
      return false;
    }
    int hour = number(at, 2);
    int minute = number(at + 2, 2);
    at += 3;
    at += is(at, ":") && number(at + 1, 2) >= 0 ? 2 : 0;
    if (is(at, "pm") || is(at, "am")) {
      hour = hour % 12 + (is(at, "pm") ? 12 : 0);
      at++;
    }
    time = LocalTime.of(hour, minute);
    return true;
  }

  /** {@code GMT}, {@code +0800}, {@code +08:00}, {@code UTC+8}. */
  private boolean readZone() {
    ZoneOffset named = WireDates.offset(tokens.get(at));
    int sign = at + (named == null ? 0 : 1);
    if (is(sign, "+") || is(sign, "-")) {
      int four = number(sign + 1, 4);
      int hours = four >= 0 ? four / 100 : number(sign + 1, 2);
      int minutes = four >= 0 ? four % 100 : is(sign + 2, ":") ? number(sign + 3, 2) : 0;
      int seconds = (hours * 60 + minutes) * 60;
      zone = ZoneOffset.ofTotalSeconds(is(sign, "-") ? -seconds : seconds);
      at = sign + (is(sign + 2, ":") ? 4 : 2);
      return true;
    }
    zone = named;
    at += named == null ? 0 : 1;
    return named != null;
  }

  private int month(int i) {
    return i < tokens.size() ? WireDates.month(tokens.get(i)) : 0;
  }

  private boolean is(int i, String token) {
    return i < tokens.size() && tokens.get(i).equals(token);
  }

  /** The number, or -1 where no number of so many digits stands; two digits may be one. */
  private int number(int i, int digits) {
    if (i >= tokens.size() || kind(tokens.get(i).charAt(0)) != 1) {
      return -1;
    }
    int length = tokens.get(i).length();
    boolean fits = length == digits || (digits == 2 && length == 1);
    return fits ? Integer.parseInt(tokens.get(i)) : -1;
  }

  /** 1 for a digit, 2 for a letter, 3 for white space, 0 for a sign, which stands by itself. */
  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    return Character.isLetter(c) ? 2 : Character.isWhitespace(c) ? 3 : 0;
  }
}
