package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static String rule(String id, String phrase) {
    return String.format(
        Locale.ROOT,
        """
        rule %s
        role disclaimer
        gloss for a test
        where tail
        match %s
        gone [[Gone.]]
        kept Kept.

        """,
        id,
        phrase);
  }

  @Test
  void twoRulesOfOneFileMayNotWantTheSameText() {
    String text = rule("id.a", "pihak ketiga") + rule("id.b", "PIHAK  KETIGA");
    assertThatThrownBy(() -> RuleSet.of(Map.of("lang/id.rules", text)))
        .hasMessage(
            "lang/id.rules:9: rule 'id.b' wants the same text as 'id.a' (lang/id.rules:1):"
                + " pihak ketiga; take the phrase out of one of them");
  }

  @Test
  void aWireAndALanguageMayNotWantTheSameText() {
    Map<String, String> files =
        Map.of(
            "lang/id.rules",
            rule("id.a", "pihak ketiga"),
            "wire/x.rules",
            "wire X\n\n" + rule("x.a", "pihak ketiga"));
    assertThatThrownBy(() -> RuleSet.of(files))
        .hasMessageStartingWith("wire/x.rules:3: rule 'x.a' wants the same text as 'id.a'");
  }

  @Test
  void twoLanguagesMayHaveTheSamePhrase() {
    RuleSet rules =
        RuleSet.of(
            Map.of(
                "lang/id.rules", rule("id.a", "pihak ketiga"),
                "lang/ms.rules", rule("ms.a", "pihak ketiga")));
    assertThat(rules.scan("ms").block("pihak ketiga"))
        .extracting(hit -> hit.rule().id())
        .containsExactly("ms.a");
  }

  @Test
  void theSamePhraseWithAnotherAnchorIsAnother() {
    assertThat(
            RuleSet.of(
                    Map.of(
                        "lang/id.rules",
                        rule("id.a", "pihak ketiga") + rule("id.b", "^ pihak ketiga")))
                .rules())
        .hasSize(2);
  }

  @Test
  void theVersionFollowsTheFilesAndNothingElse() {
    String one = rule("id.a", "pihak ketiga");
    String version = RuleSet.of(Map.of("lang/id.rules", one)).version();
    assertThat(version).matches("[0-9a-f]{16}");
    assertThat(RuleSet.of(Map.of("lang/id.rules", one)).version()).isEqualTo(version);
    assertThat(RuleSet.of(Map.of("lang/id.rules", one + "# x\n")).version()).isNotEqualTo(version);
  }

  @Test
  void oneRuleAloneIsLeftByItsId() {
    RuleSet rules =
        RuleSet.of(Map.of("lang/id.rules", rule("id.a", "pihak ketiga") + rule("id.b", "jaminan")));
    assertThat(rules.only("id.b").rules()).extracting(Rule::id).containsExactly("id.b");
    assertThat(rules.only("id.b").scan("id").block("pihak ketiga, jaminan")).hasSize(1);
  }

  @Test
  void noRulesAreRulesToo() {
    assertThat(RuleSet.of(Map.of()).scan("en").block("Nothing is looked for.")).isEmpty();
  }
}
