package io.wiredesk.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells a person how far a long piece of work is: nothing in its first second, then a line that
 * changes in place and is gone at the end. Tells nobody where standard error is no terminal, nor
 * where the work's own output fills the screen.
 */
final class Countdown implements AutoCloseable {

  private static final Duration SILENCE = Duration.ofSeconds(1);
  private static final Duration PACE = Duration.ofMillis(100);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final InstantSource clock;
  private final int all;
  private final String things;
  private int done;
  private Instant next;
  private boolean shown;

  Countdown(Terminal terminal, int all, String things) {
    this(terminal, all, things, InstantSource.system());
  }

  Countdown(Terminal terminal, int all, String things, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.all = all;
    this.things = things;
    this.next = clock.instant().plus(SILENCE);
  }

  /** Counts one thing as done. */
  void oneMore() {
    done++;
    Instant now = clock.instant();
    if (terminal.progress() && !terminal.interactive() && now.isAfter(next)) {
      next = now.plus(PACE);
      shown = true;
      terminal.err().print(CLEAR_LINE + done + " of " + all + " " + things);
      terminal.err().flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      terminal.err().print(CLEAR_LINE);
      terminal.err().flush();
    }
  }
}
