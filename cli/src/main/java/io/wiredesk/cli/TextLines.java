package io.wiredesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers JSON lines one by one, in their order. */
final class TextLines {

  private final Terminal terminal;
  private final JsonLines answers;

  TextLines(Terminal terminal) {
    this.terminal = terminal;
    this.answers = new JsonLines(terminal.out());
  }

  /** Answers every line of standard input. Gives 0, or 1 when a line could not be read. */
  int answer(TextTask task) {
    int number = 0;
    int unreadable = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !answer(task, number, line)) {
          unreadable++;
        }
        if (terminal.out().checkError()) {
          break;
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return unreadable == 0 ? 0 : 1;
  }

  private boolean answer(TextTask task, int number, String json) {
    TextLine line;
    try {
      line = TextLine.read(json);
    } catch (IllegalArgumentException wrong) {
      refuse(number, wrong);
      return false;
    }
    answers.object(
        answer -> {
          mark(line, answer);
          task.answer(line, answer);
        });
    return true;
  }

  private static void mark(TextLine line, JsonLines answer) {
    if (line.numeric() && line.id() != null) {
      answer.digits("id", line.id());
    } else {
      answer.text("id", line.id());
    }
  }

  private void refuse(int number, IllegalArgumentException wrong) {
    String message = "line " + number + ": " + wrong.getMessage();
    terminal.err().println("wiredesk text: " + message);
    answers.object(
        answer -> {
          answer.text("id", null);
          answer.text("error", message);
        });
  }
}
