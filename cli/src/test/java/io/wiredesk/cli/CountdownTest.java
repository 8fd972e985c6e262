package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountdownTest {

  private final FakeTerminal terminal = FakeTerminal.of(80);
  private Instant now = Instant.EPOCH;

  @Test
  void shortWorkSaysNothing() {
    count(terminalOfAFile(), 5, 100);

    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void longWorkTellsHowFarItIsAndCleansUp() {
    count(terminalOfAFile(), 5, 300);

    assertThat(terminal.err()).contains("4 of 5 files", "5 of 5 files").endsWith("\r\u001b[K");
  }

  @Test
  void whereTheOutputFillsTheScreenNothingIsCounted() {
    count(terminal.terminal(), 5, 300);

    assertThat(terminal.err()).isEmpty();
  }

  private void count(Terminal at, int all, long milliseconds) {
    try (Countdown countdown = new Countdown(at, all, "files", () -> now)) {
      for (int i = 0; i < all; i++) {
        now = now.plusMillis(milliseconds);
        countdown.oneMore();
      }
    }
  }

  /** Standard output goes to a file, standard error to a person. */
  private Terminal terminalOfAFile() {
    Terminal own = terminal.terminal();
    return new Terminal(own.in(), own.out(), own.err(), false, true, false, 80);
  }
}
