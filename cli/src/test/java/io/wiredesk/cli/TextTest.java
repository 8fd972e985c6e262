package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final TextTask LENGTH =
      (line, answer) -> answer.number("length", line.text().length());

  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void anUnknownTaskIsWrongUse() {
    assertThat(terminal.run("text", "poetry")).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk text: there is no task poetry; the tasks are ");
  }

  @Test
  void everyLineIsAnsweredInItsOrderUnderItsOwnId() {
    int exitCode =
        answer(
            """
            {"id": "a", "text": "Satu"}

            {"text": "", "id": 12345678901234567890123, "extra": [{"text": 1}]}
            {"text": "x", "id": 1.50}
            {"text": "x", "title": null}
            """);

    assertThat(exitCode).isZero();
    assertThat(terminal.lines())
        .containsExactly(
            "{\"id\":\"a\",\"length\":4}",
            "{\"id\":12345678901234567890123,\"length\":0}",
            "{\"id\":1.50,\"length\":1}",
            "{\"id\":null,\"length\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "[]",
        "\"text\"",
        "{\"text\": \"a\"",
        "{\"text\": 1}",
        "{\"id\": [], \"text\": \"a\"}",
        "{\"id\": \"a\"}",
        "{\"text\": \"a\"} {}",
        "{\"text\": \"a\", \"language\": {}}"
      })
  void aLineThatCannotBeReadIsAnsweredWithWhatIsWrongAndTheOthersAreStillAnswered(String line) {
    int exitCode = answer(line + "\n{\"id\": 2, \"text\": \"b\"}\n");

    assertThat(exitCode).isEqualTo(1);
    assertThat(terminal.lines()).hasSize(2);
    assertThat(terminal.lines().getFirst()).startsWith("{\"id\":null,\"error\":\"line 1: ");
    assertThat(terminal.lines().getLast()).isEqualTo("{\"id\":2,\"length\":1}");
    assertThat(terminal.err()).startsWith("wiredesk text: line 1: ").hasLineCount(1);
  }

  @Test
  void nestingWithoutEndIsNoCrash() {
    assertThat(answer("{\"a\":".repeat(100_000))).isEqualTo(1);
    assertThat(terminal.err()).startsWith("wiredesk text: line 1: ");
  }

  @Test
  void halfASurrogatePairIsWrittenAsWellFormedText() {
    TextTask echo = (line, answer) -> answer.text("text", line.text());

    new TextLines(terminal.typing("{\"text\": \"a\\ud800b\"}").terminal()).answer(echo);

    assertThat(terminal.lines()).containsExactly("{\"id\":null,\"text\":\"a\uFFFDb\"}");
  }

  private int answer(String lines) {
    return new TextLines(terminal.typing(lines).terminal()).answer(LENGTH);
  }
}
