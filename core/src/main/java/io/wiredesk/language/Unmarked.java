package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;

/** Ends of sentences that no mark shows, only a space. */
final class Unmarked {

  private static final int LONGEST_ADDRESS = 100;

  private static final int LONGEST_ENDING = 3;

  /** Thai has spaces inside its sentences too: after a shorter one, a sentence has hardly ended. */
  private static final int SHORTEST = 40;

  private final String text;
  private final Habits habits;
  private final Beginnings beginnings;

  Unmarked(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
    this.beginnings = new Beginnings(text, habits);
  }

  /**
   * Whether the sentence that begins at {@code start} ends before the space at {@code at}; {@code
   * next} is what follows it.
   */
  boolean ends(int start, int at, int next) {
    return finalEnding(at)
        || (Character.isUpperCase(text.charAt(next)) && address(at) && beginnings.begins(next))
        || (at - start >= SHORTEST && begins(next));
  }

  /** Whether items of a list were run together there: {@code ; We will}. */
  boolean endsAfterSemicolon(int next) {
    return next < text.length() && beginnings.begins(next);
  }

  private boolean finalEnding(int at) {
    if (habits.of(Habit.UNMARKED_END).isEmpty()) {
      return false;
    }
    for (int from = at - 1; from >= Math.max(0, at - LONGEST_ENDING); from--) {
      if (Marks.isSpace(text.charAt(from))) {
        return false;
      }
      if (habits.has(Habit.UNMARKED_END, text.substring(from, at))) {
        return true;
      }
    }
    return false;
  }

  /** A web or mail address: nobody puts a dot between it and the next sentence. */
  private boolean address(int at) {
    for (int i = at - 1; i > Math.max(0, at - LONGEST_ADDRESS); i--) {
      char c = text.charAt(i);
      if (Marks.isSpace(c)) {
        return text.startsWith("www.", i + 1);
      }
      if (c == '@' || (c == ':' && text.startsWith("//", i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int next) {
    for (String wording : habits.of(Habit.UNMARKED_BEGIN)) {
      if (text.startsWith(wording, next)) {
        return true;
      }
    }
    return false;
  }
}
