package io.wiredesk.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can stand as the place of a dateline. Any name can, when a date or a credit follows it; with
 * nothing but a dash behind it, only a place that is known, or one in capitals.
 */
final class Places {

  private static final int MOST_WORDS = 9;
  private static final int MOST_LETTERS = 24;

  private final Set<String> known = new HashSet<>();
  private final Set<String> notices = new HashSet<>();
  private final Set<String> joints = new HashSet<>();

  /** Reads lines of {@code place …}, {@code notice …} and {@code joint …}, parted by commas. */
  static Places of(String file, List<String> lines) {
    Places places = new Places();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int space = line.indexOf(' ');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Set<String> words =
          switch (space < 0 ? line : line.substring(0, space)) {
            case "place" -> places.known;
            case "notice" -> places.notices;
            case "joint" -> places.joints;
            default ->
                throw new IllegalStateException(
                    file + ":" + (i + 1) + ": a line begins with place, notice or joint");
          };
      for (String word : line.substring(space).split(",", -1)) {
        words.add(Folded.word(word.strip()));
      }
    }
    return places;
  }

  /** Whether the words can be the name of a place, or of several. */
  boolean isPlausible(String candidate) {
    if (candidate.isEmpty() || notices.contains(Folded.word(candidate))) {
      return false;
    }
    String[] words = candidate.split("[\\s,;،、，/]+", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty() && !isNamePart(word)) {
        return false;
      }
    }
    return Character.isLetter(candidate.charAt(0));
  }

  private boolean isNamePart(String word) {
    if (word.length() > MOST_LETTERS || word.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    if (joints.contains(Folded.word(word)) || word.equals("&")) {
      return true;
    }
    char first = word.charAt(0);
    boolean point = word.endsWith(".") && word.length() > 7;
    boolean letters = word.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c));
    return letters && !point && !Character.isLowerCase(first);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return ".'’-‑·ฯ".indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the place needs neither date nor credit beside it: "KUALA LUMPUR – ", "Berlin – ". */
  boolean isCertain(String candidate) {
    return isKnown(candidate) || (candidate.length() > 4 && isInCapitals(candidate));
  }

  /** Whether the first of its names is a known place. */
  boolean isKnown(String candidate) {
    String first = candidate.split("[,،、，/]", -1)[0].strip();
    return known.contains(Folded.word(first)) || known.contains(Folded.word(candidate));
  }

  private static boolean isInCapitals(String candidate) {
    String city = candidate.split(",", -1)[0];
    long capitals = city.codePoints().filter(Character::isUpperCase).count();
    return capitals >= 4 && city.codePoints().noneMatch(Character::isLowerCase);
  }
}
