package io.wiredesk.documents;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** How the scripts of the world are set on a page. */
final class Scripts {

  private Scripts() {}

  /**
   * Whether words of this script stand side by side without spaces, so that lines join as they are.
   */
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> isIdeographic(UnicodeBlock.of(c));
    };
  }

  private static boolean isIdeographic(UnicodeBlock block) {
    return UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
  }

  /** Whether the character takes a square, twice as much as a letter. */
  static boolean isWide(int c) {
    return isUnspaced(c) && c >= 0x2E80;
  }

  /** How many letters' room a text takes. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  static boolean isRightToLeft(int c) {
    byte way = Character.getDirectionality(c);
    return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * The letters that a glyph's shape stands for: ligatures, the Arabic shapes of a letter in a
   * word, and the Kangxi radicals that some fonts name instead of the ideographs they look like.
   */
  static String letters(String shape) {
    return shape.codePoints().anyMatch(Scripts::isShape)
        ? Normalizer.normalize(shape, Normalizer.Form.NFKC).strip()
        : shape;
  }

  private static boolean isShape(int c) {
    return (c >= 0xFB00 && c <= 0xFDFB)
        || (c >= 0xFE70 && c < 0xFEFF)
        || (c >= 0x2E80 && c <= 0x2FD5);
  }
}
