package io.wiredesk.cli;

import io.wiredesk.local.ConsoleProgress;
import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk demo}: the whole way on this machine. */
@Command(
    name = "demo",
    description = {
      "Shows the whole way on this machine: starts a local cloud, deploys template.yaml with SAM,"
          + " uploads releases, and shows each one's way through the stages and the announcement"
          + " that a subscriber gets."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0 when every release has reached its end: announced, announced before,",
      "or in quarantine with a reason. The cloud stays up until `wiredesk down`."
    })
final class Demo implements Callable<Integer> {

  private static final String STACK = "wiredesk";

  private final Terminal terminal;

  @Mixin private ColourOption colour = new ColourOption();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "90",
      description = "How long a release may take from one stage to the next; 90 if not given.")
  private int seconds = 90;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Releases of your own, in place of the samples.")
  private List<String> files = List.of();

  Demo(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Uploads.requireReadable(files);
    LocalCloudOptions options = LocalCloudOptions.ofCurrentFolder();
    LocalCloud cloud = deployed(options);
    Desk desk = AwsDesk.find(AwsClients.local(cloud.environment()), STACK);
    Terminal coloured = colour.in(terminal);
    int exitCode =
        new DemoRun(
                desk, coloured, new Patience(Duration.ofSeconds(seconds), new Waiting(terminal)))
            .run(files.isEmpty() ? samples(options.project()) : files, log(cloud));
    terminal.out().println(NEXT);
    return exitCode;
  }

  private LocalCloud deployed(LocalCloudOptions options) {
    try (ConsoleProgress progress = new ConsoleProgress(terminal.err(), terminal.progress())) {
      return new Deployment(options, progress, STACK).ensure();
    }
  }

  private static List<String> samples(Path project) {
    try (Stream<Path> found = Files.list(project.resolve("samples"))) {
      return found.map(Path::toString).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String log(LocalCloud cloud) {
    return cloud.status().log().map(Path::toString).orElse("the container's log");
  }

  private static final String NEXT =
      """

      Your own release      ./wiredesk demo FILE, or ./wiredesk upload FILE and ./wiredesk show ID
      What is announced     ./wiredesk tail
      Without any cloud     ./wiredesk preview FILE
      Stop the local cloud  ./wiredesk down
      In your own account   ./mvnw -DskipTests package && sam build && sam deploy --guided\
      """;
}
