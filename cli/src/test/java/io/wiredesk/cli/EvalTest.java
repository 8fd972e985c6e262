package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalTest {

  private static final Path RULES = Path.of("..", "rules", "src", "main", "resources", "wiredesk");

  private static final String RELEASE =
      """
      language  en
      title     Harbour opens a second pier for the island ferries

      [headline] Harbour opens a second pier for the island ferries
      [body] The harbour of Oban opened a second pier for the island ferries on Monday.
      [body] Both piers take ships of up to ninety metres, and neither closes in winter.
      [disclaimer] Quaxible wording that only this test calls legal.
      """;

  private static final String RULE =
      """
      wire Quax

      rule   quax.legal
      role   disclaimer
      gloss  A wording that only a test uses.
      where  anywhere
      takes  block
      match  Quaxible wording
      gone   The pier opens. ¶ [[Quaxible wording that goes.]]
      kept   The wording was not quite quaxible.
      """;

  @TempDir private Path folder;

  private FakeTerminal terminal = FakeTerminal.piped();
  private Path corpus = Path.of("");
  private Path rules = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("pier.release"), RELEASE);
    rules = folder.resolve("rules");
    copy(RULES, rules.resolve("wiredesk"));
  }

  @Test
  void theTablesAndTheWorstFilesSayWhatWentWrong() {
    assertThat(eval()).isZero();

    assertThat(terminal.lines())
        .contains("language  files  removed  recall   body  whole   lang  title")
        .contains("en            1    0.000   0.000  1.000  1.000  1.000  1.000")
        .contains(corpus.resolve("pier.release").toString())
        .contains(
            "  left   7  disclaimer, read as body: Quaxible wording that only this test call…")
        .contains("1 release, 1 with something wrong");
    assertThat(terminal.out()).doesNotContain("\u001b");
  }

  @Test
  void aTerminalGetsColours() {
    terminal = FakeTerminal.of(80);

    assertThat(eval()).isZero();

    assertThat(terminal.out()).contains("\u001b[33mleft\u001b[0m");
  }

  @Test
  void jsonHasEachMetricByItsName() {
    assertThat(eval("--json")).isZero();

    JsonNode metrics = json();
    assertThat(metrics.get("body_recall").asDouble()).isEqualTo(1);
    assertThat(metrics.get("removed_f1_en").asDouble()).isZero();
    assertThat(metrics.get("recall_disclaimer").asDouble()).isZero();
    assertThat(metrics.get("embargo").isNull()).isTrue();
  }

  @Test
  void aMinimumThatIsNotReachedEndsOne() {
    assertThat(eval("--min", "body_recall=1", "--min", "removed_f1=0.97", "--min", "date=0"))
        .isEqualTo(1);

    assertThat(terminal.err().lines())
        .containsExactlyInAnyOrder(
            "wiredesk eval: removed_f1 is 0.0000, and should be 0.97 or more",
            "wiredesk eval: date could not be measured, and should be 0.0 or more");
  }

  @Test
  void aMetricThatThereIsNotIsWrongUse() {
    assertThat(eval("--min", "beauty=1")).isEqualTo(2);
    assertThat(terminal.err()).contains("there is no metric beauty; --json shows every name");
  }

  @Test
  void allBrokenFilesAreNamedAtOnce() throws IOException {
    Files.writeString(corpus.resolve("a.release"), "language  en\n\nThe pier opens.");
    Files.writeString(corpus.resolve("b.release"), "[body] The pier opens.");

    assertThat(eval()).isEqualTo(2);

    assertThat(terminal.err())
        .contains("a.release:3: a paragraph without a role;")
        .contains("b.release:1: unknown word '[body]' in the header;");
  }

  @Test
  void aFolderWithoutReleasesIsWrongUse() {
    assertThat(eval("--language", "th")).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo(
            "wiredesk eval: there is no .release file in " + corpus + " whose language is th\n");
    assertThat(terminal.run("eval", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(terminal.run("eval", corpus.toString(), "--rules", corpus.toString())).isEqualTo(2);
  }

  @Test
  void aRuleIsJudgedByWhatItDoesToLabelledAndOtherFiles() throws IOException {
    Path before = folder.resolve("before");
    copy(RULES, before);
    addRule();
    Files.writeString(
        corpus.resolve("other.txt"),
        "The harbour of Oban opened a second pier on Monday.\n\nQuaxible wording.\n");

    assertThat(eval("--diff", before.toString())).isZero();

    assertThat(terminal.lines())
        .contains(
            "  better   7  body → disclaimer by quax.legal (is disclaimer): Quaxible wording that"
                + " o…")
        .contains("  body → disclaimer by quax.legal: Quaxible wording.")
        .contains("removed_recall_en 0.0000 → 1.0000")
        .endsWith("1 better, 0 worse, 0 neutral; 1 unlabelled files with changes");
  }

  @Test
  void aDiffForProgramsHasAllMetricsBeforeAndAfter() throws IOException {
    Path before = folder.resolve("before");
    copy(RULES, before);
    addRule();

    assertThat(eval("--json", "--diff", before.toString())).isZero();

    JsonNode diff = json();
    assertThat(diff.at("/before/removed_f1").asDouble()).isZero();
    assertThat(diff.at("/after/removed_f1").asDouble()).isEqualTo(1);
    assertThat(diff.at("/files/0/pieces/0/after/rule").asString()).isEqualTo("quax.legal");
    assertThat(diff.at("/files/0/pieces/0/effect").asString()).isEqualTo("better");
  }

  @Test
  void withoutAFolderItIsWhatGitHolds() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "before");
    addRule();

    assertThat(eval("--diff")).isZero();

    assertThat(terminal.lines()).endsWith("1 better, 0 worse, 0 neutral");
    assertThat(eval("--diff=none")).isEqualTo(2);
    assertThat(terminal.err()).contains("git has no rules of none (fatal: ");
  }

  @Test
  void whereThereIsNoGitAFolderIsAskedFor() {
    assertThat(eval("--diff")).isEqualTo(2);
    assertThat(terminal.err()).contains("; name a folder to compare with: --diff=FOLDER");
  }

  @Test
  void aBrokenRuleIsTheAuthorsToMend() throws IOException {
    addRule();
    Files.writeString(rules.resolve("wiredesk/wire/quax.rules"), "wire Quax\n\nrule\n");

    assertThat(eval()).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk eval: wire/quax.rules:3: nothing after 'rule'");
  }

  /** A language is read when its first release comes; its author must not wait for one. */
  @Test
  void whatIsBrokenInAnotherLanguageIsToldOfToo() throws IOException {
    Path thai = rules.resolve("wiredesk/lang/th.rules");
    Files.writeString(thai, "rule\n");
    assertThat(eval()).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk eval: lang/th.rules:1: nothing after 'rule'");
  }

  @Test
  void twoRulesThatWantTheSameTextAreToldOf() throws IOException {
    addRule();
    Path quax = rules.resolve("wiredesk/wire/quax.rules");
    Files.writeString(
        quax, RULE + "\n" + RULE.substring(RULE.indexOf("rule")).replace("legal", "more"));

    assertThat(eval()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("rule 'quax.more' wants the same text as 'quax.legal' (wire/quax.rules:3)");
  }

  @Test
  void brokenTermsAreTheAuthorsToMend() throws IOException {
    Files.writeString(rules.resolve("wiredesk/sector/terms/en"), "nonsense\n");

    assertThat(eval()).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk eval: sector/terms/en:1: ");
  }

  @Test
  void floorsRiseForALanguageWithItsTwelveReleasesAndNeverFall() throws IOException {
    for (int i = 1; i < 12; i++) {
      Files.writeString(corpus.resolve("pier" + i + ".release"), RELEASE);
    }
    Path floors = corpus.resolve("floors.tsv");

    assertThat(eval("--raise-floors")).isZero();
    assertThat(floors).content().contains("en\tbody_recall\t1.00\n").doesNotContain("removed_f1");

    addRule();
    assertThat(eval("--raise-floors")).isZero();
    assertThat(floors).content().contains("en\tremoved_f1\t1.00\n");
    assertThat(terminal.err()).contains("raised: en removed_f1 1.00\n");

    String before = Files.readString(floors);
    Files.delete(rules.resolve("wiredesk/wire/quax.rules"));
    Files.copy(
        RULES.resolve("wires"),
        rules.resolve("wiredesk/wires"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(eval("--raise-floors")).isEqualTo(1);
    assertThat(floors).hasContent(before);
    assertThat(terminal.err()).contains("en: removed_f1 is 0.0000, under its floor of 1.00");
  }

  private int eval(String... options) {
    List<String> call = Stream.of("eval", corpus.toString(), "--rules", rules.toString()).toList();
    return terminal.run(Stream.concat(call.stream(), Stream.of(options)).toArray(String[]::new));
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(terminal.out());
  }

  private void addRule() throws IOException {
    Path wires = rules.resolve("wiredesk/wires");
    Stream<String> names = Stream.concat(Files.readAllLines(wires).stream(), Stream.of("quax"));
    Files.write(wires, names.sorted().toList());
    Files.writeString(rules.resolve("wiredesk/wire/quax.rules"), RULE);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
            .directory(rules.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
