package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import java.util.Locale;

/**
 * Whether a mark that a space follows ends a sentence: what stands before it and after it tells.
 */
final class Dot {

  /** No abbreviation and no word that begins a sentence is longer. */
  private static final int LONGEST_WORD = 24;

  /** So many quotes, brackets and dashes may stand before the first word of a sentence. */
  private static final int MOST_OPENERS = 6;

  private final String text;
  private final Habits habits;

  Dot(String text, Habits habits) {
    this.text = text;
    this.habits = habits;
  }

  /**
   * Whether a sentence ends at {@code end}.
   *
   * @param start where the sentence began
   * @param at the first of its marks
   * @param run after the last of them
   * @param end after the quotes and brackets that close there
   * @param next what is no space after that; the text goes on there, in the same line
   */
  boolean ends(int start, int at, int run, int end, int next) {
    int first = firstOfWord(next);
    if (first == text.length()) {
      return false;
    }
    char c = text.charAt(first);
    if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && first == next) {
      return false;
    }
    boolean emphatic = emphatic(at, run);
    if (Character.isLowerCase(c)) {
      return emphatic && end == run && first == next;
    }
    if (emphatic || run > at + 1 || Marks.isEllipsis(text.charAt(at))) {
      return true;
    }
    boolean quoteClosed = end > run && text.charAt(run) != ')';
    return quoteClosed || endsAfter(start, at, first);
  }

  /** Where the next word begins, behind the quotes, brackets and dashes before it. */
  private int firstOfWord(int next) {
    int at = next;
    while (at < text.length() && at < next + MOST_OPENERS) {
      char c = text.charAt(at);
      boolean space = c == ' ' && at > next;
      if (!Marks.isOpener(c) && !space) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean emphatic(int at, int run) {
    for (int i = at; i < run; i++) {
      if (Marks.isEmphatic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A single dot, and a word that may begin a sentence: is it the dot of an abbreviation? */
  private boolean endsAfter(int start, int at, int first) {
    String token = wordBefore(at);
    if (token.isEmpty()) {
      return true;
    }
    boolean digit = Character.isDigit(text.charAt(first));
    if (known(Habit.BEFORE_NAME, token)) {
      return false;
    }
    if (known(Habit.BEFORE_NUMBER, token) && digit) {
      return false;
    }
    if (isNumber(token)) {
      return !enumerates(start, at, token) && !ordinal(token, first);
    }
    if (token.length() == 1 && Character.isLetter(token.charAt(0))) {
      return !enumerates(start, at, token) && !digit && begins(first);
    }
    if (known(Habit.ANYWHERE, token) || isDotted(token)) {
      return !digit && begins(first);
    }
    return true;
  }

  /** The word that a dot stands behind, with the dots inside it: {@code U.S}. */
  private String wordBefore(int at) {
    int from = at;
    while (from > 0 && at - from <= LONGEST_WORD && isOfToken(text.charAt(from - 1))) {
      from--;
    }
    return at - from > LONGEST_WORD ? "" : text.substring(from, at);
  }

  private static boolean isOfToken(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '\''
        || c == '’'
        || c == '-'
        || c == '&'
        || c == 'º'
        || c == '°'
        || c == '/'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  private boolean known(Habit habit, String token) {
    String dotted = token + '.';
    return habits.has(habit, dotted)
        || habits.has(habit, dotted.toLowerCase(Locale.ROOT))
        || habits.has(habit, capitalized(dotted));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Letters with dots between them: {@code U.S}, {@code p.m}, {@code z.B}. */
  private static boolean isDotted(String token) {
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

  /** The number or letter of a list's item: it begins its sentence and ends none. */
  private boolean enumerates(int start, int at, String token) {
    int from = start;
    while (from < at && (Marks.isSpace(text.charAt(from)) || Marks.isOpener(text.charAt(from)))) {
      from++;
    }
    return at - token.length() <= from && token.length() <= 3;
  }

  private boolean ordinal(String token, int first) {
    if (token.length() > 2 || habits.of(Habit.AFTER_ORDINAL).isEmpty()) {
      return false;
    }
    if (Character.isDigit(text.charAt(first))) {
      return true;
    }
    return habits.has(Habit.AFTER_ORDINAL, "*")
        ? !begins(first)
        : habits.has(Habit.AFTER_ORDINAL, wordAt(first));
  }

  /** Whether the word there begins a sentence by what it is, and not as a name. */
  private boolean begins(int first) {
    String word = wordAt(first);
    int after = first + word.length();
    boolean title =
        after < text.length()
            && text.charAt(after) == '.'
            && habits.has(Habit.BEFORE_NAME, word + '.');
    return title || habits.has(Habit.BEGINS, word);
  }

  private String wordAt(int first) {
    int end = first;
    while (end < text.length()
        && end < first + LONGEST_WORD
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return text.substring(first, end);
  }
}
