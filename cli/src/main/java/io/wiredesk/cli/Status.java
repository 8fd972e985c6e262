package io.wiredesk.cli;

import io.wiredesk.local.CloudStatus;
import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wiredesk status}: what runs where. */
@Command(
    name = "status",
    description = "Shows what runs where: LocalStack, its functions, the deployed stacks.",
    mixinStandardHelpOptions = true,
    footer = {"", "Ends 1 when nothing runs, or when it does not answer."})
final class Status implements Callable<Integer> {

  private final PrintStream out;
  private final boolean colour;

  Status(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public Integer call() {
    Optional<LocalCloud> cloud = LocalCloud.running(LocalCloudOptions.ofCurrentFolder());
    if (cloud.isEmpty()) {
      out.println("Nothing is running. Start it: ./wiredesk up");
      return 1;
    }
    CloudStatus status = cloud.get().status();
    out.print(new StatusTable(status, InstantSource.system(), colour).text());
    return status.healthy() ? 0 : 1;
  }

  /** For example 2 h 05 min, 12 min 03 s, 40 s. */
  static String words(Duration uptime) {
    if (uptime.toHours() > 0) {
      return String.format(Locale.ROOT, "%d h %02d min", uptime.toHours(), uptime.toMinutesPart());
    }
    return uptime.toMinutes() > 0
        ? String.format(Locale.ROOT, "%d min %02d s", uptime.toMinutes(), uptime.toSecondsPart())
        : uptime.toSeconds() + " s";
  }
}
