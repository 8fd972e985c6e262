package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which a wire sent a message, as its last line gives it: {@code 131137 GMT Nov 13}
 * (IPTC 7901: day, hours, minutes; the month and the year behind them), {@code AP-WF-11-13-13
 * 1509GMT} (ANPA 1312 as the United States send it: month first) or {@code 16:35ET 31-10-14} (as
 * Canada does: day first).
 */
final class WireDates {

  /** By their first three letters, in the languages whose agencies send these formats. */
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("jän", 1),
          Map.entry("ene", 1),
          Map.entry("gen", 1),
          Map.entry("feb", 2),
          Map.entry("fev", 2),
          Map.entry("fév", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("mrz", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("mag", 5),
          Map.entry("maj", 5),
          Map.entry("jun", 6),
          Map.entry("giu", 6),
          Map.entry("jul", 7),
          Map.entry("lug", 7),
          Map.entry("aug", 8),
          Map.entry("aoû", 8),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("out", 10),
          Map.entry("ott", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12),
          Map.entry("déc", 12),
          Map.entry("dic", 12));

  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("et", ZoneId.of("America/Toronto")),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("mez", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("mesz", ZoneOffset.ofHours(2)),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("msk", ZoneOffset.ofHours(3)),
          Map.entry("wib", ZoneOffset.ofHours(7)),
          Map.entry("ict", ZoneOffset.ofHours(7)),
          Map.entry("hkt", ZoneOffset.ofHours(8)),
          Map.entry("sgt", ZoneOffset.ofHours(8)),
          Map.entry("myt", ZoneOffset.ofHours(8)),
          Map.entry("jst", ZoneOffset.ofHours(9)),
          Map.entry("kst", ZoneOffset.ofHours(9)),
          Map.entry("aest", ZoneOffset.ofHours(10)),
          Map.entry("aedt", ZoneOffset.ofHours(11)));

  private static final int LONGEST = 200;

  private final List<String> tokens = new ArrayList<>();

  private WireDates(String line) {
    String text = line.substring(0, Math.min(line.length(), LONGEST)).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
        tokens.add(text.substring(start, i));
        start = i;
      }
    }
    tokens.removeIf(token -> kind(token.charAt(0)) == 0);
  }

  /** The moment in ISO 8601, or the day alone where no zone is told; null where there is none. */
  static @Nullable String of(String trailer) {
    try {
      WireDates dates = new WireDates(trailer.strip());
      String iptc = dates.iptc();
      return iptc == null ? dates.anpa() : iptc;
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** The number of a month that a word names, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.substring(0, Math.min(3, word.length())), 0);
  }

  /** The offset that a word in small letters always stands for, or null. */
  static @Nullable ZoneOffset offset(String word) {
    return ZONES.get(word) instanceof ZoneOffset offset ? offset : null;
  }

  /**
   * {@code ddhhmm}, a zone or none, month, year; where month or year lack, nobody knows the day.
   */
  private @Nullable String iptc() {
    int day = 0;
    while (day < tokens.size() && !(tokens.get(day).length() == 6 && isNumber(day))) {
      day++;
    }
    ZoneId zone = day + 1 < tokens.size() ? ZONES.get(tokens.get(day + 1)) : null;
    int month = day + (zone == null ? 1 : 2);
    if (month + 1 >= tokens.size() || !isNumber(month + 1)) {
      return null;
    }
    int number = month(tokens.get(month));
    String moment = tokens.get(day);
    return number == 0
        ? null
        : iso(
            LocalDate.of(year(number(month + 1)), number, digits(moment, 0)),
            LocalTime.of(digits(moment, 2), digits(moment, 4)),
            zone);
  }

  /** Three numbers that are a date, and before or behind them a time with its zone. */
  private @Nullable String anpa() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isShort(i) && isShort(i + 1) && isShort(i + 2)) {
        boolean timeFirst = i >= 3 && isShort(i - 2) && isShort(i - 3);
        boolean dayFirst = timeFirst || number(i) > 12;
        LocalDate day =
            LocalDate.of(
                year(number(i + 2)), number(dayFirst ? i + 1 : i), number(dayFirst ? i : i + 1));
        return timeFirst
            ? iso(day, LocalTime.of(number(i - 3), number(i - 2)), ZONES.get(tokens.get(i - 1)))
            : behind(day, i + 3);
      }
    }
    return null;
  }

  private String behind(LocalDate day, int at) {
    boolean four = at < tokens.size() && tokens.get(at).length() == 4 && isNumber(at);
    if (!four) {
      return day.toString();
    }
    String time = tokens.get(at);
    ZoneId zone = at + 1 < tokens.size() ? ZONES.get(tokens.get(at + 1)) : null;
    return iso(day, LocalTime.of(digits(time, 0), digits(time, 2)), zone);
  }

  private static String iso(LocalDate day, LocalTime time, @Nullable ZoneId zone) {
    return zone == null
        ? day.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(zone));
  }

  private boolean isShort(int i) {
    return i >= 0 && tokens.get(i).length() <= 2 && isNumber(i);
  }

  private boolean isNumber(int i) {
    return kind(tokens.get(i).charAt(0)) == 1 && tokens.get(i).length() <= 6;
  }

  private int number(int i) {
    return digits(tokens.get(i));
  }

  private static int digits(String token, int from) {
    return digits(token.substring(from, from + 2));
  }

  private static int digits(String token) {
    return token.chars().reduce(0, (sum, c) -> 10 * sum + c - '0');
  }

  /** Years have two digits: wires write of the last years, and began in the seventies. */
  private static int year(int year) {
    return year >= 1000 ? year : year >= 70 ? 1900 + year : 2000 + year;
  }

  /** 1 for a digit, 2 for a letter, 0 for what sets them apart. */
  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }
}
