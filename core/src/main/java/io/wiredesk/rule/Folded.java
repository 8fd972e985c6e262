package io.wiredesk.rule;

import java.util.Arrays;

/**
 * A folded text that knows, for each of its characters, where in the original it came from. Filled
 * by {@link Folding}.
 *
 * <p>A space stays only between two words of scripts that put spaces between words, and a run of
 * dashes is one: so {@code Source : A} and {@code Source:A} are the same, and a phrase in Thai or
 * Korean is found however it is spaced.
 */
public final class Folded {

  private char[] signs;
  private int[] starts;
  private int[] ends;
  private int length;
  private boolean spaceBefore;
  private int firstWord = -1;
  private int lastWord = -1;

  Folded(int expected) {
    signs = new char[expected + 16];
    starts = new int[expected + 16];
    ends = new int[expected + 16];
  }

  void space() {
    spaceBefore = true;
  }

  void add(char sign, int start, int end) {
    if (length > 0) {
      char last = signs[length - 1];
      if (sign == '-' && last == '-') {
        ends[length - 1] = end;
        spaceBefore = false;
        return;
      }
      if (spaceBefore && Letters.isSpacedWord(last) && Letters.isSpacedWord(sign)) {
        append(' ', ends[length - 1], start);
      }
    }
    spaceBefore = false;
    if (Letters.isWord(sign)) {
      lastWord = length + (needsFusing(sign) ? -1 : 0);
      firstWord = firstWord < 0 ? lastWord : firstWord;
    }
    if (needsFusing(sign)) {
      signs[length - 1] = 'แ';
      ends[length - 1] = end;
    } else {
      append(sign, start, end);
    }
  }

  /** Two of the Thai vowel เ are often typed for แ, and look the same. */
  private boolean needsFusing(char sign) {
    return sign == 'เ' && length > 0 && signs[length - 1] == 'เ';
  }

  private void append(char sign, int start, int end) {
    if (length == signs.length) {
      signs = Arrays.copyOf(signs, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    signs[length] = sign;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** How many folded characters (UTF-16) there are. */
  public int length() {
    return length;
  }

  /** The folded character at an index from 0. */
  public char charAt(int index) {
    return signs[index];
  }

  /** Where in the original the folded character begins (UTF-16). */
  public int start(int index) {
    return starts[index];
  }

  /** Where in the original the folded character ends, exclusive (UTF-16). */
  public int end(int index) {
    return ends[index];
  }

  /** Whether the characters on both sides of an index belong to one word. */
  public boolean joins(int at) {
    return at > 0
        && at < length
        && Letters.isSpacedWord(signs[at - 1])
        && Letters.isSpacedWord(signs[at]);
  }

  /** Whether nothing but signs stands before the index. */
  boolean beginsAt(int index) {
    return firstWord < 0 || index <= firstWord;
  }

  /** Whether nothing but signs stands from the index on. */
  boolean endsAt(int index) {
    return index > lastWord;
  }

  /** The folded text alone, for comparing whole texts. */
  public String text() {
    return new String(signs, 0, length);
  }
}
