package io.wiredesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.rule.Example;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.RuleSet;
import io.wiredesk.strip.Stripper;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in every rule file is a test, named after its file and line. */
class RuleExamplesTest {

  private static final RuleSet RULES = RuleSet.load();

  /** Every language that has rules of its own, and one that has none. */
  private static final List<String> LANGUAGES =
      Stream.concat(Stream.of("und"), RULES.rules().stream().map(Rule::language))
          .filter(Objects::nonNull)
          .distinct()
          .toList();

  @TestFactory
  Stream<DynamicTest> whatIsMarkedGoesByItsRuleAloneAndNothingElse() {
    return tests(Rule::gone, RuleExamplesTest::goesAlone);
  }

  @TestFactory
  Stream<DynamicTest> whatIsMarkedGoesWhenAllRulesRun() {
    return tests(Rule::gone, RuleExamplesTest::goesTogether);
  }

  @TestFactory
  Stream<DynamicTest> whatIsKeptSurvivesEveryRule() {
    return tests(Rule::kept, (rule, example) -> survives(example));
  }

  private interface Check {
    void run(Rule rule, Example example);
  }

  private static Stream<DynamicTest> tests(Function<Rule, List<Example>> examples, Check check) {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                examples.apply(rule).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.file() + ":" + example.line() + " " + rule.id(),
                                () -> check.run(rule, example))));
  }

  private static void goesAlone(Rule rule, Example example) {
    List<LabelledBlock> blocks = strip(RULES.only(rule.id()), example, language(rule));
    assertThat(marked(blocks)).isEqualTo(example.marked());
    assertThat(blocks)
        .filteredOn(block -> block.role() != Role.BODY)
        .extracting(LabelledBlock::role)
        .containsOnly(rule.role());
  }

  private static void goesTogether(Rule rule, Example example) {
    String left = marked(strip(RULES, example, language(rule))).replaceAll("\\[\\[.*?\\]\\]", "¶");
    String right = example.marked().replaceAll("\\[\\[.*?\\]\\]", "¶");
    assertThat(left.length()).isLessThanOrEqualTo(right.length());
  }

  private static void survives(Example example) {
    for (String language : LANGUAGES) {
      assertThat(marked(strip(RULES, example, language)))
          .as("with the rules for %s", language)
          .isEqualTo(example.marked());
    }
  }

  private static String language(Rule rule) {
    return rule.language() == null ? "und" : rule.language();
  }

  private static List<LabelledBlock> strip(RuleSet rules, Example example, String language) {
    Release release = new Release("text", "utf-8", Declared.NOTHING, example.blocks(), List.of());
    return new Stripper(rules).strip(release, language).blocks();
  }

  /** The blocks as an example would mark them. */
  private static String marked(List<LabelledBlock> blocks) {
    StringBuilder marked = new StringBuilder();
    for (LabelledBlock block : blocks) {
      boolean kept = block.role() == Role.BODY;
      marked.append(kept ? block.text() : "[[" + block.text() + "]]");
    }
    return Example.bare(marked.toString());
  }
}
