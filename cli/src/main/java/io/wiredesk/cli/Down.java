package io.wiredesk.cli;

import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wiredesk down}: ends the local cloud. */
@Command(
    name = "down",
    description = "Ends the local cloud: LocalStack, DynamoDB Local and every function.",
    mixinStandardHelpOptions = true,
    footer = {"", "What was stored in it is gone. Ends 0, too, when none was running."})
final class Down implements Callable<Integer> {

  private final PrintStream out;

  Down(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<LocalCloud> cloud = LocalCloud.running(LocalCloudOptions.ofCurrentFolder());
    cloud.ifPresent(LocalCloud::stop);
    out.println(
        cloud
            .map(ended -> "Down: nothing listens at " + ended.endpoint() + " any more")
            .orElse("Nothing was running"));
    return 0;
  }
}
