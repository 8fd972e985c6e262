package io.wiredesk.dateline;

import java.util.List;

/**
 * A number or a known word, or all that lies between two of them and is neither.
 *
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param number its value, or -1 for a word
 * @param digits how many digits it is written with; 0 for a word and for Chinese numerals
 * @param meanings what a word can mean; empty for a number and for an unknown word
 */
record Token(int start, int end, int number, int digits, List<Meaning> meanings) {

  static Token unknown(int start, int end) {
    return new Token(start, end, -1, 0, List.of());
  }

  boolean isNumber() {
    return number >= 0;
  }

  boolean isUnknown() {
    return number < 0 && meanings.isEmpty();
  }

  boolean means(Meaning.Slot slot) {
    for (Meaning meaning : meanings) {
      if (meaning.slot() == slot) {
        return true;
      }
    }
    return false;
  }
}
