package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import java.util.Locale;
import java.util.Set;

/** The word that a dot stands behind, and what the habits of the language know of it. */
final class Abbreviations {

  /** No abbreviation is longer. */
  private static final int LONGEST = 24;

  private static final int LONGEST_ENDING = 6;

  /** Shorter words before a dot may well be abbreviations that no list has. */
  private static final int SHORTEST_WORD = 3;

  private final String text;
  private final Habits habits;

  Abbreviations(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
  }

  /** The word before a dot, with the dots inside it: {@code U.S}. Empty where there is none. */
  String before(int dot) {
    int from = dot;
    while (from > 0 && dot - from <= LONGEST && isOfToken(text.charAt(from - 1))) {
      from--;
    }
    if (dot - from > LONGEST) {
      return "";
    }
    String token = afterLostSpace(text.substring(from, dot));
    return dot - from == 1 ? initialBefore(from) + token : token;
  }

  /** {@code Tuesday.Mr}: only the last of it is the word. */
  private static String afterLostSpace(String token) {
    int dot = token.lastIndexOf('.');
    boolean lost =
        dot > 1
            && dot + 1 < token.length()
            && Character.isLowerCase(token.charAt(dot - 1))
            && Character.isUpperCase(token.charAt(dot + 1));
    String word = lost ? token.substring(dot + 1) : token;
    return word.startsWith("-") ? word.substring(1) : word;
  }

  /** Letters that stand apart are one abbreviation: {@code a. C.}, {@code н. э.}. */
  private String initialBefore(int from) {
    boolean initial =
        from >= 3
            && text.charAt(from - 1) == ' '
            && text.charAt(from - 2) == '.'
            && Character.isLetter(text.charAt(from - 3))
            && (from == 3 || !Character.isLetterOrDigit(text.charAt(from - 4)));
    return initial ? text.substring(from - 3, from - 1) : "";
  }

  /** Letters and what joins them; Arabic dates hold marks of direction that nobody sees. */
  private static boolean isOfToken(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> true;
      default -> Character.isLetterOrDigit(c) || ".'’-&º°/".indexOf(c) >= 0;
    };
  }

  /**
   * Where the word may stand, with a dot, by the habits of the language: it is looked for as it
   * stands, in small letters, as a word that is shouted, and by its end ({@code *str.}). Empty
   * where it is no abbreviation.
   */
  Set<Habit> kinds(String token) {
    String dotted = token + '.';
    Set<Habit> kinds = habits.abbreviation(dotted);
    String small = dotted.toLowerCase(Locale.ROOT);
    if (kinds.isEmpty() && !small.equals(dotted)) {
      kinds = habits.abbreviation(small);
      if (kinds.isEmpty() && isShouted(token)) {
        kinds = habits.abbreviation(capitalized(small));
      }
    }
    return kinds.isEmpty() ? kindsByEnding(small) : kinds;
  }

  private Set<Habit> kindsByEnding(String word) {
    for (int from = Math.max(1, word.length() - LONGEST_ENDING); from < word.length() - 1; from++) {
      Set<Habit> kinds = habits.abbreviation('*' + word.substring(from));
      if (!kinds.isEmpty()) {
        return kinds;
      }
    }
    return Set.of();
  }

  private static boolean isShouted(String token) {
    return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Letters with dots between them: {@code U.S}, {@code p.m}, {@code z.B}. */
  static boolean isDotted(String token) {
    boolean dots = false;
    int letters = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '.') {
        dots = true;
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    return dots;
  }

  static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isInitial(String token) {
    return token.length() == 1 && Character.isLetter(token.charAt(0));
  }

  /** Whether a whole word in small letters stands before a dot, and no abbreviation. */
  boolean isSmallWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isLowerCase(token.charAt(i))) {
        return false;
      }
    }
    return token.length() >= SHORTEST_WORD && kinds(token).isEmpty();
  }
}
