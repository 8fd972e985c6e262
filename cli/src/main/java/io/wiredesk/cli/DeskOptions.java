package io.wiredesk.cli;

import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import picocli.CommandLine.Option;

/** The options of every command that talks to a deployed stack. */
final class DeskOptions {

  @Option(
      names = "--stack-name",
      paramLabel = "NAME",
      defaultValue = "wiredesk",
      description = "The deployed stack; wiredesk if not given.")
  private String stack = "wiredesk";

  /** The deployed stack of the AWS that the environment means; says so where it means none. */
  Desk desk(Terminal terminal) {
    return AwsDesk.find(clients(terminal), stack);
  }

  /** Clients of the AWS that the environment means. */
  AwsClients clients(Terminal terminal) {
    AwsClients clients =
        AwsClients.of(
            System.getenv(),
            LocalCloud.running(LocalCloudOptions.ofCurrentFolder()).map(LocalCloud::environment));
    if (clients.found()) {
      terminal
          .err()
          .println(
              "Using the local cloud at " + clients.place() + "; set AWS_PROFILE for another.");
    }
    return clients;
  }
}
