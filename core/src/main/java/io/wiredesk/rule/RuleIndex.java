package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of all rules, cut into the pieces that the automaton looks for. A link is one piece
 * of one phrase, and a pattern of the automaton; the links of a phrase are numbered in a row.
 */
final class RuleIndex {

  /** One piece of one phrase: the piece is {@code phrase.pieces().get(place)}. */
  record Link(Rule rule, Phrase phrase, int place, int weight, int language) {

    /** Whether the rule runs for releases in a language. */
    boolean runsFor(int number) {
      return language == EVERY || language == number;
    }

    Phrase.Piece piece() {
      return phrase.pieces().get(place);
    }

    boolean isLast() {
      return place + 1 == phrase.pieces().size();
    }
  }

  private static final int EVERY = -1;
  private static final int NO_LANGUAGE = -2;

  private final List<Link> links = new ArrayList<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private final Automaton automaton;

  RuleIndex(List<Rule> rules) {
    List<String> patterns = new ArrayList<>();
    for (Rule rule : rules) {
      int language = number(rule);
      for (Phrase phrase : rule.phrases()) {
        int weight = phrase.weight();
        for (int place = 0; place < phrase.pieces().size(); place++) {
          patterns.add(phrase.pieces().get(place).text());
          links.add(new Link(rule, phrase, place, weight, language));
        }
      }
    }
    automaton = new Automaton(patterns);
  }

  private int number(Rule rule) {
    if (rule.language() == null) {
      return EVERY;
    }
    Integer known = languages.putIfAbsent(rule.language(), languages.size());
    return known == null ? languages.size() - 1 : known;
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

  /** The number of the language with rules that comes nearest to a tag. */
  int language(String tag) {
    String nearest = tag;
    while (!languages.containsKey(nearest) && nearest.contains("-")) {
      nearest = nearest.substring(0, nearest.lastIndexOf('-'));
    }
    return languages.getOrDefault(nearest, NO_LANGUAGE);
  }
}
