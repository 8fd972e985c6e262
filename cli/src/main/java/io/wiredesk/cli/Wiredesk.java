package io.wiredesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry: {@code wiredesk COMMAND}. */
@Command(
    name = "wiredesk",
    description = "The wire desk of a newsroom, without the desk.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Wiredesk {

  private Wiredesk() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Wiredesk()).execute(args));
  }
}
