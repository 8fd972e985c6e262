package io.wiredesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.rule.RuleSet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists name the files that are there, and no others. */
class RuleFilesTest {

  private static Path wiredesk() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(RuleFilesTest.class.getResource("/wiredesk/wires")).toURI())
        .resolveSibling("");
  }

  private static List<String> listed(String list) throws IOException, URISyntaxException {
    return Files.readAllLines(wiredesk().resolve(list));
  }

  /** The names of the rule files in a folder, without their ending. */
  private static List<String> ruleFiles(String folder) throws IOException, URISyntaxException {
    Path path = wiredesk().resolve(folder);
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rules"))
          .map(name -> name.substring(0, name.length() - ".rules".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void eachWireIsListedAndHasItsFile() throws Exception {
    assertThat(ruleFiles("wire")).isNotEmpty().isEqualTo(listed("wires"));
  }

  @Test
  void eachLanguageWithRulesIsListed() throws Exception {
    assertThat(listed("languages")).containsAll(ruleFiles("lang"));
  }

  /** A file of a language that is not listed is read by nobody, and nothing would tell. */
  @Test
  void eachFileOfALanguageIsOfOneThatIsListed() throws Exception {
    List<String> tags = new ArrayList<>(listed("languages"));
    tags.addAll(List.of("und", "any"));
    for (String folder : List.of("lang", "sector/names", "sector/terms")) {
      assertThat(tags)
          .as("add the tag to wiredesk/languages, or take its file out of %s", folder)
          .containsAll(tagsIn(folder));
    }
  }

  private static List<String> tagsIn(String folder) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(wiredesk().resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name)
          .distinct()
          .toList();
    }
  }

  @Test
  void theRulesLoadFromTheClassPathAndNoTwoWantTheSameText() {
    RuleSet rules = RuleSet.load();
    rules.check();
    assertThat(rules.rules()).isNotEmpty();
    assertThat(rules.version()).isEqualTo(RuleSet.load().version());
  }
}
