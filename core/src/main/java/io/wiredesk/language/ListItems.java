package io.wiredesk.language;

import org.jspecify.annotations.Nullable;

/**
 * Lists that were run together: {@code 1) The first 2) The second}. Where a sentence begins with a
 * number, a letter or a bullet, the next one of its kind begins a sentence too.
 */
final class ListItems {

  /** What a list's item begins with: its kind, its value and where its text begins. */
  private record Item(char kind, int value, int text) {}

  private static final int MOST_SPACES = 8;

  private static final String BULLETS = "•⁃‣▪●◦■";

  private final String text;
  private final boolean ordinals;

  /**
   * @param ordinals whether a number with a dot may be an ordinal, so that it says nothing
   */
  ListItems(String text, boolean ordinals) {
    this.text = text;
    this.ordinals = ordinals;
  }

  /**
   * Whether the item at {@code at} follows the one that the sentence at {@code start} begins with.
   */
  boolean follows(int start, int at) {
    Item next = item(at);
    if (next == null || (next.kind() == '.' && (ordinals || !capital(next.text())))) {
      return false;
    }
    Item first = item(start);
    if (first == null || first.text() >= at) {
      return false;
    }
    return first.kind() == next.kind()
        ? next.value() == first.value() + 1 || next.value() <= 1
        : next.kind() == '.' && next.value() == 1;
  }

  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Whether a list's item begins there: {@code a)}, {@code (2)}, a bullet. */
  boolean begins(int at) {
    Item item = item(at);
    return item != null && item.kind() != '.';
  }

  private @Nullable Item item(int at) {
    if (isBullet(text.charAt(at))) {
      return new Item('•', 0, afterSpace(at + 1));
    }
    boolean open = text.charAt(at) == '(';
    int from = open ? at + 1 : at;
    int to = from;
    int value = 0;
    while (to < text.length() && to < from + 2 && Character.isDigit(text.charAt(to))) {
      value = value * 10 + Character.digit(text.charAt(to), 10);
      to++;
    }
    if (to == from && to < text.length() && asciiLetter(text.charAt(to))) {
      value = Character.toLowerCase(text.charAt(to)) - 'a' + 1;
      to++;
    }
    int end = to;
    while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')')) {
      end++;
    }
    if (to == from || end == to || end > to + 2 || afterSpace(end) == end) {
      return null;
    }
    char kind = text.charAt(end - 1);
    return kind == '.' && (open || end > to + 1) ? null : new Item(kind, value, afterSpace(end));
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && at < from + MOST_SPACES && Marks.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean capital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static boolean asciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
