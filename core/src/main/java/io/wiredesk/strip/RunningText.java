package io.wiredesk.strip;

import io.wiredesk.release.Block;

/** Tells text that runs on in sentences from lines: names, numbers, addresses, menus. */
final class RunningText {

  /** A sentence with its mark has at least so many letters; a Han letter counts for two. */
  private static final int SHORTEST_SENTENCE = 9;

  /** A line without a mark at its end is running text from so many letters on. */
  private static final int LONGEST_LINE = 50;

  /** A headline or a teaser without a mark at its end is no longer than that. */
  private static final int LONGEST_TEASER = 120;

  /** Telephone numbers have at least so many digits. */
  private static final int SHORTEST_NUMBER = 7;

  private RunningText() {}

  static boolean is(Block block) {
    return switch (block.kind()) {
      case HEADING, TABLE, CAPTION -> false;
      case PARAGRAPH, LIST_ITEM, QUOTE, PREFORMATTED -> is(block.text());
    };
  }

  /**
   * Whether a text is written in sentences, more strictly: a long line may be a headline. Thai and
   * its neighbours have no mark that tells.
   */
  static boolean isProse(CharSequence text) {
    int longest = hasUnmarked(text) ? LONGEST_LINE : LONGEST_TEASER;
    int width = width(text, longest);
    return width >= longest || (width >= SHORTEST_SENTENCE && endsSentence(text));
  }

  private static boolean hasUnmarked(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (Boundaries.isUnmarked(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean is(CharSequence text) {
    int width = width(text, LONGEST_LINE);
    return width >= LONGEST_LINE || (width >= SHORTEST_SENTENCE && endsSentence(text));
  }

  /** Whether a sentence's mark stands at the end, before closing quotes and brackets. */
  static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0
        && (Boundaries.isCloser(text.charAt(last)) || Character.isWhitespace(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && Boundaries.isMark(text.charAt(last));
  }

  static boolean hasWords(CharSequence text) {
    return width(text, 1) > 0;
  }

  /** How many letters and digits there are outside of addresses, counted up to the limit. */
  private static int width(CharSequence text, int limit) {
    int width = 0;
    int at = 0;
    while (at < text.length() && width < limit) {
      char c = text.charAt(at);
      if (c == ':' && startsAddress(text, at)) {
        at = endOfAddress(text, at);
      } else {
        width += letters(c);
        at++;
      }
    }
    return width;
  }

  /** A letter of Han, kana or Hangul says as much as two of an alphabet. */
  private static int letters(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return 0;
    }
    return c >= 0x2E80 ? 2 : 1;
  }

  /** Whether an address of mail or the web stands in the text, or a number long enough to call. */
  static boolean tellsAddress(CharSequence text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@' || (c == ':' && startsAddress(text, at))) {
        return true;
      }
      if (Character.isDigit(c)) {
        digits++;
      } else if (!isDialled(c)) {
        digits = 0;
      }
      if (digits >= SHORTEST_NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDialled(char c) {
    return c == ' ' || c == '-' || c == '(' || c == ')' || c == '/' || c == '\u00A0' || c == '–';
  }

  private static boolean startsAddress(CharSequence text, int at) {
    return at + 2 < text.length() && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/';
  }

  private static int endOfAddress(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F) {
      at++;
    }
    return at;
  }
}
