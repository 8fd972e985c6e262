package io.wiredesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** Says what a command is about to touch, and asks whether it may. */
final class Consent {

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  /**
   * Whether to go on.
   *
   * @param what a sentence that says what will be touched
   * @throws CommandFailed when nobody is there to be asked, and {@code --yes} was not given
   */
  boolean given(Terminal terminal, String what) {
    terminal.out().println(what);
    terminal.out().flush();
    if (yes) {
      return true;
    }
    if (!terminal.interactive()) {
      throw CommandFailed.wrongUse("nobody is there to be asked; say --yes to go on");
    }
    terminal.out().print("Go on? [y/N] ");
    terminal.out().flush();
    try {
      var in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
      String answer = in.readLine();
      return answer != null && (answer.strip().equals("y") || answer.strip().equals("yes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
