package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private Instant now = Instant.EPOCH;

  @Test
  void what_is_short_says_nothing_where_no_person_reads() {
    ConsoleProgress progress = new ConsoleProgress(out, false, () -> now);

    progress.step("starting", () -> pass(progress, 1));

    assertThat(printed()).isEmpty();
  }

  @Test
  void what_is_long_is_two_lines_where_no_person_reads() {
    ConsoleProgress progress = new ConsoleProgress(out, false, () -> now);

    progress.step("installing", () -> pass(progress, 61));

    assertThat(printed()).isEqualTo("… installing\n✓ installing (61.0 s)\n");
  }

  @Test
  void a_terminal_has_a_line_that_moves_and_one_that_stays() {
    ConsoleProgress progress = new ConsoleProgress(out, true, () -> now);

    progress.step("starting", () -> pass(progress, 1));

    assertThat(printed()).contains("\r\u001b[K⠙ starting 1.0 s").endsWith("✓ starting (1.0 s)\n");
  }

  @Test
  void what_failed_is_marked() {
    ConsoleProgress progress = new ConsoleProgress(out, false, () -> now);

    assertThatThrownBy(
            () ->
                progress.step(
                    "starting",
                    (Runnable)
                        () -> {
                          throw new LocalCloudException("no");
                        }))
        .hasMessage("no");

    assertThat(printed()).isEqualTo("✗ starting (0.0 s)\n");
  }

  private void pass(ConsoleProgress progress, int seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
    progress.tick();
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
