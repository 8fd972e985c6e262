package io.wiredesk.parse;

import java.lang.Character.UnicodeScript;

/** Takes out of a text what no reader sees and no message may carry. */
final class TextCleaner {

  /** Of a text's letters, this share may stand beside a letter of another script. */
  private static final double MIXED = 0.25;

  /** One character in so many may be one that no text holds. */
  private static final int NEVER = 50;

  private TextCleaner() {}

  /**
   * Control characters become spaces, since SQS refuses a message that holds one; noncharacters and
   * lone surrogates become U+FFFD; byte order marks inside the text go. Line breaks stay, all
   * kinds.
   */
  static String clean(String text) {
    int first = 0;
    while (first < text.length() && !isDirty(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDirty(text, i)) {
        clean.append(c);
      } else if (c != '\uFEFF') {
        clean.append(Character.isISOControl(c) ? ' ' : '\uFFFD');
      }
    }
    return clean.toString();
  }

  /** Whether the text looks like one that somebody wrote, in whatever script. */
  static boolean isCoherent(String text) {
    int never = 0;
    int pairs = 0;
    int mixed = 0;
    UnicodeScript last = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c) - 1;
      never += isNever(c) ? 1 : 0;
      UnicodeScript script = scriptOf(c);
      if (script != UnicodeScript.COMMON && last != UnicodeScript.COMMON) {
        pairs++;
        mixed += script == last ? 0 : 1;
      }
      last = script;
    }
    return never * NEVER <= text.length() && mixed <= pairs * MIXED;
  }

  private static boolean isNever(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> c == 0xFFFD;
    };
  }

  private static UnicodeScript scriptOf(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
      case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
      default -> script;
    };
  }

  private static boolean isDirty(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c < '\t' || c > '\r';
    }
    if (c < 0xD800) {
      return c >= 0x7F && c < 0xA0 && c != 0x85;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0xFFFE || c == '\uFEFF' || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
