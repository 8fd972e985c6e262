package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One {@code match} line: literal pieces with gaps between them.
 *
 * @param pieces the pieces in order, folded; at least one
 * @param begins whether the first piece begins its block
 * @param ends whether the last piece ends its block
 */
public record Phrase(List<Piece> pieces, boolean begins, boolean ends) {

  /** The fewest letters and digits of a phrase that could stand in the middle of a text. */
  private static final int FEWEST = 4;

  /**
   * A run of literal text.
   *
   * @param text folded; never empty
   * @param openBefore whether its first word may have begun earlier
   * @param openAfter whether its last word may go on
   */
  public record Piece(String text, boolean openBefore, boolean openAfter) {

    static Piece read(String source) {
      boolean before =
          source.startsWith("*") && source.length() > 1 && isLetter(source.codePointAt(1));
      boolean after =
          source.endsWith("*")
              && source.length() > 1
              && isLetter(source.codePointBefore(source.length() - 1));
      String literal =
          source.substring(before ? 1 : 0, after ? source.length() - 1 : source.length());
      return new Piece(Folding.fold(literal).text(), before, after);
    }

    private static boolean isLetter(int codePoint) {
      return Character.isLetterOrDigit(codePoint) || Letters.isMark(codePoint);
    }

    @Override
    public String toString() {
      return (openBefore ? "*" : "") + text + (openAfter ? "*" : "");
    }
  }

  /**
   * Reads a {@code match} line.
   *
   * @throws IllegalArgumentException that says what is wrong and how to mend it
   */
  static Phrase read(String source) {
    String rest = source.strip();
    boolean begins = rest.startsWith("^");
    boolean ends = rest.endsWith("$");
    rest = rest.substring(begins ? 1 : 0, Math.max(begins ? 1 : 0, rest.length() - (ends ? 1 : 0)));
    List<Piece> pieces = new ArrayList<>();
    for (String part : rest.split("…", -1)) {
      Piece piece = Piece.read(part.strip());
      if (piece.text().isEmpty()) {
        throw new IllegalArgumentException(
            "a gap with nothing on one side of it, or an empty phrase; write words before and after"
                + " each …");
      }
      pieces.add(piece);
    }
    Phrase phrase = new Phrase(List.copyOf(pieces), begins, ends);
    if (!(begins && ends) && phrase.words() < FEWEST) {
      throw new IllegalArgumentException(
          "too short, it would match too much; write at least four letters or digits, or hold it"
              + " with both ^ and $");
    }
    return phrase;
  }

  private long words() {
    return pieces.stream()
        .flatMapToInt(piece -> piece.text().chars())
        .filter(c -> Letters.isWord((char) c))
        .count();
  }

  /** How many folded characters are literal: the longer, the more a match says. */
  int weight() {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /** The phrase as it is compared: two phrases that print the same want the same text. */
  @Override
  public String toString() {
    return (begins ? "^ " : "")
        + pieces.stream().map(Piece::toString).collect(Collectors.joining(" … "))
        + (ends ? " $" : "");
  }
}
