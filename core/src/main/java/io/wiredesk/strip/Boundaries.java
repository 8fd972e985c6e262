package io.wiredesk.strip;

import java.util.Arrays;

/**
 * Where sentences begin, well enough to cut glued boilerplate off. Boilerplate is cut where its end
 * is certain, whatever language it is in, so nothing here knows a language or its abbreviations: a
 * full stop ends a sentence only before a space and something other than a small letter, and never
 * after a single letter.
 */
final class Boundaries {

  private Boundaries() {}

  /** The offsets at which sentences begin, in order; the first is 0. */
  static int[] sentences(String text) {
    int[] starts = new int[8];
    int count = 1;
    int at = 0;
    while (at < text.length()) {
      int next = isEnd(text, at) ? next(text, at) : -1;
      if (next > 0 && next < text.length()) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = next;
      }
      at = Math.max(at + 1, next);
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * The offsets at which a sentence may begin where no mark says so: after the spaces of Thai, Lao,
   * Khmer and Burmese, which stand between clauses and sentences alike.
   */
  static int[] clauses(String text) {
    int[] starts = new int[8];
    int count = 0;
    for (int at = 1; at < text.length(); at++) {
      boolean unmarked = isUnmarked(text.charAt(at)) || (at > 1 && isUnmarked(text.charAt(at - 2)));
      if (unmarked && isSpace(text.charAt(at - 1)) && !isSpace(text.charAt(at))) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = at;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Whether a letter is of a script that has no mark for a sentence's end. */
  static boolean isUnmarked(char c) {
    return c >= 0x0E00
        && (c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF));
  }

  private static boolean isEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case '!', '?', '…', '؟', '۔', '।', '。', '！', '？', '｡', '\n' -> true;
      case '.' -> !isInitial(text, at);
      default -> false;
    };
  }

  private static boolean isInitial(String text, int at) {
    return at > 0
        && Character.isLetter(text.charAt(at - 1))
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /** Where the next sentence begins when one ends with the mark at {@code end}, or -1. */
  private static int next(String text, int end) {
    int at = end + 1;
    while (at < text.length() && (isMark(text.charAt(at)) || isCloser(text.charAt(at)))) {
      at++;
    }
    int after = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return at;
    }
    boolean spaced = at > after || text.charAt(end) == '\n';
    boolean wide = text.charAt(end) >= 0x3000;
    boolean small = Character.isLowerCase(text.charAt(at)) && text.charAt(end) != '\n';
    return (wide || spaced) && !small ? at : -1;
  }

  static boolean isMark(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？', '｡' -> true;
      default -> false;
    };
  }

  /** German closes with the quotes that English opens with, „so.“, and »so.« */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '“', '‘', '»', '«', '›', '‹', ')', ']', '」', '』', '）', '】', '》' ->
          true;
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
