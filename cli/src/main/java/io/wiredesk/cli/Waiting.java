package io.wiredesk.cli;

import java.time.Duration;

/**
 * Tells a person what is waited for, in a line that goes away when it has come. A wait of less than
 * a second is not worth a word.
 */
final class Waiting {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private long shown;

  Waiting(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Still waiting. */
  void on(String what, Duration since) {
    if (terminal.progress() && since.toSeconds() > shown) {
      shown = since.toSeconds();
      terminal.err().print(CLEAR_LINE + "  waiting until it is " + what + " … " + shown + " s");
      terminal.err().flush();
    }
  }

  /** Not any more. */
  void over() {
    if (shown > 0) {
      shown = 0;
      terminal.err().print(CLEAR_LINE);
      terminal.err().flush();
    }
  }
}
