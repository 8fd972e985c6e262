package io.wiredesk.cli;

import io.wiredesk.local.LocalCloudException;
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
    boolean terminal = "terminal".equals(System.getProperty("wiredesk.err"));
    System.exit(
        new CommandLine(new Wiredesk())
            .addSubcommand(new Up(System.out, System.err, terminal))
            .addSubcommand(new Down(System.out))
            .addSubcommand(new Status(System.out, terminal && System.getenv("NO_COLOR") == null))
            .setExecutionExceptionHandler((failure, _, _) -> failed(failure))
            .execute(args));
  }

  private static int failed(Exception failure) throws Exception {
    if (failure instanceof LocalCloudException told) {
      System.err.println("wiredesk: " + told.getMessage());
      return 1;
    }
    throw failure;
  }
}
