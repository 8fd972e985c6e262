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
 * @param script the script that carries the text: {@code HIRAGANA} for Japanese with all that it is
 *     written in, {@code COMMON} where there are no letters
 */
record Sample(String text, UnicodeScript script) {

  private static final int SLICES = 8;
  private static final int SLICE = 1000;

  /**
   * A syllable of Hangul, a kana or a Han character says about as much as this many letters.
   * Without it, product names in Latin letters would outweigh the Korean around them.
   */
  private static final int LETTERS_PER_SYLLABLE = 4;

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
      boolean address = text.startsWith("www.", from);
      while (to < text.length() && isOfAddress(text.charAt(to))) {
        address |= text.charAt(to) == '@' || text.startsWith("://", to);
        to++;
      }
      int next = Math.min(to + 1, text.length());
      kept.append(text, address ? to : from, next);
      from = next;
    }
    return kept.toString();
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static UnicodeScript dominant(String text) {
    EnumMap<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
    UnicodeScript run = UnicodeScript.COMMON;
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript script = c <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(c);
        if (script != run) {
          weights.put(run, weight(weights, run) + length * weight(run));
          run = script;
          length = 0;
        }
        length++;
      }
    }
    weights.put(run, weight(weights, run) + length * weight(run));
    int kana = weight(weights, UnicodeScript.HIRAGANA) + weight(weights, UnicodeScript.KATAKANA);
    int han = weight(weights, UnicodeScript.HAN);
    if (kana > 0 && kana >= LEAST_KANA * (kana + han)) {
      weights.put(UnicodeScript.HIRAGANA, kana + han);
    }
    return heaviest(weights);
  }

  private static int weight(EnumMap<UnicodeScript, Integer> weights, UnicodeScript script) {
    return weights.getOrDefault(script, 0);
  }

  private static int weight(UnicodeScript script) {
    return switch (script) {
      case HANGUL, HIRAGANA, KATAKANA, HAN -> LETTERS_PER_SYLLABLE;
      case THAI -> LETTERS_PER_CONSONANT;
      case COMMON, INHERITED -> 0;
      default -> 1;
    };
  }

  private static UnicodeScript heaviest(EnumMap<UnicodeScript, Integer> weights) {
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : weights.entrySet()) {
      boolean first = entry.getValue() == most && entry.getKey() == UnicodeScript.HIRAGANA;
      if (entry.getValue() > most || first) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
