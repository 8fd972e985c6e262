package io.wiredesk.language;

import io.wiredesk.language.Habits.Habit;
import java.util.Set;

/**
 * A run of marks in a text, and whether a sentence ends there: what stands before it and after it
 * tells.
 *
 * @param sentence where the sentence begins that it may end
 * @param at the first of the marks
 * @param marks after the last of them
 * @param end after the quotes, brackets and notes that follow them
 * @param next what comes after the white space there; the text goes on there, in the same line
 */
record EndMark(int sentence, int at, int marks, int end, int next) {

  /** A number with more digits and a dot is no ordinal but a year or an amount. */
  private static final int LONGEST_ORDINAL = 2;

  private static final int LONGEST_ITEM = 3;

  private static final int MOST_OPENERS = 8;

  private static final int LONGEST_OPENING = 16;

  private static final int LONGEST_REFERENCE = 40;

  boolean ends(String text, Habits habits) {
    Abbreviations abbreviations = new Abbreviations(text, habits);
    Beginnings beginnings = new Beginnings(text, habits);
    boolean wide = Marks.isWide(text.charAt(marks - 1)) || Marks.isWide(text.charAt(at));
    if (wide || (at > 0 && Marks.isUnspaced(text.charAt(at - 1)))) {
      return endsAmongUnspaced(text, beginnings);
    }
    if (next == end) {
      return endsWithoutSpace(text, abbreviations, beginnings);
    }
    int first = beginnings.firstWord(next);
    if (beginnings.goesOn(first)) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(first))) {
      return endsBeforeSmall(text, abbreviations, first);
    }
    if (end > marks && text.charAt(marks) != ')') {
      return !isReference(text);
    }
    if (Marks.isSuspension(text, at, marks)) {
      return !beginnings.alwaysCapital(first);
    }
    return isEmphatic(text) || endsBefore(text, abbreviations, beginnings, first);
  }

  /** Chinese and Japanese: no space follows. */
  private boolean endsAmongUnspaced(String text, Beginnings beginnings) {
    if (next == end && !beginsUnspaced(text, beginnings)) {
      return false;
    }
    if (next == end && Marks.isSuspension(text, at, marks)) {
      return false;
    }
    return end == marks || !beginnings.followsQuote(next);
  }

  private boolean beginsUnspaced(String text, Beginnings beginnings) {
    char c = text.charAt(next);
    return Marks.isWide(text.charAt(marks - 1))
        ? !beginnings.goesOn(next)
        : Marks.isUnspaced(c) || Marks.isOpener(c) || Character.isLetter(c);
  }

  private boolean endsWithoutSpace(
      String text, Abbreviations abbreviations, Beginnings beginnings) {
    if (at == 0 || marks > at + 1 || text.charAt(at) != '.') {
      return false;
    }
    char before = text.charAt(at - 1);
    return (Character.isLowerCase(before) || Character.isDigit(before))
        && beginnings.beginsUnspaced(next)
        && abbreviations.before(at).indexOf('.') < 0;
  }

  /** A small letter follows: mostly the sentence goes on, but not everyone writes capitals. */
  private boolean endsBeforeSmall(String text, Abbreviations abbreviations, int first) {
    if (text.charAt(first - 1) == '¿' || text.charAt(first - 1) == '¡') {
      return true;
    }
    if (end > marks || first > next) {
      return false;
    }
    String word = abbreviations.before(at);
    return isEmphatic(text)
        ? !isNameInside(word)
        : marks == at + 1 && abbreviations.isSmallWord(word);
  }

  /** A word in capitals inside a sentence: {@code at Yahoo! in}. */
  private boolean isNameInside(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && at - word.length() > sentence + 1;
  }

  private boolean isEmphatic(String text) {
    for (int i = at; i < marks; i++) {
      if (Marks.isEmphatic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A single dot, and a word that may begin a sentence: is it the dot of an abbreviation? */
  private boolean endsBefore(
      String text, Abbreviations abbreviations, Beginnings beginnings, int first) {
    String word = abbreviations.before(at);
    boolean digit = Character.isDigit(text.charAt(first));
    boolean begins = !digit && !Marks.isDash(text.charAt(next)) && beginnings.begins(first);
    Set<Habit> kinds = abbreviations.kinds(word);
    if (word.isEmpty() || kinds.contains(Habit.LAST)) {
      return true;
    }
    if (kinds.contains(Habit.TIME)) {
      return !digit && !opensSentence(text, word) && !beginnings.followsTime(first);
    }
    if (kinds.contains(Habit.BEFORE_NAME) || (digit && kinds.contains(Habit.BEFORE_NUMBER))) {
      return false;
    }
    if (Abbreviations.isNumber(word)) {
      boolean ordinal = word.length() <= LONGEST_ORDINAL && beginnings.followsOrdinal(first);
      return !enumerates(text, word) && !ordinal;
    }
    if (Abbreviations.isInitial(word)) {
      return begins && !enumerates(text, word);
    }
    boolean abbreviation = kinds.contains(Habit.ANYWHERE) || Abbreviations.isDotted(word);
    return !abbreviation || begins;
  }

  /** A bracket behind a quotation that holds no sentence says where it comes from. */
  private boolean isReference(String text) {
    int limit = Math.min(text.length(), next + LONGEST_REFERENCE);
    for (int i = next + 1; i < limit && text.charAt(next) == '('; i++) {
      if (text.charAt(i) == ')') {
        return !Marks.isEnd(text.charAt(i - 1));
      }
    }
    return false;
  }

  /** {@code At 5 a.m.}: a word and the time of day alone are no sentence. */
  private boolean opensSentence(String text, String word) {
    int spaces = 0;
    for (int i = sentence; i < at - word.length() && i < sentence + LONGEST_OPENING; i++) {
      spaces += Marks.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return at - word.length() < sentence + LONGEST_OPENING && spaces <= 2;
  }

  /** The number or letter of a list's item: it begins its sentence and ends none. */
  private boolean enumerates(String text, String word) {
    int from = sentence;
    while (from < at && from < sentence + MOST_OPENERS && isBeforeItem(text.charAt(from))) {
      from++;
    }
    return at - word.length() <= from && word.length() <= LONGEST_ITEM;
  }

  private static boolean isBeforeItem(char c) {
    return Marks.isSpace(c) || Marks.isOpener(c) || ListItems.isBullet(c);
  }
}
