package io.wiredesk.language;

/** What the characters around the end of a sentence are. */
final class Marks {

  private Marks() {}

  /** Of ASCII's letters and digits, which are never a mark: most characters of many texts. */
  static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Ends a sentence, or may. */
  static boolean isEnd(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '‥', '⋯', '‼', '⁇', '⁈', '⁉', '؟', '۔', '।' -> true;
      default -> isWide(c);
    };
  }

  /** The marks of writing without spaces: no space need follow. */
  static boolean isWide(char c) {
    return switch (c) {
      case '。', '！', '？', '｡', '．', '︒', '﹖', '﹗' -> true;
      default -> false;
    };
  }

  /** A question or a shout: an abbreviation has no such mark. */
  static boolean isEmphatic(char c) {
    return switch (c) {
      case '!', '?', '‼', '⁇', '⁈', '⁉', '؟', '！', '？', '﹖', '﹗' -> true;
      default -> false;
    };
  }

  /** Three dots in one. */
  static boolean isEllipsis(char c) {
    return c == '…' || c == '‥' || c == '⋯';
  }

  /** Belongs to the sentence before it, when it stands right after its mark. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '}' -> true;
      case '」', '』', '）', '】', '》', '〉', '〕', '］', '｝', '＂', '〞', '〟', '﹂', '﹄' -> true;
      case '“', '‘', '«' -> true; // German and Danish close with these
      default -> false;
    };
  }

  /** Stands before the first word of a sentence. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '„', '‚', '«', '‹', '»', '(', '[', '{', '¿', '¡', '`' -> true;
      case '「', '『', '（', '【', '《', '〈', '〔', '［', '｛', '＂', '〝', '﹁', '﹃' -> true;
      case '-', '–', '—', '―', '*', '•', '·', '_' -> true;
      default -> false;
    };
  }

  /** Sets a dateline apart: {@code WASHINGTON, D.C. – The}. */
  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** Han, kana and what is written among them: no spaces between words. */
  static boolean isUnspaced(char c) {
    return (c >= '\u2e80' && c <= '\u9fff' && c != '\u3000')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff66' && c <= '\uff9f');
  }

  /** Any space, the one that doesn't break a line included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Nothing but dots, and more than one of them: the voice trails off. */
  static boolean isSuspension(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != ' ' && !isEllipsis(c)) {
        return false;
      }
    }
    return to > from + 1 || isEllipsis(text.charAt(from));
  }

  /** The next character that is no space, in the same line; where the line ends otherwise. */
  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at)) && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The next character that is no space and no line break. */
  static int skipWhiteSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
