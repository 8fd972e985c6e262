package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "{\"text\": \"a\", \"language\": {}}",
        "{\"text\": \"a\", \"reference\": \"yesterday\"}"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language  | {'text': 'Menteri mengatakan bahwa harga beras akan turun karena panen.'} |"
            + " {'id':null,'language':'id'}",
        "sentences | {'text': 'Es regnet. Der 3. Tag war kalt.', 'language': 'de'} |"
            + " {'id':null,'sentences':['Es regnet.','Der 3. Tag war kalt.']}",
        "dateline  | {'text': 'JAKARTA, 24 November 2026 – Harga beras turun.', 'language': 'id'} |"
            + " {'id':null,'dateline':{'raw':'JAKARTA, 24 November 2026"
            + " –','place':'JAKARTA','date':'2026-11-24'}}",
        "dates     | {'text': 'Le 3 mai', 'language': 'fr', 'reference': '2026-05-01T00:00:00Z'} |"
            + " {'id':null,'dates':['2026-05-03']}",
        "summary   | {'text': 'Harga beras turun pada hari Senin.', 'language': 'id'} |"
            + " {'id':null,'summary':['Harga beras turun pada hari Senin.']}"
      })
  void eachTaskAnswersInTheWordsOfItsContract(String task, String line, String answer) {
    assertThat(terminal.typing(line.replace('\'', '"')).run("text", task)).isZero();
    assertThat(terminal.lines()).containsExactly(answer.replace('\'', '"'));
  }

  private int answer(String lines) {
    return new TextLines(terminal.typing(lines).terminal()).answer(LENGTH);
  }
}
