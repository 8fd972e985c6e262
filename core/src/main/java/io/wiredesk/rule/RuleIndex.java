package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * All phrases of some rules, cut into the pieces that the automaton looks for. A link is one piece
 * of one phrase, and a pattern of the automaton; the links of a phrase are numbered in a row.
 */
final class RuleIndex {

  /** One piece of one phrase: the piece is {@code phrase.pieces().get(place)}. */
  record Link(Rule rule, Phrase phrase, int place, int weight) {

    Phrase.Piece piece() {
      return phrase.pieces().get(place);
    }

    boolean isLast() {
      return place + 1 == phrase.pieces().size();
    }
  }

  private final List<Link> links = new ArrayList<>();
  private final Automaton automaton;

  RuleIndex(List<Rule> rules) {
    List<String> patterns = new ArrayList<>();
    for (Rule rule : rules) {
      for (Phrase phrase : rule.phrases()) {
        int weight = phrase.weight();
        for (int place = 0; place < phrase.pieces().size(); place++) {
          patterns.add(phrase.pieces().get(place).text());
          links.add(new Link(rule, phrase, place, weight));
        }
      }
    }
    automaton = new Automaton(patterns);
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
