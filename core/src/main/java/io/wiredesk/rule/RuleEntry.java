package io.wiredesk.rule;

import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one rule.
 *
 * @param lines in the order of the file; the first is {@code rule}
 */
record RuleEntry(List<RuleLine> lines) {

  /** What a rule may make of a text: all but the story. */
  private static final Role[] ROLES =
      Arrays.stream(Role.values()).filter(role -> role != Role.BODY).toArray(Role[]::new);

  /**
   * Makes the rule.
   *
   * @param wire the wire whose file it is, or null
   * @param language the language for which it runs, or null for every one
   * @throws BrokenRuleException at the first mistake
   */
  Rule rule(@Nullable String wire, @Nullable String language) {
    checkOrder();
    RuleLine id = lines.getFirst();
    RuleLine takes = optional(Keyword.TAKES);
    return new Rule(
        id.value(),
        constant(required(Keyword.ROLE), ROLES, Role::label),
        required(Keyword.GLOSS).value(),
        constant(required(Keyword.WHERE), Where.values(), Where::label),
        takes == null ? Takes.SENTENCE : constant(takes, Takes.values(), Takes::label),
        wire,
        language,
        all(Keyword.GONE, RuleEntry::gone),
        all(Keyword.KEPT, RuleEntry::kept),
        all(Keyword.MATCH, Phrase::read),
        id.file(),
        id.number());
  }

  private void checkOrder() {
    for (int i = 1; i < lines.size(); i++) {
      RuleLine line = lines.get(i);
      int step = line.keyword().compareTo(lines.get(i - 1).keyword());
      if (step < 0) {
        throw line.broken(
            "'" + line.word() + "' in the wrong place", "the order is: " + Keyword.all());
      }
      if (step == 0 && !line.keyword().repeats()) {
        throw line.broken("a second '" + line.word() + "'", "a rule has one: join them");
      }
    }
  }

  private static <T> T constant(RuleLine line, T[] values, Function<T, String> label) {
    for (T value : values) {
      if (label.apply(value).equals(line.value())) {
        return value;
      }
    }
    throw line.unknownValue(Arrays.stream(values).map(label).collect(Collectors.joining(", ")));
  }

  private @Nullable RuleLine optional(Keyword keyword) {
    for (RuleLine line : lines) {
      if (line.keyword() == keyword) {
        return line;
      }
    }
    return null;
  }

  private RuleLine required(Keyword keyword) {
    RuleLine line = optional(keyword);
    if (line == null) {
      RuleLine id = lines.getFirst();
      throw id.broken(
          "rule '" + id.value() + "' has no '" + keyword.word() + "'",
          "add a line: " + keyword.word() + " " + keyword.hint());
    }
    return line;
  }

  private <T> List<T> all(Keyword keyword, Function<RuleLine, T> read) {
    required(keyword);
    List<T> values = new ArrayList<>();
    for (RuleLine line : lines) {
      if (line.keyword() == keyword) {
        values.add(read.apply(line));
      }
    }
    return values;
  }

  private static Example gone(RuleLine line) {
    Example example = Example.read(line);
    if (example.marks() == 0) {
      throw line.broken("gone: nothing is marked", "put [[ and ]] around what must go");
    }
    return example;
  }

  private static Example kept(RuleLine line) {
    Example example = Example.read(line);
    if (example.marks() > 0) {
      throw line.broken("kept: marks in what must stay", "delete them");
    }
    return example;
  }
}
