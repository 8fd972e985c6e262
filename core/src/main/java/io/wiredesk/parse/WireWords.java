package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What wires write around a story: take keys, notes, end marks, as {@code wire-words.tsv} has it.
 */
final class WireWords {

  /** A take key has a word or two, a number, and an agency's name at most. */
  private static final int LONGEST_TAKE = 40;

  private static final int LONGEST_BYLINE = 160;

  private static final WordTable WORDS = WordTable.read("wire-words.tsv");

  private WireWords() {}

  /** Whether the line says nothing but how the message stands to earlier ones. */
  static boolean isTake(String line) {
    List<String> words = words(line);
    boolean capitals = line.length() <= LONGEST_TAKE && line.equals(line.toUpperCase(Locale.ROOT));
    return capitals && !words.isEmpty() && (has("take", words) || corrects(line) || kills(line));
  }

  /**
   * Whether the words of a take key or of a version field say that an earlier message was wrong.
   */
  static boolean corrects(String words) {
    return has("corrects", words(words));
  }

  /** Whether the words of a take key say that an earlier message must not be published. */
  static boolean kills(String words) {
    return has("kills", words(words));
  }

  /** Whether the words of a take key say that it is a part of a longer story. */
  static boolean follows(String words) {
    return has("follows", words(words));
  }

  static boolean isByline(String line) {
    return line.length() <= LONGEST_BYLINE && begins("byline", line, true);
  }

  static boolean isNote(String line) {
    return begins("note", line, false);
  }

  static boolean isPrivate(String line) {
    int last = Math.max(line.lastIndexOf(' '), line.lastIndexOf('-')) + 1;
    String word = line.substring(last).toLowerCase(Locale.ROOT);
    boolean heading = line.startsWith("#") && line.length() <= LONGEST_TAKE;
    return (heading && WORDS.of("notebook").contains(word)) || begins("private", line, false);
  }

  static boolean isMedia(String line) {
    int space = line.indexOf(' ');
    boolean agency =
        space > 0
            && space <= 4
            && line.substring(0, space).chars().allMatch(Character::isUpperCase);
    return begins("media", agency ? line.substring(space + 1) : line, true);
  }

  static boolean isEmbargo(String line) {
    return begins("embargo", line, true) && !line.toLowerCase(Locale.ROOT).contains("immediate");
  }

  static boolean isEnd(String line) {
    return WORDS.of("end").contains(line.toLowerCase(Locale.ROOT).strip());
  }

  private static boolean has(String kind, List<String> words) {
    return words.stream().anyMatch(WORDS.of(kind)::contains);
  }

  /** Whether the line begins with one of the wordings, and with a whole word where that matters. */
  private static boolean begins(String kind, String line, boolean whole) {
    String lower = line.substring(0, Math.min(line.length(), LONGEST_BYLINE));
    lower = lower.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String wording : WORDS.of(kind)) {
      int end = wording.length();
      boolean cut = whole && end < lower.length() && Character.isLetter(lower.charAt(end));
      if (lower.startsWith(wording) && !cut) {
        return true;
      }
    }
    return false;
  }

  /** The words in small letters; the parts of {@code 1stLd-Writethru} are words, too. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= Math.min(text.length(), LONGEST_BYLINE); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      boolean seam = letter && start >= 0 && isSeam(text.charAt(i - 1), text.charAt(i));
      if (start >= 0 && (!letter || seam)) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = !letter ? -1 : start < 0 || seam ? i : start;
    }
    return words;
  }

  private static boolean isSeam(char before, char after) {
    return Character.isLowerCase(before) && Character.isUpperCase(after);
  }
}
