package io.wiredesk.article;

/** How the writing of a language tells words apart. */
final class Scripts {

  private Scripts() {}

  /** Han, kana and Thai: words stand side by side. */
  static boolean isUnspaced(char c) {
    return isEastAsian(c) || (c >= '\u0e00' && c <= '\u0e7f');
  }

  /** Han and kana. */
  static boolean isEastAsian(char c) {
    return (c >= '\u3005' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
  }

  static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  /** A script that has no capitals. */
  static boolean isCaseless(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }
}
