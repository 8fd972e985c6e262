package io.wiredesk.rule;

/** What single characters become when a text is folded, and which of them make up words. */
final class Letters {

  /** The character leaves no trace. */
  static final int NOTHING = -1;

  /** The character is white space of some kind. */
  static final int SPACE = -2;

  /** Stands for pictures: signs that are neither letters nor punctuation. */
  static final char PICTURE = 0xFFFC;

  private static final char[] ASCII = ascii();

  private static final boolean[] WORD = words();

  private Letters() {}

  private static boolean[] words() {
    boolean[] table = new boolean[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = within(c, 'a', 'z') || within(c, '0', '9');
    }
    return table;
  }

  private static char[] ascii() {
    char[] table = new char[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    table['`'] = '\'';
    return table;
  }

  /** The folded form of a character, {@link #NOTHING} or {@link #SPACE}. */
  static int fold(int codePoint) {
    if (codePoint < 0x80) {
      return foldAscii(codePoint);
    }
    if (within(codePoint, 0x4E00, 0x9FFF) || within(codePoint, 0xAC00, 0xD7A3)) {
      return codePoint;
    }
    int known = foldKnown(codePoint);
    return known == codePoint ? foldByType(codePoint) : known;
  }

  /** As {@link #fold}, for a character of ASCII. */
  static int foldAscii(int c) {
    if (c <= ' ') {
      return c == ' ' || (c >= 9 && c <= 13) ? SPACE : NOTHING;
    }
    return c == 0x7F ? NOTHING : ASCII[c];
  }

  /** Pairs that no property of Unicode tells. */
  private static int foldKnown(int c) {
    return switch (c) {
      case 'İ', 'ı' -> 'i';
      case 'ё', 'Ё' -> 'е';
      case 'ς' -> 'σ';
      case 'ß', 'ẞ' -> 'ß';
      case 0x0307, 0x0640, 0x0670 -> NOTHING;
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      case '،', '、' -> ',';
      case '؛' -> ';';
      case '؟' -> '?';
      case '。' -> '.';
      case '‘', '’', '‚', '‛', '′', '´' -> '\'';
      case '“',
          '”',
          '„',
          '‟',
          '″',
          '«',
          '»',
          '「',
          '」',
          '『',
          '』',
          '〝',
          '〞',
          '〟',
          '《',
          '》',
          '〈',
          '〉' ->
          '"';
      case '‹', '›' -> '"';
      case '【', '〔', '〖' -> '[';
      case '】', '〕', '〗' -> ']';
      case '−', '⁃', '─', '━' -> '-';
      case '・', '·', '•', '‧' -> '·';
      default -> c;
    };
  }

  private static int foldByType(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL -> c == 0x85 ? SPACE : NOTHING;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.DASH_PUNCTUATION -> '-';
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
      case Character.NON_SPACING_MARK -> isArabicMark(c) || isVariation(c) ? NOTHING : c;
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
          Character.isBmpCodePoint(c) ? c : PICTURE;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> PICTURE;
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isArabicMark(int c) {
    return within(c, 0x0610, 0x061A)
        || within(c, 0x064B, 0x065F)
        || within(c, 0x06D6, 0x06ED)
        || within(c, 0x08D3, 0x08FF);
  }

  private static boolean isVariation(int c) {
    return within(c, 0xFE00, 0xFE0F) || within(c, 0xE0100, 0xE01EF) || c == 0x034F;
  }

  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether a folded character belongs to a word, in any script; the rest are signs. */
  static boolean isWord(char c) {
    if (c < 0x80) {
      return WORD[c];
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  /** Whether a folded character belongs to a word of a script that puts spaces between words. */
  static boolean isSpacedWord(char c) {
    return c < 0x80 ? WORD[c] : isWord(c) && !isUnspaced(c);
  }

  /**
   * Thai, Lao, Tibetan, Myanmar, Khmer, Han, kana, and Hangul, whose writers space as they like.
   */
  private static boolean isUnspaced(char c) {
    return within(c, 0x0E00, 0x109F)
        || within(c, 0x1100, 0x11FF)
        || within(c, 0x1780, 0x17FF)
        || within(c, 0x2E80, 0xA4CF)
        || within(c, 0xAC00, 0xDFFF)
        || within(c, 0xF900, 0xFAFF);
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
