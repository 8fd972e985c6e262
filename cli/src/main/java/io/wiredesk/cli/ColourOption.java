package io.wiredesk.cli;

import picocli.CommandLine.Option;

/** The option of every command that colours its output. */
final class ColourOption {

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "always, auto or never; auto colours in a terminal, unless NO_COLOR is set.")
  private Terminal.Colour when = Terminal.Colour.AUTO;

  Terminal in(Terminal terminal) {
    return terminal.with(when);
  }
}
