package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WiredeskTest {

  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void withoutACommandItSaysWhichThereAre() {
    assertThat(terminal.run()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("preview", "text", "which command?");
  }

  @Test
  void helpIsNoMistake() {
    assertThat(terminal.run("--help")).isZero();
    assertThat(terminal.out()).contains("preview", "text");
    assertThat(terminal.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "up", "down", "status", "upload", "tail", "show", "preview", "text", "eval", "learn"
      })
  void everyCommandHelps(String command) {
    assertThat(terminal.run(command, "--help")).isZero();
    assertThat(terminal.out()).startsWith("Usage: wiredesk " + command);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void helpHasNoColoursWhereNoTerminalIs() {
    terminal.run("preview", "--help");

    assertThat(terminal.out()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"previw", "--jsno", ""})
  void anUnknownWordIsWrongUse(String word) {
    assertThat(terminal.run(word)).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk: ").contains("Try: wiredesk --help");
    assertThat(terminal.err()).doesNotContain("\tat ");
  }

  @Test
  void anUnknownOptionOfACommandNamesTheCommand() {
    assertThat(terminal.run("preview", "--jsno", "file")).isEqualTo(2);
    assertThat(terminal.err()).contains("Try: wiredesk preview --help");
  }
}
