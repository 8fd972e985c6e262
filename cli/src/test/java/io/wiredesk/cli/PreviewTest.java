package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreviewTest {

  private static final String RELEASE =
      """
      JAKARTA, 24 November 2026 – Perusahaan itu membuka kantor baru.

      Kantor itu terletak di tengah kota.
      """;

  @TempDir private Path folder;

  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void jsonHasEveryFieldOfTheContract() throws IOException {
    String file = write("release.txt", RELEASE);

    assertThat(terminal.run("preview", "--json", file)).isZero();

    JsonNode release = onlyLine();
    assertThat(release.propertyNames())
        .contains(
            "file",
            "item",
            "outcome",
            "format",
            "charset",
            "language",
            "title",
            "summary",
            "body",
            "dateline",
            "published",
            "embargo",
            "kind",
            "meant",
            "issuer",
            "tickers",
            "sectors",
            "blocks");
    assertThat(release.path("file").asString()).isEqualTo(file);
    assertThat(release.path("item").asInt()).isZero();
    assertThat(release.path("outcome").asString()).isEqualTo("article");
    assertThat(release.path("body").asString()).contains("Kantor itu terletak di tengah kota.");
    assertThat(release.path("blocks").get(0).propertyNames())
        .containsExactly("text", "role", "rule", "evidence");
    assertThat(release.path("sectors").get(0).propertyNames())
        .containsExactly("code", "name", "evidence");
  }

  @Test
  void everyFileGivesALineInTheOrderOfTheCommandLine() throws IOException {
    String first = write("a.txt", "Satu.");
    String second = write("b.txt", "Dua.");

    terminal.run("preview", "--json", second, first);

    assertThat(terminal.lines())
        .extracting(line -> JsonMapper.shared().readTree(line).path("file").asString())
        .containsExactly(second, first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space.txt", "@at.txt", "+ 100 % &.txt", "보도 자료.txt", "-dash.txt"})
  void oddNamesAreNames(String name) throws IOException {
    write(name, "Satu.");

    int exitCode = terminal.run("preview", "--json", "--", folder + "/" + name);

    assertThat(exitCode).isZero();
    assertThat(onlyLine().path("file").asString()).endsWith(name);
  }

  @Test
  void aFileThatIsMissingIsSaidAndTheOthersAreStillRead() throws IOException {
    String there = write("there.txt", "Satu.");

    int exitCode = terminal.run("preview", "--json", folder + "/missing.txt", there);

    assertThat(exitCode).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo("wiredesk preview: there is no file " + folder + "/missing.txt\n");
    assertThat(onlyLine().path("file").asString()).isEqualTo(there);
  }

  @Test
  void aFolderIsNoRelease() {
    assertThat(terminal.run("preview", folder.toString())).isEqualTo(2);
    assertThat(terminal.err()).contains("is a folder");
  }

  @Test
  void aNameThatNoFileCanHaveIsNoFile() {
    assertThat(terminal.run("preview", "a\0b")).isEqualTo(2);
    assertThat(terminal.err()).contains("there is no file");
  }

  @Test
  void aDashReadsStandardInput() {
    assertThat(terminal.typing("Satu.").run("preview", "--json", "-")).isZero();
    assertThat(onlyLine().path("body").asString()).isEqualTo("Satu.");
  }

  @Test
  void peopleSeeTheTextWithItsRoles() throws IOException {
    String file = write("release.txt", RELEASE);

    assertThat(terminal.run("preview", file)).isZero();

    assertThat(terminal.out()).contains("body", "│ Kantor itu terletak di tengah kota.");
    assertThat(terminal.out()).doesNotContain("\u001b");
  }

  @Test
  void aTerminalGetsColoursUnlessToldNotTo() throws IOException {
    String file = write("release.txt", RELEASE);
    FakeTerminal plain = FakeTerminal.of(80);
    FakeTerminal coloured = FakeTerminal.of(80);

    plain.run("preview", "--color=never", file);
    coloured.run("preview", file);
    terminal.run("preview", "--color=always", file);

    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out()).contains("\u001b[1m");
    assertThat(terminal.out()).isEqualTo(coloured.out());
  }

  @Test
  void anEscapeSequenceInAReleaseDoesNotReachTheTerminal() throws IOException {
    String file = write("evil.txt", "Satu \u001b]0;owned\u0007 dua \u009b2J.");

    terminal.run("preview", file);

    assertThat(terminal.out()).doesNotContain("\u001b").doesNotContain("\u009b");
  }

  @Test
  void aPageIsWrittenWhereItIsWanted() throws IOException {
    String file = write("release.txt", RELEASE);
    Path page = folder.resolve("page.html");

    assertThat(terminal.run("preview", "--html", page.toString(), file)).isZero();

    assertThat(terminal.out()).isEmpty();
    assertThat(page)
        .content()
        .startsWith("<!doctype html>")
        .contains("Kantor itu terletak")
        .endsWith("</html>\n");
  }

  @Test
  void aPageThatCannotBeWrittenIsWrongUse() throws IOException {
    String file = write("release.txt", RELEASE);

    assertThat(terminal.run("preview", "--html", folder.toString(), file)).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk preview: can't write " + folder);
  }

  @Test
  void twoFormsAtOnceAreWrongUse() {
    assertThat(terminal.run("preview", "--json", "--html", "x", "y")).isEqualTo(2);
    assertThat(terminal.err()).contains("mutually exclusive");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode onlyLine() {
    assertThat(terminal.lines()).hasSize(1);
    return JsonMapper.shared().readTree(terminal.lines().getFirst());
  }
}
