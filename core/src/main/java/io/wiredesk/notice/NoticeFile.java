package io.wiredesk.notice;

import io.wiredesk.rule.Phrases;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code lang/<tag>.notices}: one word that says what the line is, then its values. See
 * docs/embargo.md and docs/corrections.md.
 */
final class NoticeFile {

  /** A file without lines. */
  static final NoticeFile EMPTY = new NoticeFile("und", List.of());

  private final String language;
  private final String file;
  private final List<Phrases.Line> phrases = new ArrayList<>();
  private final List<ClockLine> clock = new ArrayList<>();
  private boolean twelve;
  private boolean either;

  /** A line about clocks or zones: the word, the value before its names, the names. */
  private record ClockLine(int number, String word, String value, List<String> names) {}

  /**
   * Reads a file.
   *
   * @throws IllegalStateException naming file and line, where a line can't be read
   */
  NoticeFile(String language, List<String> lines) {
    this.language = language;
    this.file = name(language);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(i + 1, line);
      }
    }
  }

  static String name(String language) {
    return "lang/" + language + ".notices";
  }

  List<Phrases.Line> phrases() {
    return phrases;
  }

  private void read(int number, String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space).strip();
    if (rest.isEmpty()) {
      throw broken(number, "nothing after '" + word + "'");
    }
    if (Told.of(word) != null) {
      phrases.add(new Phrases.Line(word, language, rest, file, number));
      return;
    }
    switch (word) {
      case "dates" -> either = rest.equals("either");
      case "clock" -> twelve = rest.equals("12");
      case "zone", "hours" -> {
        int gap = rest.indexOf(' ');
        if (gap < 0) {
          throw broken(number, "a value and then names, as in: zone Asia/Tokyo JST, Tokyo time");
        }
        clock.add(new ClockLine(number, word, rest.substring(0, gap), names(rest.substring(gap))));
      }
      case "am",
          "pm",
          "night",
          "noon",
          "midday",
          "midnight",
          "hour",
          "minute",
          "half",
          "lead",
          "on" ->
          clock.add(new ClockLine(number, word, "", names(rest)));
      default ->
          throw broken(
              number,
              "unknown word '"
                  + word
                  + "'; a line begins with "
                  + Kind.all()
                  + ", dates, clock, am, pm, night, noon, midday, midnight, hour, minute, half,"
                  + " lead, on, hours or zone");
    }
  }

  private static List<String> names(String rest) {
    List<String> names = new ArrayList<>();
    for (String name : rest.split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Adds how the language tells the time, behind what was added before. */
  void addTo(ClockWords words) {
    for (ClockLine line : clock) {
      for (String name : line.names) {
        switch (line.word) {
          case "am" -> words.halves().add(name, DayHalf.MORNING);
          case "pm" -> words.halves().add(name, DayHalf.AFTERNOON);
          case "night" -> words.halves().add(name, DayHalf.NIGHT);
          case "noon" -> words.halves().add(name, DayHalf.NOON);
          case "midday" -> words.halves().add(name, DayHalf.MIDDAY);
          case "midnight" -> words.halves().add(name, DayHalf.MIDNIGHT);
          case "hour" -> words.behind().add(name, ClockWords.Mark.HOUR);
          case "minute" -> words.behind().add(name, ClockWords.Mark.MINUTE);
          case "half" -> words.behind().add(name, ClockWords.Mark.HALF_HOUR);
          case "lead" -> words.leads().add(name, ClockWords.Mark.LEAD);
          case "on" -> words.leads().add(name, ClockWords.Mark.ON);
          case "hours" -> words.hours().add(name, hour(line));
          default -> {}
        }
      }
    }
  }

  /** Whether 3/4/2026 can be either day. */
  boolean eitherDay() {
    return either;
  }

  /** Whether 9 with nothing beside it can lie in either half of the day. */
  boolean countsToTwelve() {
    return twelve;
  }

  /** Adds what the language calls the zones, behind what was added before. */
  void addTo(ZoneWords words) {
    for (ClockLine line : clock) {
      if (line.word.equals("zone")) {
        Zone zone = zone(line);
        line.names.forEach(name -> words.add(name, zone));
      }
    }
  }

  private int hour(ClockLine line) {
    try {
      return Integer.parseInt(line.value);
    } catch (NumberFormatException notANumber) {
      throw broken(line.number, "'" + line.value + "' is not an hour");
    }
  }

  /** {@code none} is no zone: a word that looks like one. */
  private Zone zone(ClockLine line) {
    List<ZoneId> ids = new ArrayList<>();
    for (String id : line.value.equals("none") ? new String[0] : line.value.split(",", -1)) {
      try {
        ids.add(ZoneId.of(id).normalized());
      } catch (DateTimeException unknown) {
        throw broken(line.number, "'" + id + "' is no time zone of the IANA's");
      }
    }
    return new Zone(ids);
  }

  private IllegalStateException broken(int number, String message) {
    return new IllegalStateException(
        String.format(Locale.ROOT, "%s:%d: %s", file, number, message));
  }
}
