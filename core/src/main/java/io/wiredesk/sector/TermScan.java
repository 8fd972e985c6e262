package io.wiredesk.sector;

import io.wiredesk.rule.Automaton;
import io.wiredesk.rule.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the terms of one language in a text, all of them in one pass. */
final class TermScan {

  /** A title says more than the same words further down, and the lede more than the end. */
  private static final double IN_TITLE = 3;

  private static final double IN_LEDE = 1.5;
  private static final double IN_BODY = 1;
  private static final double BELOW = 0.5;

  /** How far a lede goes, and how far the part that counts in full, in folded characters. */
  private static final int LEDE = 300;

  private static final int BODY = 3000;

  /** A word may have this many characters before a term or after it, beyond which no one looks. */
  private static final int LONGEST_EDGE = 12;

  private final TermFile file;
  private final Automaton automaton;
  private final List<List<TermFile.Term>> users;

  TermScan(TermFile file) {
    this.file = file;
    Map<String, List<TermFile.Term>> byText = new LinkedHashMap<>();
    for (TermFile.Term term : file.terms()) {
      byText.computeIfAbsent(term.text(), text -> new ArrayList<>()).add(term);
    }
    users = List.copyOf(byText.values());
    BitSet inside = new BitSet();
    for (int pattern = 0; pattern < users.size(); pattern++) {
      boolean open = users.get(pattern).getFirst().openBefore();
      inside.set(pattern, open || file.before().allowsSome());
    }
    automaton = new Automaton(List.copyOf(byText.keySet()), inside);
  }

  /** Adds up, for each code, what the terms in a title and a story say. */
  void weigh(Folded head, Folded text, double[] scores) {
    double[] counts = new double[users.size()];
    automaton.scan(head, (pattern, end) -> count(head, pattern, end, IN_TITLE, counts));
    automaton.scan(text, (pattern, end) -> count(text, pattern, end, weight(end), counts));
    for (int pattern = 0; pattern < counts.length; pattern++) {
      if (counts[pattern] > 0) {
        for (TermFile.Term term : users.get(pattern)) {
          scores[term.code()] += term.weight() * Math.log1p(counts[pattern]);
        }
      }
    }
  }

  private static double weight(int end) {
    return end <= LEDE ? IN_LEDE : end <= BODY ? IN_BODY : BELOW;
  }

  private void count(Folded text, int pattern, int end, double weight, double[] counts) {
    TermFile.Term term = users.get(pattern).getFirst();
    int start = end - term.text().length();
    if ((term.openBefore() || file.before().allows(before(text, start)))
        && (term.openAfter() || file.after().allows(after(text, end)))) {
      counts[pattern] += weight;
    }
  }

  private static String before(Folded text, int start) {
    if (start == 0 || !joins(text, start)) {
      return "";
    }
    int at = start;
    while (at > 0 && start - at < LONGEST_EDGE && isSpacedWord(text.charAt(at - 1))) {
      at--;
    }
    return slice(text, at, start);
  }

  private static String after(Folded text, int end) {
    if (end == text.length() || !joins(text, end)) {
      return "";
    }
    int at = end;
    while (at < text.length() && at - end < LONGEST_EDGE && isSpacedWord(text.charAt(at))) {
      at++;
    }
    return slice(text, end, at);
  }

  private static boolean joins(Folded text, int at) {
    return isSpacedWord(text.charAt(at - 1)) && isSpacedWord(text.charAt(at));
  }

  private static boolean isSpacedWord(char c) {
    return NameKey.isWord(c) && !NameKey.isUnspaced(c);
  }

  private static String slice(Folded text, int start, int end) {
    StringBuilder slice = new StringBuilder();
    for (int at = start; at < end; at++) {
      slice.append(text.charAt(at));
    }
    return slice.toString();
  }
}
