package io.wiredesk.rule;

import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that are no rules but are written, folded and found as theirs are: literal pieces, gaps,
 * {@code ^} and {@code $}. See docs/rules.md. A value that never changes.
 */
public final class Phrases {

  /**
   * A line of a data file.
   *
   * @param kind what the phrase tells; the id of its hits' rule
   * @param language the BCP 47 tag of the language that it is in
   * @param phrase the phrase, as behind {@code match} in a rule
   * @param file the file's name below {@code wiredesk/}
   * @param number the line's number, from 1
   */
  public record Line(String kind, String language, String phrase, String file, int number) {}

  private final RuleIndex index;

  private Phrases(RuleIndex index) {
    this.index = index;
  }

  /**
   * Makes all phrases ready to be looked for in one pass.
   *
   * @throws BrokenRuleException at the first phrase that can't be read
   */
  public static Phrases of(List<Line> lines) {
    Map<List<String>, List<Line>> kinds = new LinkedHashMap<>();
    for (Line line : lines) {
      List<String> kind = List.of(line.kind(), line.language());
      kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
    }
    return new Phrases(new RuleIndex(kinds.values().stream().map(Phrases::rule).toList()));
  }

  private static Rule rule(List<Line> lines) {
    Line first = lines.getFirst();
    List<Phrase> phrases =
        lines.stream()
            .map(line -> new RuleLine(line.file(), line.number(), Keyword.MATCH, line.phrase()))
            .map(Phrase::read)
            .toList();
    return new Rule(
        first.kind(),
        Role.NOTICE,
        "",
        Where.ANYWHERE,
        Takes.BLOCK,
        null,
        first.language(),
        List.of(),
        List.of(),
        phrases,
        first.file(),
        first.number());
  }

  /** Begins to look through the blocks of a release. */
  public Scan scan() {
    return new Scan(List.of(index));
  }
}
