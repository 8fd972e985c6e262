package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that news formats declare, and writes them as ISO 8601, as exact as they are: a
 * day alone stays a day, and a time without a zone has none. Digits are those of ASCII, names those
 * of English, whatever the machine's language is.
 */
final class NewsDates {

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

  /** Zones that RFC 822, section 5, names. */
  private static final Map<String, String> ZONES =
      Map.of(
          "z", "Z", "ut", "Z", "gmt", "Z", "utc", "Z", "est", "-05:00", "edt", "-04:00", "cst",
          "-06:00", "cdt", "-05:00", "pst", "-08:00", "pdt", "-07:00");

  private NewsDates() {}

  /**
   * A date as ISO 8601, or null when it is none. Reads ISO 8601 in its basic and extended forms
   * ({@code 20140829T135002Z}, {@code 2014-08-29T13:50:02+0200}), RFC 822 ({@code Tue, 10 Jun 2003
   * 04:00:00 GMT}) and days with dots ({@code 04.03.2019 15:05}).
   */
  static @Nullable String iso(@Nullable String date) {
    if (date == null || date.isBlank() || date.length() > 80) {
      return null;
    }
    String text = date.strip().toLowerCase(Locale.ROOT);
    try {
      return Character.isLetter(text.charAt(0)) || hasMonth(text) ? rfc822(text) : digits(text);
    } catch (DateTimeException | NumberFormatException none) {
      return null;
    }
  }

  /** The date where it can be read, else the words that declare it. */
  static @Nullable String isoOrWords(@Nullable String date) {
    String iso = iso(date);
    return iso == null && date != null && !date.isBlank() ? date.strip() : iso;
  }

  /** Whether a moment lies behind another; only where both are exact. */
  static boolean isAfter(@Nullable String one, @Nullable String other) {
    try {
      return one != null
          && other != null
          && java.time.OffsetDateTime.parse(one).isAfter(java.time.OffsetDateTime.parse(other));
    } catch (DateTimeException notExact) {
      return false;
    }
  }

  private static boolean hasMonth(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z' && c != 't' && c != 'z')
        && !text.contains("t0")
        && !text.contains("t1")
        && !text.contains("t2");
  }

  private static @Nullable String rfc822(String text) {
    int comma = text.indexOf(',');
    List<String> words =
        List.of(text.substring(comma + 1).replace('-', ' ').strip().split(" +", -1)).stream()
            .toList();
    List<String> zoned = List.of(text.substring(comma + 1).strip().split(" +", -1));
    if (words.size() < 3) {
      return null;
    }
    int month = MONTHS.indexOf(words.get(1).substring(0, Math.min(3, words.get(1).length())));
    if (month < 0 || words.get(1).length() < 3) {
      return null;
    }
    int year = number(words.get(2));
    int full = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
    LocalDate day = LocalDate.of(full, month / 4 + 1, number(words.get(0)));
    String time = zoned.stream().filter(word -> word.contains(":")).findFirst().orElse(null);
    if (time == null) {
      return day.toString();
    }
    int at = zoned.indexOf(time);
    return day + "T" + time(time) + (at + 1 < zoned.size() ? zone(zoned.get(at + 1)) : "");
  }

  private static @Nullable String digits(String text) {
    Cursor cursor = new Cursor(text);
    LocalDate day = cursor.day();
    if (day == null) {
      return null;
    }
    String rest = text.substring(cursor.at).strip();
    if (rest.startsWith("t")) {
      rest = rest.substring(1).strip();
    }
    if (rest.isEmpty()) {
      return day.toString();
    }
    int end = 0;
    while (end < rest.length()
        && (isDigit(rest.charAt(end)) || ":.,".indexOf(rest.charAt(end)) >= 0)) {
      end++;
    }
    String zone = rest.substring(end).strip();
    return end == 0 ? day.toString() : day + "T" + time(rest.substring(0, end)) + zone(zone);
  }

  /** Hours, minutes and seconds; fractions of a second are dropped. */
  private static String time(String text) {
    String digits = text.replace(":", "");
    int fraction = Math.max(digits.indexOf('.'), digits.indexOf(','));
    String whole = fraction < 0 ? digits : digits.substring(0, fraction);
    if (text.indexOf(':') == 1) {
      whole = "0" + whole;
    }
    int hour = number(whole.substring(0, Math.min(2, whole.length())));
    int minute = whole.length() < 4 ? 0 : number(whole.substring(2, 4));
    int second = whole.length() < 6 ? 0 : number(whole.substring(4, 6));
    String time = LocalTime.of(hour, minute, Math.min(second, 59)).toString();
    return time.length() == "00:00".length() ? time + ":00" : time;
  }

  /** An offset as {@code +01:00}; empty when there is none that is known. */
  private static String zone(String text) {
    String named = ZONES.get(text);
    if (named != null) {
      return named;
    }
    String digits = text.replace(":", "");
    boolean sign = !digits.isEmpty() && (digits.charAt(0) == '+' || digits.charAt(0) == '-');
    if (!sign || digits.length() < 3 || !digits.substring(1).chars().allMatch(NewsDates::isDigit)) {
      return "";
    }
    int hours = number(digits.substring(1, 3));
    int minutes = digits.length() < 5 ? 0 : number(digits.substring(3, 5));
    int total = (digits.charAt(0) == '-' ? -1 : 1) * (hours * 60 + minutes);
    return ZoneOffset.ofTotalSeconds(total * 60).getId();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(NewsDates::isDigit)) {
      throw new NumberFormatException("no number");
    }
    return Integer.parseInt(digits);
  }

  /** Reads a day and remembers where it ends. */
  private static final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text;
    }

    @Nullable LocalDate day() {
      int run = run();
      if (run == 8) {
        return LocalDate.of(take(4), take(2), take(2));
      }
      if (run == 4) {
        int year = take(4);
        int month = next('-') || next('/') ? take(Math.min(2, run())) : 1;
        int day = next('-') || next('/') ? take(Math.min(2, run())) : 1;
        return at == 4 ? null : LocalDate.of(year, month, day);
      }
      if (run == 1 || run == 2) {
        int day = take(run);
        int month = next('.') ? take(Math.min(2, run())) : 0;
        return next('.') && run() >= 4 ? LocalDate.of(take(4), month, day) : null;
      }
      return run == 14 || run == 12 ? LocalDate.of(take(4), take(2), take(2)) : null;
    }

    private int run() {
      int end = at;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      return end - at;
    }

    private int take(int length) {
      int value = number(text.substring(at, at + length));
      at += length;
      return value;
    }

    private boolean next(char sign) {
      boolean there = at < text.length() && text.charAt(at) == sign;
      at += there ? 1 : 0;
      return there;
    }
  }
}
