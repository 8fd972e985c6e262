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

  /** For each character whether it goes on with the word of the one before it. */
  private boolean[] joined;

  private int length;
  private boolean spaceBefore;

  /** Whether the last character belongs to a word of a script that puts spaces between words. */
  private boolean inSpacedWord;

  private int firstWord = -1;
  private int lastWord = -1;

  Folded(int expected) {
    signs = new char[expected + 16];
    starts = new int[expected + 16];
    ends = new int[expected + 16];
    joined = new boolean[expected + 16];
  }

  void space() {
    spaceBefore = true;
  }

  void add(char sign, int start, int end) {
    boolean spacedWord = Letters.isSpacedWord(sign);
    boolean goesOn = inSpacedWord && spacedWord;
    if (spaceBefore && goesOn) {
      append(' ', ends[length - 1], start);
      goesOn = false;
    }
    spaceBefore = false;
    inSpacedWord = spacedWord;
    if (isRunOn(sign)) {
      signs[length - 1] = sign == '-' ? sign : 'แ';
      ends[length - 1] = end;
    } else {
      append(sign, start, end);
      joined[length - 1] = goesOn;
    }
    if (spacedWord || Letters.isWord(sign)) {
      lastWord = length - 1;
      firstWord = firstWord < 0 ? lastWord : firstWord;
    }
  }

  /**
   * Whether a character is one with the character before it: a dash after a dash; and two of the
   * Thai vowel เ are often typed for แ, and look the same.
   */
  private boolean isRunOn(char sign) {
    return (sign == '-' || sign == 'เ') && length > 0 && signs[length - 1] == sign;
  }

  private void append(char sign, int start, int end) {
    if (length == signs.length) {
      signs = Arrays.copyOf(signs, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
      joined = Arrays.copyOf(joined, 2 * length);
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

  /**
   * Whether the characters on both sides of an index belong to one word, in a script that puts
   * spaces between words. Not at the text's edges.
   */
  public boolean joins(int index) {
    return index < length && joined[index];
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
