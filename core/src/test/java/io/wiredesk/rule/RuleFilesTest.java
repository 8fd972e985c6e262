package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleFilesTest {

  private static final String RULES =
      """
      rule %s.a
      role disclaimer
      gloss for a test
      where tail
      match third party
      gone [[Gone.]]
      kept Kept.
      """;

  private final Map<String, byte @Nullable []> files =
      new HashMap<>(
          Map.of(
              "wires", bytes("x\n"),
              "languages", bytes("de\nen\n"),
              "wire/x.rules", bytes("wire X\n\n" + RULES.replace("%s", "x")),
              "lang/en.rules", bytes(RULES.replace("%s", "en").replace("third", "fourth"))));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private RuleSet load() {
    return RuleSet.load(files::get);
  }

  @Test
  void theListsSayWhatIsRead() {
    assertThat(load().rules()).extracting(Rule::id).containsExactly("en.a", "x.a");
  }

  @Test
  void aLanguageNeedsNoRules() {
    files.remove("lang/en.rules");
    assertThat(load().rules()).extracting(Rule::id).containsExactly("x.a");
  }

  @Test
  void aWireNeedsItsFile() {
    files.remove("wire/x.rules");
    assertThatThrownBy(this::load)
        .isInstanceOf(BrokenRuleException.class)
        .hasMessage(
            "wire/x.rules: the file is missing;"
                + " write it, or take the wire out of wiredesk/wires");
  }

  @Test
  void theListsMustBeThere() {
    files.remove("wires");
    assertThatThrownBy(this::load)
        .hasMessage("wires: the file is missing; list the names in it, one to a line");
  }

  @Test
  void theListsAreSorted() {
    files.put("languages", bytes("en\nde\n"));
    assertThatThrownBy(this::load)
        .hasMessage(
            "languages: names that are not sorted, or stand twice;"
                + " sort them with: LC_ALL=C sort -u");
  }

  @Test
  void theFilesAreUtf8() {
    files.put("lang/en.rules", new byte[] {'#', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> load().rules())
        .hasMessage("lang/en.rules: the file is not UTF-8; save it as UTF-8");
  }
}
