package io.wiredesk.cli;

import io.wiredesk.local.ConsoleProgress;
import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wiredesk up}: starts the local cloud, or finds the one that runs. */
@Command(
    name = "up",
    description = "Starts a cloud on this machine: LocalStack, with a Docker engine or without.",
    mixinStandardHelpOptions = true,
    footer = {"", "It runs until `wiredesk down`. Its settings are in infra/local/README.md."})
final class Up implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean progress;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of 127.0.0.1 to listen on; else WIREDESK_PORT, else 4566.")
  private int port;

  Up(PrintStream out, PrintStream err, boolean progress) {
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  @Override
  public Integer call() {
    LocalCloudOptions options = LocalCloudOptions.ofCurrentFolder();
    if (port != 0) {
      options = options.withPort(port);
    }
    Optional<LocalCloud> found = LocalCloud.running(options);
    LocalCloud cloud = found.isPresent() ? found.get() : start(options);
    out.println((found.isPresent() ? "Already up at " : "Up at ") + cloud.endpoint());
    out.println();
    out.println("For the AWS CLI, the SAM CLI and any AWS client:");
    Exports.lines(cloud).forEach(line -> out.println("  " + line));
    return 0;
  }

  private LocalCloud start(LocalCloudOptions options) {
    try (ConsoleProgress steps = new ConsoleProgress(err, progress)) {
      return LocalCloud.start(options, steps);
    }
  }
}
