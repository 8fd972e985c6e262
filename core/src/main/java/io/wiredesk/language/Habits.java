package io.wiredesk.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What one language writes that a reader of its sentences must know.
 *
 * <p>A file is lines of a word below and the wordings it is about, separated by spaces; a line that
 * begins with {@code #} is a comment, and a word may come in several lines. Abbreviations are
 * written with their dots.
 */
record Habits(Map<Habit, Set<String>> wordings) {

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

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static Habit of(String word, String file, int line) {
      for (Habit habit : values()) {
        if (habit.word.equals(word)) {
          return habit;
        }
      }
      List<String> known = new ArrayList<>();
      for (Habit habit : values()) {
        known.add(habit.word);
      }
      throw new IllegalStateException(
          "%s:%d: unknown word '%s'; write one of %s, or # before a comment"
              .formatted(file, line, word, String.join(", ", known)));
    }
  }

  static final Habits NONE = new Habits(Map.of());

  /** The habits of a language from the class path, together with those that hold in all. */
  static Habits read(String tag, Habits everywhere) {
    String file = "/wiredesk/lang/" + tag + ".sentences";
    return parse(file, Resources.lines(file), everywhere);
  }

  static Habits parse(String file, List<String> lines, Habits everywhere) {
    Map<Habit, Set<String>> wordings = new EnumMap<>(Habit.class);
    for (Habit habit : Habit.values()) {
      wordings.put(habit, new HashSet<>(everywhere.of(habit)));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split("\\s+", -1);
      Habit habit = Habit.of(words[0], file, i + 1);
      if (words.length == 1) {
        throw new IllegalStateException(
            "%s:%d: '%s' says nothing; add wordings or take the line out"
                .formatted(file, i + 1, line));
      }
      wordings.getOrDefault(habit, Set.of()).addAll(List.of(words).subList(1, words.length));
    }
    return new Habits(wordings);
  }

  Set<String> of(Habit habit) {
    return wordings.getOrDefault(habit, Set.of());
  }

  boolean has(Habit habit, String wording) {
    return of(habit).contains(wording);
  }
}
