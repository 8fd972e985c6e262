package io.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code wiredesk bench}: accuracy and speed beside peers. The peers lie in a jar of their own,
 * which the launcher builds for this command alone; it runs in a JVM of its own, with both
 * compilers.
 */
@Command(
    name = "bench",
    description =
        "Reads the pages of a folder with Wiredesk, Readability4J, boilerpipe and jsoup in one run,"
            + " and tells F1 of the story's words and pages per second.",
    mixinStandardHelpOptions = true,
    footer = {"", "Ends 0, 2 when the folder holds no pages. docs/bench.md has the layout."})
final class Bench implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder of pages NAME.html, each with its story in NAME.txt beside it.")
  private Path folder = Path.of(".");

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long each reader is timed, at least (default: ${DEFAULT-VALUE}).")
  private int seconds = 5;

  @Option(names = "--json", description = "One JSON object per reader.")
  private boolean json;

  Bench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty("wiredesk.home", "."), "bench/target/bench.jar");
    if (!Files.exists(jar)) {
      throw CommandFailed.wrongUse("there is no " + jar + ": call bench through ./wiredesk.");
    }
    terminal.out().flush();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), folder.toString()));
    command.addAll(List.of("--seconds", Integer.toString(seconds)));
    if (json) {
      command.add("--json");
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
