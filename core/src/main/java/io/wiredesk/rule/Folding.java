package io.wiredesk.rule;

import java.text.Normalizer;

/**
 * Makes texts comparable: what readers take for the same writing becomes the same characters. The
 * one place where this is decided; {@code docs/rules.md} lists it for those who write rules.
 *
 * <p>Normalization works on clusters, a character and the marks that belong to it, so that each
 * folded character knows the characters it came from. A cluster ends after 32 characters: the JDK's
 * normalizer sorts marks by insertion, and a hostile megabyte of marks would take hours.
 */
public final class Folding {

  private static final int LONGEST_CLUSTER = 32;

  /** Some signs stand for whole phrases, up to 18 characters; a text of them must not grow so. */
  private static final int LARGEST_GROWTH = 4;

  private static final char FIRST_MARK = 0x300;

  /** The voicing marks of half-width kana are letters by type, and marks by nature. */
  private static final char HALF_WIDTH_VOICED = 0xFF9E;

  private static final char HALF_WIDTH_SEMI_VOICED = 0xFF9F;

  private Folding() {}

  /** Folds a text. Takes time linear in its length, whatever is in it. */
  public static Folded fold(String text) {
    Folded folded = new Folded(text.length());
    int at = 0;
    while (at < text.length()) {
      char first = text.charAt(at);
      boolean alone = isAlone(text, at);
      if (alone && first < 0x80) {
        foldAscii(first, at, folded);
        at++;
        continue;
      }
      int end = alone ? at + 1 : clusterEnd(text, at);
      if (end == at + 1 && isPlain(first)) {
        fold(first, at, end, folded);
      } else {
        foldCluster(text, at, end, folded);
      }
      at = end;
    }
    return folded;
  }

  /** Whether nothing can belong to the character: most characters of most texts. */
  private static boolean isAlone(String text, int at) {
    return text.charAt(at) < FIRST_MARK
        && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK);
  }

  private static int clusterEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_CLUSTER);
    int end = start + (isPair(text, start) ? 2 : 1);
    while (end < limit && isExtending(text, end)) {
      end += isPair(text, end) ? 2 : 1;
    }
    return end;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /**
   * Whether the character belongs to the one before it: a mark, a jamo of Hangul, the sara am of
   * Thai.
   */
  private static boolean isExtending(String text, int at) {
    char first = text.charAt(at);
    if (first < FIRST_MARK) {
      return false;
    }
    if (within(first, 0x1160, 0x11FF) || first == 0x0E33 || first == 0x0EB3) {
      return true;
    }
    return first == HALF_WIDTH_VOICED
        || first == HALF_WIDTH_SEMI_VOICED
        || Letters.isMark(text.codePointAt(at));
  }

  /** Whether NFKC leaves the character alone. False where that is not known. */
  private static boolean isPlain(char c) {
    if (c < 0x80) {
      return true;
    }
    if (c < 0x180) {
      return c >= 0xC0
          && c != 0x132
          && c != 0x133
          && c != 0x13F
          && c != 0x140
          && c != 0x149
          && c != 0x17F;
    }
    return within(c, 0x4E00, 0x9FFF)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0x0400, 0x0482)
        || within(c, 0x048A, 0x052F)
        || within(c, 0x0620, 0x064A)
        || within(c, 0x0E01, 0x0E32)
        || within(c, 0x1EA0, 0x1EF9)
        || within(c, 0x3001, 0x3096)
        || within(c, 0x30A1, 0x30FE)
        || within(c, 0x2013, 0x2014)
        || within(c, 0x2018, 0x201E);
  }

  private static boolean within(char c, int first, int last) {
    return c >= first && c <= last;
  }

  private static void foldCluster(String text, int start, int end, Folded folded) {
    String normal = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    if (normal.length() > LARGEST_GROWTH * (end - start)) {
      folded.add(Letters.PICTURE, start, end);
      return;
    }
    char[] cluster = normal.toCharArray();
    ThaiMarks.sort(cluster);
    int at = 0;
    while (at < cluster.length) {
      int codePoint = Character.codePointAt(cluster, at);
      fold(codePoint, start, end, folded);
      at += Character.charCount(codePoint);
    }
  }

  private static void foldAscii(char c, int at, Folded folded) {
    int sign = Letters.foldAscii(c);
    if (sign == Letters.SPACE) {
      folded.space();
    } else if (sign != Letters.NOTHING) {
      folded.add((char) sign, at, at + 1);
    }
  }

  private static void fold(int codePoint, int start, int end, Folded folded) {
    int sign = Letters.fold(codePoint);
    switch (sign) {
      case Letters.NOTHING -> {}
      case Letters.SPACE -> folded.space();
      case 'ß', 'ẞ' -> {
        folded.add('s', start, end);
        folded.add('s', start, end);
      }
      default -> {
        if (Character.isBmpCodePoint(sign)) {
          folded.add((char) sign, start, end);
        } else {
          folded.add(Character.highSurrogate(sign), start, end);
          folded.add(Character.lowSurrogate(sign), start, end);
        }
      }
    }
  }
}
