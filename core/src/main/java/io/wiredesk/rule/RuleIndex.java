package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of all rules, cut into the pieces that the automaton looks for. A link is one piece
 * of one phrase; the links of a phrase are numbered in a row.
 */
final class RuleIndex {

  /** Runs for releases in every language. */
  private static final int EVERY = -1;

  /** One piece of one phrase: the piece is {@code phrase.pieces().get(place)}. */
  private record Link(Rule rule, Phrase phrase, int place, int weight, int length, int language) {}

  private final List<Link> links = new ArrayList<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private final int[][] linksOfPattern;
  private final Automaton automaton;

  RuleIndex(List<Rule> rules) {
    Map<String, List<Integer>> byText = new HashMap<>();
    List<String> patterns = new ArrayList<>();
    for (Rule rule : rules) {
      for (Phrase phrase : rule.phrases()) {
        for (int place = 0; place < phrase.pieces().size(); place++) {
          String text = phrase.pieces().get(place).text();
          List<Integer> users = byText.get(text);
          if (users == null) {
            users = new ArrayList<>();
            byText.put(text, users);
            patterns.add(text);
          }
          users.add(links.size());
          links.add(new Link(rule, phrase, place, phrase.weight(), text.length(), number(rule)));
        }
      }
    }
    linksOfPattern = new int[patterns.size()][];
    for (int pattern = 0; pattern < linksOfPattern.length; pattern++) {
      List<Integer> users = byText.getOrDefault(patterns.get(pattern), List.of());
      linksOfPattern[pattern] = users.stream().mapToInt(Integer::intValue).toArray();
    }
    automaton = new Automaton(patterns);
  }

  private int number(Rule rule) {
    return rule.language() == null
        ? EVERY
        : languages.computeIfAbsent(rule.language(), tag -> languages.size());
  }

  Automaton automaton() {
    return automaton;
  }

  int links() {
    return links.size();
  }

  int[] linksOf(int pattern) {
    return linksOfPattern[pattern];
  }

  /** The number of the language with rules that comes nearest to a tag, or -2 for none. */
  int language(String tag) {
    String nearest = tag;
    while (!languages.containsKey(nearest) && nearest.contains("-")) {
      nearest = nearest.substring(0, nearest.lastIndexOf('-'));
    }
    return languages.getOrDefault(nearest, -2);
  }

  boolean runsFor(int link, int language) {
    int own = links.get(link).language();
    return own == EVERY || own == language;
  }

  Rule rule(int link) {
    return links.get(link).rule();
  }

  Phrase phrase(int link) {
    return links.get(link).phrase();
  }

  int place(int link) {
    return links.get(link).place();
  }

  int weight(int link) {
    return links.get(link).weight();
  }

  int length(int link) {
    return links.get(link).length();
  }
}
