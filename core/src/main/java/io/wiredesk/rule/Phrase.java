package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code match} line: literal pieces with gaps between them.
 *
 * @param pieces the pieces in order, folded; at least one
 * @param before how much may stand between the block's beginning and the first piece
 * @param after how much may stand between the last piece and the block's end
 */
public record Phrase(List<Piece> pieces, Edge before, Edge after) {

  public Phrase {
    pieces = List.copyOf(pieces);
  }

  private static final char GAP = '…';

  /** The fewest letters and digits of a phrase that could stand in the middle of a text. */
  private static final int FEWEST = 4;

  /** The fewest of one that stands near an edge of its block: the credits of wires are short. */
  private static final int FEWEST_AT_EDGE = 3;

  /** How near the edge of its block a phrase stands. */
  public enum Edge {
    /** Anywhere. */
    FREE,
    /** A short gap away: a company's name after "About", a place before a wire's credit. */
    NEAR,
    /** At the edge itself. */
    AT
  }

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
   * @throws BrokenRuleException when it is too short, or a gap has nothing on one side
   */
  static Phrase read(RuleLine line) {
    String rest = line.value();
    Edge before = Edge.FREE;
    Edge after = Edge.FREE;
    if (rest.startsWith("^")) {
      rest = rest.substring(1).strip();
      before = rest.indexOf(GAP) == 0 ? Edge.NEAR : Edge.AT;
      rest = before == Edge.NEAR ? rest.substring(1) : rest;
    }
    if (rest.endsWith("$")) {
      rest = rest.substring(0, rest.length() - 1).strip();
      after = !rest.isEmpty() && rest.lastIndexOf(GAP) == rest.length() - 1 ? Edge.NEAR : Edge.AT;
      rest = after == Edge.NEAR ? rest.substring(0, rest.length() - 1) : rest;
    }
    Phrase phrase = new Phrase(pieces(rest, line), before, after);
    if (phrase.words() < phrase.fewest()) {
      throw line.broken(
          "match: too short, it would match too much",
          "write at least four letters or digits, three beside ^ or $, or hold it with both");
    }
    return phrase;
  }

  private int fewest() {
    if (before == Edge.FREE && after == Edge.FREE) {
      return FEWEST;
    }
    return before == Edge.FREE || after == Edge.FREE ? FEWEST_AT_EDGE : 0;
  }

  /** A star between letters; beside a space it is an ornament, {@code * * *}. */
  private static boolean hasInnerStar(String part) {
    for (int at = 1; at < part.length() - 1; at++) {
      boolean star = part.charAt(at) == '*';
      if (star
          && Character.isLetterOrDigit(part.charAt(at - 1))
          && Character.isLetterOrDigit(part.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Piece> pieces(String source, RuleLine line) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : source.split(String.valueOf(GAP), -1)) {
      Piece piece = Piece.read(part.strip());
      if (hasInnerStar(part.strip())) {
        throw line.broken(
            "match: a * inside '" + part.strip() + "'",
            "it stands for the rest of a word at either end of a phrase only; write … for a gap");
      }
      if (piece.text().isEmpty()) {
        throw line.broken(
            "match: a gap with nothing on one side of it, or an empty phrase",
            "write words before and after each …, or ^ or $");
      }
      pieces.add(piece);
    }
    return pieces;
  }

  private int words() {
    int words = 0;
    for (Piece piece : pieces) {
      for (int i = 0; i < piece.text().length(); i++) {
        words += Letters.isWord(piece.text().charAt(i)) ? 1 : 0;
      }
    }
    return words;
  }

  /** How many folded characters are literal: the longer, the more a match says. */
  int weight() {
    int weight = 0;
    for (Piece piece : pieces) {
      weight += piece.text().length();
    }
    return weight;
  }

  /** The phrase as it is compared: two phrases that print the same want the same text. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(sign(before, "^ ", "^ … "));
    String gap = "";
    for (Piece piece : pieces) {
      text.append(gap).append(piece);
      gap = " … ";
    }
    return text.append(sign(after, " $", " … $")).toString();
  }

  private static String sign(Edge edge, String at, String near) {
    return switch (edge) {
      case FREE -> "";
      case NEAR -> near;
      case AT -> at;
    };
  }
}
