package io.wiredesk.parse;

import java.util.Map;

/**
 * How often a language uses its letters, as logarithms of shares.
 *
 * @param language the language's tag, for people
 * @param group the group of charsets that the language is written in
 * @param letters the logarithm of each small letter's share; letters that are not in it are {@link
 *     #rare}
 * @param outsideAscii the logarithm of the share that all letters outside ASCII have together
 */
record LetterModel(
    String language, String group, Map<Character, Double> letters, double outsideAscii) {

  /** A letter of the same script that the count did not meet: a name from abroad. */
  private static final double FOREIGN_LETTER = Math.log(2e-6);

  private static final double LEAST_OUTSIDE = 0.1;

  /** An ideograph that is not among the frequent ones: the rest of the text, over thousands. */
  private static final double IDEOGRAPH = Math.log(6e-5);

  LetterModel(String language, String group, Map<Character, Double> letters) {
    this(language, group, Map.copyOf(letters), outsideAscii(letters));
  }

  private static double outsideAscii(Map<Character, Double> letters) {
    double sum = 0;
    for (Map.Entry<Character, Double> letter : letters.entrySet()) {
      sum += letter.getKey() > 0x7F ? Math.exp(letter.getValue()) : 0;
    }
    return Math.log(Math.clamp(sum, LEAST_OUTSIDE, 1));
  }

  /** The logarithm of a letter's share; the letter in small form. */
  double of(char letter) {
    Double share = letters.get(letter);
    return share == null ? rare(letter) : share;
  }

  private double rare(char letter) {
    boolean belongs =
        switch (group) {
          case "simplified", "traditional" -> Ideographs.isCommon(group, letter);
          case "japanese" -> isKana(letter) || Ideographs.isCommon(group, letter);
          case "korean" -> Ideographs.isCommon(group, letter);
          default -> false;
        };
    return belongs ? IDEOGRAPH : FOREIGN_LETTER;
  }

  private static boolean isKana(char letter) {
    return letter >= 0x3041 && letter <= 0x30FF;
  }
}
