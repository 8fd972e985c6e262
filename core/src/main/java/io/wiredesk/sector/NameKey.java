package io.wiredesk.sector;

import io.wiredesk.rule.Folding;
import java.util.Set;

/** What is left of a sector's name when all that wires write in different ways is taken off it. */
final class NameKey {

  /** The first character of Thai; Unicode has all those scripts behind it. */
  private static final char FIRST_UNSPACED = 0x0E00;

  private NameKey() {}

  /**
   * A name's letters and digits, folded, without white space, signs, and the words that join two
   * names: {@code Oil & Gas}, {@code OIL AND GAS} and {@code oil-gas} are {@code oilgas}. The keys
   * of two names, one after the other, are the key of both.
   *
   * @param joints the joining words, folded
   */
  static String of(String name, Set<String> joints) {
    String folded = Folding.fold(name).text();
    StringBuilder key = new StringBuilder(folded.length());
    int start = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !isWord(folded.charAt(at))) {
        String word = folded.substring(start, at);
        if (!(joints.contains(word) && joins(folded, start, at))) {
          key.append(word);
        }
        start = at + 1;
      }
    }
    return key.toString();
  }

  /** A joining word stands by itself: the e of {@code e-commerce} is none. */
  private static boolean joins(String folded, int start, int end) {
    boolean begins = start == 0 ? end - start > 1 : folded.charAt(start - 1) == ' ';
    return begins && (end == folded.length() || folded.charAt(end) == ' ');
  }

  /** Whether a character is of a script that puts no spaces between words. */
  static boolean isUnspaced(char c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }

  /** Whether a folded character belongs to a word: a letter, a digit, a mark, half of a pair. */
  static boolean isWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }
}
