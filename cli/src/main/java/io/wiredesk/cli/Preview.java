package io.wiredesk.cli;

import io.wiredesk.pipeline.Pipeline;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk preview}: what would happen to a file. */
@Command(
    name = "preview",
    description =
        "Shows what would happen to a file: every block with its role, and the rule that took it."
            + " Needs no cloud.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0 when every file holds an article, 1 when one would be quarantined,",
      "2 when one can't be read."
    })
final class Preview implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--json", description = "One JSON object per release on a line of its own.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A release in any format; - for standard input.")
  private List<String> files = List.of();

  Preview(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PreviewReader reader = new PreviewReader(Pipeline.load(), terminal.in());
    ReleaseJson lines = new ReleaseJson(new JsonLines(terminal.out()));
    int exitCode = 0;
    for (String file : files) {
      exitCode = Math.max(exitCode, preview(reader, lines, file));
      if (terminal.out().checkError()) {
        return exitCode; // Nobody reads any more: "wiredesk preview … | head".
      }
    }
    return exitCode;
  }

  /** One file that can't be read must not cost the others. */
  private int preview(PreviewReader reader, ReleaseJson lines, String file) {
    try {
      List<PreviewedRelease> releases = reader.read(file);
      releases.forEach(json ? lines::write : this::tell);
      return releases.stream().anyMatch(PreviewedRelease::quarantined) ? 1 : 0;
    } catch (CommandFailed unreadable) {
      terminal.err().println("wiredesk preview: " + unreadable.getMessage());
      return unreadable.exitCode();
    }
  }

  private void tell(PreviewedRelease previewed) {
    terminal.out().println(previewed.outcome());
  }
}
