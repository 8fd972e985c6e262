package io.wiredesk.dateline;

import java.text.Normalizer;

/**
 * A text in which one word has one spelling: lower case, half width, composed, one kind of dash and
 * apostrophe, no Arabic vowel signs or stretching. Each character knows its place in the original.
 */
final class Folded {

  private final char[] chars;
  private final int[] origins;
  private int length;

  private Folded(int capacity) {
    chars = new char[capacity];
    origins = new int[capacity + 1];
  }

  static Folded of(String text) {
    Folded folded = new Folded(text.length() + 1);
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      while (end < text.length() && isMark(text.charAt(end))) {
        end++;
      }
      folded.add(text, at, end);
      at = end;
    }
    folded.origins[folded.length] = text.length();
    return folded;
  }

  /** The folded spelling of a word of a data file. */
  static String word(String text) {
    return of(text).slice(0, of(text).length);
  }

  int length() {
    return length;
  }

  /** The character, or a space before the beginning and after the end. */
  char at(int index) {
    return index < 0 || index >= length ? ' ' : chars[index];
  }

  String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** Where the character lies in the original text. */
  int origin(int index) {
    return origins[index];
  }

  /** Where the original text goes on after the characters before this index. */
  int originEnd(int index) {
    return index == 0 ? 0 : origins[index];
  }

  private void add(String text, int start, int end) {
    if (end - start == 1) {
      add(text.charAt(start), start);
      return;
    }
    String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    // NFC never makes a cluster longer than it was, but for a few compatibility letters.
    for (int i = 0; i < Math.min(composed.length(), end - start); i++) {
      add(composed.charAt(i), start + i);
    }
  }

  private void add(char c, int origin) {
    char plain = fold(c);
    if (plain != 0) {
      chars[length] = plain;
      origins[length++] = origin;
    }
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return fold((char) (c - 0xfee0));
    }
    return switch (c) {
      case '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // the alifs
      case 'ё', 'Ё' -> 'е';
      // Arabic stretching, direction marks, joiners: seen, but never part of a word
      case '\u0640', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\ufeff' -> 0;
      default -> c >= '\u064b' && c <= '\u0652' ? 0 : Character.toLowerCase(c);
    };
  }
}
