package io.wiredesk.language;

/** Brackets and quotes: a sentence that one of them encloses is a part of the one around it. */
final class Enclosures {

  /** How far the other half of a pair is looked for. */
  private static final int LONGEST = 400;

  private final String text;
  private int enclosedUntil = -1;
  private int openUntil = -1;

  Enclosures(String text) {
    this.text = text;
  }

  /** Whether a pair is open before {@code end} that closes at or behind it. */
  boolean enclose(int end) {
    return end <= enclosedUntil;
  }

  /** No pair reaches over the end of a paragraph. */
  void leave() {
    enclosedUntil = -1;
  }

  /**
   * Looks at a character that may open a pair. One that isn't closed within reach encloses nothing;
   * up to there, none is looked for again, so that the work stays linear.
   */
  void open(int at) {
    char opening = text.charAt(at);
    char closing = closing(opening);
    if (closing == 0 || at < enclosedUntil || at < openUntil) {
      return;
    }
    if (opening == '\'' && !opensQuotation(at)) {
      return;
    }
    int depth = 0;
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at; i < limit && !Marks.isLineBreak(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (opening == '\'' && i > at) {
        depth -= closesQuotation(i) ? 1 : 0;
      } else {
        depth += c == closing && i > at ? -1 : c == opening ? 1 : 0;
      }
      if (depth == 0) {
        enclosedUntil = i;
        return;
      }
    }
    openUntil = limit;
  }

  /** An apostrophe stands inside a word or behind it, a quote behind a space. */
  private boolean opensQuotation(int at) {
    return (at == 0 || text.charAt(at - 1) == ' ')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean closesQuotation(int at) {
    boolean marked = Marks.isEnd(text.charAt(at - 1)) || text.charAt(at - 1) == ',';
    return text.charAt(at) == '\''
        && marked
        && (at + 1 == text.length() || Marks.isSpace(text.charAt(at + 1)));
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '"' -> '"';
      case '\'' -> '\'';
      case '“' -> '”';
      case '„' -> '“';
      case '「' -> '」';
      case '『' -> '』';
      case '（' -> '）';
      case '【' -> '】';
      case '《' -> '》';
      default -> 0;
    };
  }
}
