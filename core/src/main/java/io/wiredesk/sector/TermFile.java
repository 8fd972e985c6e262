package io.wiredesk.sector;

import io.wiredesk.rule.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of one language, as its file lists them.
 *
 * @param before what may stand between a word's beginning and a term in it, folded
 * @param after what may stand between a term and its word's end, folded
 * @param terms the terms
 */
record TermFile(Edge before, Edge after, List<Term> terms) {

  /**
   * What a word may have besides a term.
   *
   * @param all whether it may be anything
   * @param pieces else, what it may be
   */
  record Edge(boolean all, Set<String> pieces) {

    static final Edge NONE = new Edge(false, Set.of());

    static Edge of(List<String> items) {
      Set<String> pieces = new HashSet<>();
      items.forEach(item -> pieces.add(Folding.fold(item).text()));
      return new Edge(items.contains("*"), Set.copyOf(pieces));
    }

    boolean allowsSome() {
      return all || !pieces.isEmpty();
    }

    boolean allows(String piece) {
      return all || piece.isEmpty() || pieces.contains(piece);
    }
  }

  /**
   * A word or phrase that suggests a sector.
   *
   * @param text folded
   * @param openBefore whether its first word may have begun earlier
   * @param openAfter whether its last word may go on
   * @param code the sector's place in the list of codes
   * @param weight how much it says
   */
  record Term(String text, boolean openBefore, boolean openAfter, int code, int weight) {}

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final int HINT = 1;
  private static final int USUAL = 2;
  private static final int DECISIVE = 4;

  static TermFile of(SectorFile file, List<String> codes) {
    Edge before = Edge.NONE;
    Edge after = Edge.NONE;
    List<Term> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SectorFile.Line line : file.lines()) {
      switch (line.word()) {
        case BEFORE -> before = Edge.of(line.items());
        case AFTER -> after = Edge.of(line.items());
        default -> {
          int code = code(file, line, codes);
          for (String item : line.items()) {
            Term term = term(file, line, item, code);
            if (!seen.add(codes.get(code) + " " + item)) {
              throw file.broken(
                  line.number(), "'" + item + "' for the second time", "take it out of the line");
            }
            terms.add(term);
          }
        }
      }
    }
    return new TermFile(before, after, List.copyOf(terms));
  }

  private static int code(SectorFile file, SectorFile.Line line, List<String> codes) {
    String word = line.word();
    int code = codes.indexOf(weight(word) == USUAL ? word : word.substring(0, word.length() - 1));
    if (code < 0) {
      throw file.broken(
          line.number(),
          "unknown code '" + word + "'",
          "take one of those in sector/sectors.tsv, with ! or ? behind it or not, or 'before' or"
              + " 'after'");
    }
    return code;
  }

  private static int weight(String word) {
    return word.endsWith("!") ? DECISIVE : word.endsWith("?") ? HINT : USUAL;
  }

  private static Term term(SectorFile file, SectorFile.Line line, String item, int code) {
    boolean openBefore = item.startsWith("*");
    boolean openAfter = item.endsWith("*");
    int end = item.length() - (openAfter ? 1 : 0);
    String text = Folding.fold(item.substring(Math.min(openBefore ? 1 : 0, end), end)).text();
    if (text.isEmpty()) {
      throw file.broken(line.number(), "a term without a letter", "take out one of the semicolons");
    }
    return new Term(text, openBefore, openAfter, code, weight(line.word()));
  }
}
