package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as pages declare them, made ISO 8601. What is no date of numbers is not taken. */
final class HtmlDates {

  private static final int DAY = "2026-11-24".length();

  private HtmlDates() {}

  /** An ISO date or date-time as exact as declared, or null. */
  static @Nullable String iso(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    String date = declared.strip();
    String day = day(date);
    if (day == null) {
      return mailed(date);
    }
    String time = time(date.substring(DAY).strip());
    return day + time;
  }

  /** Year, month and day with any mark between them. */
  private static @Nullable String day(String date) {
    if (date.length() < DAY || !isMark(date.charAt(4)) || date.charAt(4) != date.charAt(7)) {
      return null;
    }
    String day = date.substring(0, 4) + '-' + date.substring(5, 7) + '-' + date.substring(8, DAY);
    try {
      return LocalDate.parse(day).toString();
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  /** {@code T08:00:00+07:00} of whatever stands behind the day; empty when that is no time. */
  private static String time(String rest) {
    String time = rest.startsWith("T") || rest.startsWith("t") ? rest.substring(1) : rest;
    int at = 0;
    while (at < time.length() && (isDigit(time.charAt(at)) || ":.".indexOf(time.charAt(at)) >= 0)) {
      at++;
    }
    String clock = time.substring(0, at);
    boolean written = clock.length() >= 5 && clock.charAt(2) == ':' && isDigit(clock.charAt(4));
    return written ? "T" + clock + zone(time.substring(at).strip()) : "";
  }

  /** An offset with its colon; a zone's name is not taken, since names are ambiguous. */
  private static String zone(String zone) {
    if (zone.startsWith("Z") || zone.equals("UTC") || zone.equals("GMT")) {
      return "Z";
    }
    String digits = zone.replace(":", "");
    boolean offset = digits.length() >= 5 && (zone.startsWith("+") || zone.startsWith("-"));
    for (int i = 1; offset && i < 5; i++) {
      offset = isDigit(digits.charAt(i));
    }
    return offset ? digits.substring(0, 3) + ":" + digits.substring(3, 5) : "";
  }

  /** The date of mail, as HTTP has it too: {@code Tue, 24 Nov 2026 08:00:00 +0700}. */
  private static @Nullable String mailed(String date) {
    try {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
