package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All phrases of some rules, cut into the pieces that the automaton looks for. A link is one piece
 * of one phrase, and a pattern of the automaton; the links of a phrase are numbered in a row.
 */
final class RuleIndex {

  /**
   * One piece of one phrase.
   *
   * @param place the piece's place in the phrase
   * @param isLast whether it is the phrase's last one
   * @param weight the phrase's
   * @param length of the piece, in folded characters
   * @param isOpen whether the piece's last word may go on
   */
  record Link(
      Rule rule, Phrase phrase, int place, boolean isLast, int weight, int length, boolean isOpen) {

    static Link of(Rule rule, Phrase phrase, int place) {
      Phrase.Piece piece = phrase.pieces().get(place);
      boolean last = place + 1 == phrase.pieces().size();
      int length = piece.text().length();
      return new Link(rule, phrase, place, last, phrase.weight(), length, piece.openAfter());
    }

    Phrase.Piece piece() {
      return phrase.pieces().get(place);
    }
  }

  private final List<Link> links = new ArrayList<>();
  private final Automaton automaton;

  RuleIndex(List<Rule> rules) {
    List<String> patterns = new ArrayList<>();
    BitSet inside = new BitSet();
    for (Rule rule : rules) {
      for (Phrase phrase : rule.phrases()) {
        for (int place = 0; place < phrase.pieces().size(); place++) {
          Link link = Link.of(rule, phrase, place);
          inside.set(links.size(), link.piece().openBefore());
          patterns.add(link.piece().text());
          links.add(link);
        }
      }
    }
    automaton = new Automaton(patterns, inside);
  }

  Automaton automaton() {
    return automaton;
  }

  int size() {
    return links.size();
  }

  Link link(int number) {
    return links.get(number);
  }
}
