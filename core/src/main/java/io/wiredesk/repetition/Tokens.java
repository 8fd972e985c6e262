package io.wiredesk.repetition;

import io.wiredesk.rule.Folded;
import io.wiredesk.rule.Folding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into tokens. */
final class Tokens {

  /** The first letter of Thai. */
  private static final char FIRST_UNSPACED = 0xE01;

  private final String text;
  private final Folded folded;
  private final boolean foreign;
  private final List<Token> tokens = new ArrayList<>();
  private int chunkEnd;
  private int end;
  private boolean named;

  private Tokens(String text) {
    this.text = text;
    this.folded = Folding.fold(text);
    this.foreign = isForeign(text);
  }

  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens.tokens;
  }

  /** Whether most letters are of a script without capitals, so that Latin words are names. */
  private static boolean isForeign(String text) {
    int letters = 0;
    int uncased = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        uncased += Character.getType(c) == Character.OTHER_LETTER ? 1 : 0;
      }
    }
    return 2 * uncased > letters;
  }

  private void cut() {
    int at = 0;
    while (at < folded.length()) {
      int to = at + 1;
      if (isWord(folded.charAt(at))) {
        to = isAddress(folded.start(at)) ? address(at) : word(at);
        end = folded.end(to - 1);
      }
      at = to;
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private int address(int from) {
    int to = from;
    while (to < folded.length() && folded.start(to) < chunkEnd) {
      to++;
    }
    tokens.add(new Token(Token.Kind.ADDRESS, 0, false));
    named = false;
    return Math.max(to, from + 1);
  }

  /** Whether an address begins here; if so, {@code chunkEnd} is its end. */
  private boolean isAddress(int from) {
    if (from < chunkEnd) {
      return false;
    }
    chunkEnd = from;
    while (chunkEnd < text.length()
        && text.charAt(chunkEnd) > ' '
        && text.charAt(chunkEnd) < 0x7F) {
      chunkEnd++;
    }
    String chunk = text.substring(from, chunkEnd);
    return chunk.indexOf('@') > 0
        || chunk.contains("://")
        || chunk.regionMatches(true, 0, "www.", 0, 4);
  }

  private int word(int from) {
    char first = folded.charAt(from);
    if (isUnspaced(first)) {
      tokens.add(new Token(Token.Kind.LETTER, Hash.of(String.valueOf(first)), false));
      named = false;
      return from + 1;
    }
    int to = from;
    boolean digits = false;
    while (to < folded.length() && isWord(folded.charAt(to)) && !isUnspaced(folded.charAt(to))) {
      digits |= Character.isDigit(folded.charAt(to));
      to++;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(folded.charAt(i));
    }
    add(letters, digits, from);
    return to;
  }

  private void add(CharSequence letters, boolean digits, int from) {
    if (digits) {
      tokens.add(new Token(Token.Kind.NUMBER, Hash.of(letters), false));
      named = false;
      return;
    }
    int start = folded.start(from);
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    if (capital && named && !tokens.isEmpty() && !beginsSentence(start)) {
      // Two capitals in a row are a name, at a sentence's beginning as well.
      Token before = tokens.removeLast();
      tokens.add(new Token(before.kind(), before.hash(), true));
    }
    boolean latin = foreign && isLatin(letters.charAt(0));
    boolean name = latin || (capital && !beginsSentence(start));
    tokens.add(new Token(Token.Kind.WORD, Hash.of(letters), name));
    named = capital;
  }

  private boolean beginsSentence(int start) {
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '。') {
        return true;
      }
    }
    return tokens.isEmpty();
  }

  private static boolean isLatin(char c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  /**
   * Scripts that set no spaces between words: Han, kana, Thai and its neighbours. Hangul sets some,
   * but not the same everywhere, and folding takes them out.
   */
  private static boolean isUnspaced(char c) {
    return c >= FIRST_UNSPACED
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, TIBETAN, KHMER, MYANMAR -> true;
          default -> Character.isSurrogate(c);
        };
  }
}
