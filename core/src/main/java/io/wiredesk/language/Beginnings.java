package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;

/** How a sentence may begin. */
final class Beginnings {

  /** No word that a list has is longer. */
  private static final int LONGEST_WORD = 24;

  /** So many quotes, brackets, dashes and spaces among them may stand before the first word. */
  private static final int MOST_OPENERS = 6;

  private static final String GOES_ON = ",;:)]}%&/=+<>|~^。、，；：）」』";

  private final String text;
  private final Habits habits;

  Beginnings(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
  }

  /** Where the first word begins, behind the quotes, brackets and dashes before it. */
  int firstWord(int next) {
    int at = next;
    while (at < text.length() && at < next + MOST_OPENERS) {
      char c = text.charAt(at);
      if (!Marks.isOpener(c) && (c != ' ' || at == next)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Whether there is nothing, or punctuation that no sentence begins with. */
  boolean goesOn(int first) {
    return first == text.length() || GOES_ON.indexOf(text.charAt(first)) >= 0;
  }

  /** Whether the word there begins a sentence by what it is, and not as a name. */
  boolean begins(int first) {
    String word = wordAt(first);
    int after = first + word.length();
    boolean dotted = after < text.length() && text.charAt(after) == '.';
    if (dotted && word.length() == 1) {
      return false;
    }
    boolean title = dotted && habits.abbreviation(word + '.').contains(Habit.BEFORE_NAME);
    return title || habits.has(Habit.BEGINS, word);
  }

  /** Whether it begins one though no space stands before it: {@code Tuesday.The}. */
  boolean beginsUnspaced(int first) {
    return Character.isUpperCase(text.charAt(first)) && wordAt(first).length() > 1 && begins(first);
  }

  /** Whether what follows makes a number with a dot an ordinal. */
  boolean followsOrdinal(int first) {
    if (habits.of(Habit.AFTER_ORDINAL).isEmpty()) {
      return false;
    }
    if (Character.isDigit(text.charAt(first))) {
      return true;
    }
    return habits.has(Habit.AFTER_ORDINAL, "*")
        ? !begins(first)
        : habits.has(Habit.AFTER_ORDINAL, wordAt(first));
  }

  /** Whether the time of day goes on: {@code 9 a.m. Eastern}. */
  boolean followsTime(int first) {
    return habits.has(Habit.AFTER_TIME, wordAt(first));
  }

  /** Whether the word there has a capital wherever it stands: {@code I}. */
  boolean alwaysCapital(int first) {
    return habits.has(Habit.ALWAYS_CAPITAL, wordAt(first));
  }

  /** Whether a clause goes on after a quotation that a mark ended. */
  boolean followsQuote(int next) {
    for (String wording : habits.of(Habit.AFTER_QUOTE)) {
      if (text.startsWith(wording, next)) {
        return true;
      }
    }
    return false;
  }

  private String wordAt(int first) {
    int end = first;
    while (end < text.length() && end < first + LONGEST_WORD && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(first, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
