package io.wiredesk.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is read of a text to tell its language: all of a short one, slices from end to end of a long
 * one. So the time it takes has a bound, and a long table or a foreign introduction does not decide
 * alone.
 *
 * @param text composed (NFC), with web and mail addresses left out
 * @param script the script that carries the text
 */
record Sample(String text, Script script) {

  /** The scripts that decide, or narrow down, the language. */
  enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HANGUL,
    KANA,
    HAN,
    THAI,
    /** Letters of a script that none of our languages is written in. */
    OTHER,
    /** No letters at all. */
    NONE
  }

  private static final int SLICES = 8;
  private static final int SLICE = 1000;

  /**
   * A syllable of Hangul, a kana or a Han character says about as much as this many letters.
   * Without it, product names in Latin letters would outweigh the Korean around them.
   */
  private static final int LETTERS_PER_SYLLABLE = 3;

  /** Most vowels of Thai are marks, and no letters to Unicode. */
  private static final int LETTERS_PER_CONSONANT = 2;

  /** Japanese has at least this share of kana; a Chinese text may quote some. */
  private static final double LEAST_KANA = 0.08;

  static Sample of(String text) {
    String read = withoutAddresses(slices(text));
    String composed = Normalizer.normalize(read, Normalizer.Form.NFC);
    return new Sample(composed, dominant(composed));
  }

  private static String slices(String text) {
    if (text.length() <= SLICES * SLICE) {
      return text;
    }
    StringBuilder read = new StringBuilder(SLICES * (SLICE + 1));
    for (int i = 0; i < SLICES; i++) {
      int from = (int) ((long) (text.length() - SLICE) * i / (SLICES - 1));
      read.append(text, from, from + SLICE).append(' ');
    }
    return read.toString();
  }

  /** Addresses are English to a machine, in whatever language they stand. */
  private static String withoutAddresses(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int from = 0; from < text.length(); ) {
      int to = from;
      boolean address = false;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        char c = text.charAt(to);
        address |= c == '@' || (c == ':' && text.startsWith("//", to + 1));
        to++;
      }
      address |= text.startsWith("www.", from);
      kept.append(text, address ? to : from, Math.min(to + 1, text.length()));
      from = to + 1;
    }
    return kept.toString();
  }

  private static Script dominant(String text) {
    EnumMap<Script, Integer> weights = new EnumMap<>(Script.class);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        Script script = script(c);
        weights.merge(script, weight(script), Integer::sum);
      }
    }
    int kana = weights.getOrDefault(Script.KANA, 0);
    int han = weights.getOrDefault(Script.HAN, 0);
    boolean japanese = kana > 0 && kana >= LEAST_KANA * (kana + han);
    weights.put(Script.KANA, japanese ? kana + han : 0);
    weights.put(Script.HAN, japanese ? 0 : han);
    return heaviest(weights);
  }

  private static int weight(Script script) {
    return switch (script) {
      case HANGUL, KANA, HAN -> LETTERS_PER_SYLLABLE;
      case THAI -> LETTERS_PER_CONSONANT;
      case NONE -> 0;
      default -> 1;
    };
  }

  private static Script heaviest(EnumMap<Script, Integer> weights) {
    Script best = Script.NONE;
    int most = 0;
    for (Map.Entry<Script, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static Script script(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN -> Script.LATIN;
      case CYRILLIC -> Script.CYRILLIC;
      case ARABIC -> Script.ARABIC;
      case HANGUL -> Script.HANGUL;
      case HIRAGANA, KATAKANA -> Script.KANA;
      case HAN -> Script.HAN;
      case THAI -> Script.THAI;
      case COMMON, INHERITED -> Script.NONE;
      default -> Script.OTHER;
    };
  }
}
