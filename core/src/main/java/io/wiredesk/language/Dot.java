package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a mark that a space follows ends a sentence: what stands before it and after it tells.
 */
final class Dot {

  /** No abbreviation and no word that begins a sentence is longer. */
  private static final int LONGEST_WORD = 24;

  /** Shorter words before a dot may well be abbreviations that no list has. */
  private static final int SHORTEST_WORD = 3;

  private static final int LONGEST_ADDRESS = 100;

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
   * @param marks after the last of them
   * @param end after the quotes and brackets that close there
   * @param next what is no space after that; the text goes on there, in the same line
   */
  boolean ends(int start, int at, int marks, int end, int next) {
    int first = firstOfWord(next);
    if (first == text.length() || goesOn(text.charAt(first))) {
      return false;
    }
    char c = text.charAt(first);
    boolean emphatic = emphatic(at, marks);
    if (Character.isLowerCase(c)) {
      return endsBeforeSmall(start, at, marks, end, next, first, emphatic);
    }
    if (emphatic || Marks.isSuspension(text, at, marks)) {
      return true;
    }
    boolean quoteClosed = end > marks && text.charAt(marks) != ')';
    return quoteClosed || endsAfter(start, at, first);
  }

  /** Punctuation that no sentence begins with. */
  private static boolean goesOn(char c) {
    return ",;:)]}%&/=+<>|~^。、，；：）」』".indexOf(c) >= 0;
  }

  /** A small letter follows: mostly the sentence goes on, but not everyone writes capitals. */
  private boolean endsBeforeSmall(
      int start, int at, int marks, int end, int next, int first, boolean emphatic) {
    if (text.charAt(first - 1) == '¿' || text.charAt(first - 1) == '¡') {
      return true;
    }
    if (end > marks || first > next) {
      return false;
    }
    return emphatic ? !nameBefore(start, at) : marks == at + 1 && endsASmallWord(at);
  }

  /** A word in capitals inside a sentence: {@code at Yahoo! in}. */
  private boolean nameBefore(int start, int at) {
    String token = wordBefore(at);
    return !token.isEmpty()
        && Character.isUpperCase(token.charAt(0))
        && at - token.length() > start + 1;
  }

  /** Whether a whole word in small letters stands before the dot, and no abbreviation. */
  private boolean endsASmallWord(int at) {
    String token = wordBefore(at);
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isLowerCase(token.charAt(i))) {
        return false;
      }
    }
    return token.length() >= SHORTEST_WORD && !abbreviated(token);
  }

  /** Whether a word of some length, or a bracket, stands before the dot. */
  boolean endsAWord(int at) {
    return at > 0 && (text.charAt(at - 1) == ')' || endsASmallWord(at));
  }

  /** The next sentence follows without a space: {@code Tuesday.The}. */
  boolean endsUnspaced(int at, int next) {
    if (at == 0 || text.charAt(at) != '.' || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    char before = text.charAt(at - 1);
    return (Character.isLowerCase(before) || Character.isDigit(before))
        && !wordBefore(at).contains(".")
        && wordAt(next).length() > 1
        && begins(next);
  }

  /** Whether the word before a space ends a sentence that no mark ends. */
  boolean unmarkedEnd(int at) {
    Set<String> endings = habits.of(Habit.UNMARKED_END);
    if (endings.isEmpty() || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    for (String ending : endings) {
      if (text.startsWith(ending, at - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** A web or mail address, and a word that begins a sentence: nobody puts a dot between them. */
  boolean addressEnds(int at, int next) {
    if (!Character.isUpperCase(text.charAt(next)) || !begins(next)) {
      return false;
    }
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

  private boolean abbreviated(String token) {
    return known(Habit.BEFORE_NAME, token)
        || known(Habit.BEFORE_NUMBER, token)
        || known(Habit.ANYWHERE, token)
        || known(Habit.LAST, token);
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
    if (known(Habit.LAST, token)) {
      return true;
    }
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
    if (at - from > LONGEST_WORD) {
      return "";
    }
    String token = afterLostSpace(text.substring(from, at));
    return at - from == 1 ? initialsBefore(from) + token : token;
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
  private String initialsBefore(int from) {
    boolean letter =
        from >= 3
            && text.charAt(from - 1) == ' '
            && text.charAt(from - 2) == '.'
            && Character.isLetter(text.charAt(from - 3))
            && (from == 3 || !Character.isLetterOrDigit(text.charAt(from - 4)));
    return letter ? text.substring(from - 3, from - 1) : "";
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
    String small = dotted.toLowerCase(Locale.ROOT);
    return habits.has(habit, dotted)
        || habits.has(habit, small)
        || (isShouted(token) && habits.has(habit, capitalized(small)));
  }

  private static boolean isShouted(String token) {
    return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
  boolean begins(int first) {
    String word = wordAt(first);
    int after = first + word.length();
    boolean title =
        word.length() > 1
            && after < text.length()
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
