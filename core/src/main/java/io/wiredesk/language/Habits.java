package io.wiredesk.language;

import io.wiredesk.data.DataFiles;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What one language writes that a reader of its sentences must know.
 *
 * <p>A file is lines of a word below and the wordings it is about, separated by spaces; a line that
 * begins with {@code #} is a comment, and a word may come in several lines. Abbreviations are
 * written with their dots; {@code *} before one stands for the beginning of a longer word (German
 * {@code *str.}).
 */
final class Habits {

  /** The words that a line may begin with. */
  enum Habit {
    /** Abbreviations that a name or more of the same follows: they never end a sentence. */
    BEFORE_NAME,
    /** Abbreviations that stand before a number, and end no sentence there. */
    BEFORE_NUMBER,
    /** Abbreviations that stand anywhere: they end a sentence where the next word begins one. */
    ANYWHERE,
    /** Abbreviations that close a phrase: a word in capitals after them begins a sentence. */
    LAST,
    /** Abbreviations that follow the time of day: they end a sentence but before a name of time. */
    TIME,
    /** What follows the time of day and goes on with it: days, zones, places. */
    AFTER_TIME,
    /** Words that are always written with a capital, so that it says nothing (English: I). */
    ALWAYS_CAPITAL,
    /** How a line ends that a margin broke in the middle of a sentence (Japanese: particles). */
    LINE_GOES_ON,
    /** Words in capitals that begin sentences and are no names. */
    BEGINS,
    /** What follows a number with a dot that is an ordinal: months, nouns; {@code *}: any word. */
    AFTER_ORDINAL,
    /** How a text goes on after a quotation that ends with a mark (Japanese: to, and). */
    AFTER_QUOTE,
    /** How words end that end a sentence though no mark follows, only a space (Korean). */
    UNMARKED_END,
    /** Words before which a space is taken for the end of a sentence (Thai). */
    UNMARKED_BEGIN;

    private static final Set<Habit> ABBREVIATIONS =
        EnumSet.of(BEFORE_NAME, BEFORE_NUMBER, ANYWHERE, LAST, TIME);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    private static Habit of(String word, String file, int line) {
      StringBuilder known = new StringBuilder();
      for (Habit habit : values()) {
        if (habit.word.equals(word)) {
          return habit;
        }
        known.append(habit.word).append(", ");
      }
      throw broken(
          file, line, "unknown word '" + word + "'; write one of " + known + "or # and a comment");
    }
  }

  static final Habits NONE = new Habits();

  private final Map<Habit, Set<String>> wordings = new EnumMap<>(Habit.class);
  private final Map<String, Set<Habit>> abbreviations = new HashMap<>();

  private Habits() {
    for (Habit habit : Habit.values()) {
      wordings.put(habit, new HashSet<>());
    }
  }

  /** The habits of a language, together with those that hold in all. */
  static Habits read(DataFiles data, String tag, Habits everywhere) {
    String file = "lang/" + tag + ".sentences";
    return parse(file, data.lines(file), everywhere);
  }

  static Habits parse(String file, List<String> lines, Habits everywhere) {
    Habits habits = new Habits();
    for (Map.Entry<Habit, Set<String>> entry : everywhere.wordings.entrySet()) {
      for (String wording : entry.getValue()) {
        habits.add(entry.getKey(), wording);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        habits.read(file, i + 1, lines.get(i));
      }
    }
    return habits;
  }

  private void read(String file, int number, String line) {
    StringTokenizer words = new StringTokenizer(line);
    if (!words.hasMoreTokens()) {
      return;
    }
    Habit habit = Habit.of(words.nextToken(), file, number);
    if (!words.hasMoreTokens()) {
      throw broken(file, number, "'" + line + "' says nothing; add wordings or take it out");
    }
    while (words.hasMoreTokens()) {
      add(habit, words.nextToken());
    }
  }

  private void add(Habit habit, String wording) {
    of(habit).add(wording);
    if (Habit.ABBREVIATIONS.contains(habit)) {
      Set<Habit> kinds = abbreviations.get(wording);
      if (kinds == null) {
        kinds = EnumSet.noneOf(Habit.class);
        abbreviations.put(wording, kinds);
      }
      kinds.add(habit);
    }
  }

  private static IllegalStateException broken(String file, int line, String what) {
    return new IllegalStateException(file + ":" + line + ": " + what);
  }

  Set<String> of(Habit habit) {
    return wordings.getOrDefault(habit, Set.of());
  }

  boolean has(Habit habit, String wording) {
    return of(habit).contains(wording);
  }

  /** Where an abbreviation, written with its dot, may stand; empty where it is none. */
  Set<Habit> abbreviation(String wording) {
    return abbreviations.getOrDefault(wording, Set.of());
  }
}
