package io.wiredesk.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text, and how often each stands in it. What is written without spaces counts by
 * its characters.
 */
record Words(Map<String, Integer> counts, int all) {

  static Words of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        counts.merge(text.substring(at, end), 1, Integer::sum);
        all++;
      }
      at = Math.max(end, at + 1);
    }
    return new Words(counts, all);
  }

  /** The harmonic mean of precision and recall of these words, measured by the right ones. */
  double f1(Words right) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), right.counts.getOrDefault(word.getKey(), 0));
    }
    return all + right.all == 0 ? 1 : 2.0 * shared / (all + right.all);
  }

  private static int end(String text, int from) {
    if (isAlone(text.charAt(from))) {
      return from + 1;
    }
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !isAlone(c);
  }

  /** Thai, kana, Han, Hangul. */
  private static boolean isAlone(char c) {
    return Character.isLetterOrDigit(c)
        && ((c >= 0x0E00 && c <= 0x0E7F)
            || (c >= 0x3040 && c <= 0x9FFF)
            || (c >= 0xAC00 && c <= 0xD7A3));
  }
}
