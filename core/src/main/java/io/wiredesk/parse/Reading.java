package io.wiredesk.parse;

import java.util.Arrays;

/**
 * A text counted: how often each letter stands in it, and how unlikely everything else in it is.
 * Likelihoods are natural logarithms.
 *
 * @param letters the letters in small form, each once
 * @param counts how often each of them stands in the text
 * @param others the likelihood of what is not a letter, and of what stands where no writer puts it
 * @param ascii the number of characters of ASCII
 * @param isPossible false when so much is broken that nothing was counted
 */
@SuppressWarnings("ArrayRecordComponent") // Counted and read at once, never compared.
record Reading(char[] letters, int[] counts, double others, int ascii, boolean isPossible) {

  /** Characters that no text holds: replaced, unassigned, private, controls. */
  private static final double NEVER = -16;

  private static final double SIGN = -9.5;
  private static final double TYPOGRAPHIC = -4.5;
  private static final double CAPITAL = -2;
  private static final double CAPITAL_INSIDE = -5;
  private static final double OTHER_SCRIPT = -5;
  private static final double SIGN_INSIDE = -4;
  private static final double LONE_MARK = -6;

  private static final String TYPOGRAPHY =
      "“”‘’«»–—…•€£©®™°§·\u00A0、。「」『』（）《》【】：；，！？・．％　〜～¡¿„‚،؛؟׳״№ºª";

  /** One impossible character in so many, and the charset is not the right one. */
  private static final int BROKEN = 25;

  static Reading of(String text) {
    int[] counts = new int[Character.MAX_VALUE + 1];
    char[] letters = new char[text.length()];
    int distinct = 0;
    int ascii = 0;
    int broken = 0;
    double others = 0;
    for (int i = 0; i < text.length() && broken * BROKEN <= text.length() + BROKEN; i++) {
      char c = text.charAt(i);
      boolean word = isOfWord(c);
      ascii += c <= 0x7F ? 1 : 0;
      if (word && counts[Character.toLowerCase(c)]++ == 0) {
        letters[distinct++] = Character.toLowerCase(c);
      }
      double own = c <= 0x7F ? control(c) : word ? 0 : sign(c);
      broken += own == NEVER ? 1 : 0;
      others += own + (c > 0x7F ? place(text, i) : 0);
    }
    int[] found = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      found[i] = counts[letters[i]];
    }
    boolean possible = broken * BROKEN <= text.length() + BROKEN;
    return new Reading(Arrays.copyOf(letters, distinct), found, others, ascii, possible);
  }

  /** How likely the whole is as text in a language. */
  double likelihood(LetterModel model) {
    double sum = others;
    for (int i = 0; i < letters.length; i++) {
      sum += counts[i] * model.of(letters[i]);
    }
    return sum;
  }

  /** How likely the part outside ASCII is, given that so many characters stand outside. */
  double outsideAscii(LetterModel model) {
    double sum = others;
    for (int i = 0; i < letters.length; i++) {
      boolean outside = letters[i] > 0x7F;
      sum += outside ? counts[i] * (model.of(letters[i]) - model.outsideAscii()) : 0;
    }
    return sum;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) ? c != 'ª' && c != 'º' : isMark(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static double control(char c) {
    boolean usual = (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x1B;
    return (c < ' ' && !usual) || c == 0x7F ? NEVER : 0;
  }

  private static double sign(char c) {
    if (TYPOGRAPHY.indexOf(c) >= 0) {
      return TYPOGRAPHIC;
    }
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL -> NEVER;
      default -> c == '\uFFFD' ? NEVER : SIGN;
    };
  }

  /** What it costs that a character stands where it stands. */
  private static double place(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (isMark(c)) {
      return isOfWord(before) ? 0 : LONE_MARK;
    }
    if (isOfWord(c)) {
      return capital(c, before) + (isAlien(c, before) || isAlien(c, after) ? OTHER_SCRIPT : 0);
    }
    boolean joins = c == '’' || c == '·' || c == '\u00AD';
    return isAlphabetic(before) && isAlphabetic(after) && !joins ? SIGN_INSIDE : 0;
  }

  private static double capital(char c, char before) {
    if (!Character.isUpperCase(c)) {
      return 0;
    }
    return Character.isLowerCase(before) ? CAPITAL_INSIDE : CAPITAL;
  }

  /** Two alphabets in one word. Ideographs, kana and Hangul stand beside any other letter. */
  private static boolean isAlien(char c, char neighbour) {
    int one = alphabet(c);
    int other = alphabet(neighbour);
    return one != 0 && other != 0 && one != other;
  }

  private static boolean isAlphabetic(char c) {
    return alphabet(c) != 0;
  }

  /** A number for the alphabet that a letter is of; 0 for signs and for what is no alphabet. */
  private static int alphabet(char c) {
    if (c >= 0x2E80 || !Character.isLetter(c)) {
      return 0;
    }
    return c < 0x370 || (c >= 0x1E00 && c < 0x1F00) ? 1 : c < 0x400 ? 2 : c < 0x530 ? 3 : c >> 8;
  }
}
