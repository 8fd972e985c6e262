package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads {@code lang/<tag>.dates}: one word that says what the line is, then its values, parted by
 * commas. See docs/dateline.md.
 */
final class DateHabitReader {

  private final String file;
  private final DateHabit habit;

  private DateHabitReader(String file, DateHabit habit) {
    this.file = file;
    this.habit = habit;
  }

  /**
   * Adds the lines of a file to a habit.
   *
   * @throws IllegalStateException naming file and line, where a line can't be read
   */
  static void read(String file, List<String> lines, DateHabit habit) {
    DateHabitReader reader = new DateHabitReader(file, habit);
    for (int i = 0; i < lines.size(); i++) {
      reader.read(i + 1, lines.get(i).strip());
    }
  }

  private void read(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int space = line.indexOf(' ');
    String kind = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space).strip();
    try {
      take(kind, rest);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  private void take(String kind, String rest) {
    switch (kind) {
      case "month" -> words(Slot.MONTH, rest);
      case "hijri" -> words(Slot.HIJRI_MONTH, rest);
      case "weekday" -> words(Slot.WEEKDAY, rest);
      case "number" -> words(Slot.DAY, rest);
      case "nth" -> words(Slot.NTH, rest);
      case "era" -> words(Slot.ERA, rest);
      case "suffix" -> suffixes(rest);
      case "lead" -> leads(rest);
      case "tail" -> tails(rest);
      case "form" -> habit.add(DateForm.parse(rest));
      case "order" -> habit.setOrder(rest);
      case "short" -> habit.setShortYearMarks(rest.replace(" ", ""));
      case "years" -> habit.setYears(years(rest));
      case "capitals" -> habit.setCapitals();
      default ->
          throw new IllegalArgumentException(
              "unknown word '"
                  + kind
                  + "'; a line begins with month, hijri, weekday, number, nth,"
                  + " era, suffix, lead, tail, form, order, short, years or capitals");
    }
  }

  private void suffixes(String rest) {
    for (String suffix : each(rest)) {
      habit.suffixes().add(Folded.word(suffix));
    }
  }

  private void leads(String rest) {
    for (String lead : each(rest)) {
      habit.words().addLead(lead);
    }
  }

  private void tails(String rest) {
    for (String tail : each(rest)) {
      habit.words().addTail(tail);
    }
  }

  private void words(Slot slot, String rest) {
    int space = rest.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("a number and then words, as in: month 11 November, Nov");
    }
    int value = integer(rest.substring(0, space));
    if (value > highest(slot)) {
      throw new IllegalArgumentException(
          value + " is too high; the number of a " + named(slot) + " is at most " + highest(slot));
    }
    for (String word : each(rest.substring(space))) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException(
            "nothing between two commas; write a word or take one out");
      }
      habit.lexicon().add(Folded.word(word), slot, value);
    }
  }

  private static String named(Slot slot) {
    return slot == Slot.HIJRI_MONTH ? "month" : slot.name().toLowerCase(Locale.ROOT);
  }

  private static int highest(Slot slot) {
    return switch (slot) {
      case MONTH, HIJRI_MONTH -> 12;
      case WEEKDAY -> 7;
      case DAY -> 31;
      default -> Integer.MAX_VALUE;
    };
  }

  private static List<String> each(String rest) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',', start)) {
      parts.add(rest.substring(start, comma).strip());
      start = comma + 1;
    }
    parts.add(rest.substring(start).strip());
    return parts;
  }

  private static Years years(String rest) {
    String[] values = rest.split(" +", -1);
    if (values.length != 2) {
      throw new IllegalArgumentException("the first year and what makes it Gregorian: 2400 -543");
    }
    return new Years(integer(values[0]), integer(values[1]));
  }

  private static int integer(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + digits + "' is not a number", e);
    }
  }
}
