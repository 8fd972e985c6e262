package io.wiredesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A terminal that remembers what was written to it. */
final class FakeTerminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final boolean interactive;
  private final int columns;
  private byte[] in = new byte[0];

  private FakeTerminal(boolean interactive, int columns) {
    this.interactive = interactive;
    this.columns = columns;
  }

  /** Output that goes to a file or another program. */
  static FakeTerminal piped() {
    return new FakeTerminal(false, 80);
  }

  /** A person's terminal, with colours. */
  static FakeTerminal of(int columns) {
    return new FakeTerminal(true, columns);
  }

  FakeTerminal typing(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Runs a command as a shell would; gives its exit code. */
  int run(String... args) {
    return Wiredesk.run(terminal(), args);
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(in),
        Terminal.utf8(out),
        Terminal.utf8(err),
        interactive,
        interactive,
        interactive,
        columns);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return out().lines().toList();
  }
}
