package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a message (RFC 5322, section 3.3, with the old forms of 4.3): {@code Tue, 10 Mar 2015
 * 14:17:01 -0700 (PDT)}. Also read are the month before the day, and a date that ISO 8601 would
 * know.
 */
final class MailDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Hours from UTC (section 4.3); what the military letters meant, nobody could agree on. */
  private static final Map<String, Integer> ZONES =
      Map.of(
          "ut", 0, "gmt", 0, "utc", 0, "z", 0, "est", -5, "edt", -4, "cst", -6, "cdt", -5, "pst",
          -8, "pdt", -7);

  private static final Pattern BREAKS = Pattern.compile("[\\s,]+");
  private static final Pattern ISO_T = Pattern.compile("(?<=\\d)T(?=\\d)");

  /** The first message and the end of patience: what lies outside is a broken clock. */
  private static final int FIRST = 1971;

  private static final int LAST = 2199;

  private int day;
  private int month;
  private int year = -1;
  private int[] time = {0, 0, 0};
  private @Nullable ZoneOffset zone;

  private MailDate() {}

  /**
   * The date as ISO 8601 with its offset; {@code +00:00} where the field tells no zone, as RFC 5322
   * means it. Null when it is no date.
   */
  static @Nullable String iso(String field) {
    int comment = field.indexOf('(');
    String text = comment < 0 ? field : field.substring(0, comment);
    MailDate date = new MailDate();
    for (String word : BREAKS.split(ISO_T.matcher(text).replaceAll(" "), -1)) {
      date.take(word.toLowerCase(Locale.ROOT));
    }
    return date.iso();
  }

  private void take(String word) {
    if (word.isEmpty()) {
      return;
    }
    if (word.indexOf(':') > 0 && Character.isDigit(word.charAt(0))) {
      clock(word);
    } else if (word.charAt(0) == '+' || word.charAt(0) == '-') {
      zone = offset(word);
    } else if (word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() <= 4) {
      number(Integer.parseInt(word), word.length());
    } else if (word.length() == 10 && word.charAt(4) == '-') {
      isoDay(word);
    } else if (word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
      month = MONTHS.indexOf(word.substring(0, 3)) + 1;
    } else if (ZONES.containsKey(word)) {
      zone = ZoneOffset.ofHours(ZONES.getOrDefault(word, 0));
    }
  }

  private void number(int number, int digits) {
    if (day == 0 && digits <= 2) {
      day = number;
    } else if (year < 0 && digits >= 2) {
      // Two and three digits: section 4.3.
      year =
          digits == 4
              ? number
              : digits == 3 ? 1900 + number : number < 50 ? 2000 + number : 1900 + number;
    }
  }

  private void isoDay(String word) {
    String[] parts = word.split("-", -1);
    if (parts.length == 3
        && (parts[0] + parts[1] + parts[2]).chars().allMatch(c -> c >= '0' && c <= '9')) {
      year = Integer.parseInt(parts[0]);
      month = Integer.parseInt(parts[1]);
      day = Integer.parseInt(parts[2]);
    }
  }

  /** {@code 14:17:01}, and {@code 14:17:01+07:00} as ISO 8601 has it. */
  private void clock(String word) {
    int end = 0;
    while (end < word.length() && "0123456789:".indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    String[] parts = word.substring(0, end).split(":", -1);
    for (int i = 0; i < Math.min(parts.length, 3); i++) {
      time[i] = parts[i].isEmpty() || parts[i].length() > 2 ? -1 : Integer.parseInt(parts[i]);
    }
    int sign = word.indexOf('.', end) == end ? word.indexOf('+', end) : end;
    if (sign >= 0 && sign < word.length()) {
      take(word.substring(sign));
    }
  }

  private static @Nullable ZoneOffset offset(String word) {
    String digits = word.substring(1).replace(":", "");
    if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int minutes =
        Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
    return minutes > 18 * 60
        ? null
        : ZoneOffset.ofTotalSeconds((word.charAt(0) == '-' ? -60 : 60) * minutes);
  }

  private @Nullable String iso() {
    if (year < FIRST || year > LAST) {
      return null;
    }
    try {
      // A leap second is the last second of its minute.
      LocalDateTime local =
          LocalDateTime.of(year, month, day, time[0], time[1], Math.min(time[2], 59));
      return OffsetDateTime.of(local, zone == null ? ZoneOffset.UTC : zone)
          .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
