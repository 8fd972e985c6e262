package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules that run for the same releases: those of one language, or those that run everywhere.
 * Read and indexed when they are first asked for: a release needs those of one language of fifteen.
 */
final class RulePart {

  private final SortedMap<String, byte[]> files;
  private @Nullable List<Rule> rules;
  private @Nullable RuleIndex index;

  /** A part that is read from files, which lead from a file's name to its bytes. */
  RulePart(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /** A part of rules that are read already. */
  static RulePart of(List<Rule> rules) {
    RulePart part = new RulePart(Map.of());
    part.rules = List.copyOf(rules);
    return part;
  }

  /**
   * The rules in the order of their files and ids.
   *
   * @throws BrokenRuleException at the first mistake in the files
   */
  synchronized List<Rule> rules() {
    if (rules == null) {
      List<Rule> read = new ArrayList<>();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String text = RuleFiles.text(file.getKey(), file.getValue());
        read.addAll(RuleParser.parse(file.getKey(), text));
      }
      rules = List.copyOf(read);
    }
    return rules;
  }

  synchronized RuleIndex index() {
    if (index == null) {
      index = new RuleIndex(rules());
    }
    return index;
  }
}
