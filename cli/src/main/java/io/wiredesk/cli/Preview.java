package io.wiredesk.cli;

import io.wiredesk.documents.Documents;
import io.wiredesk.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk preview}: what would happen to a file. */
@Command(
    name = "preview",
    description =
        "Shows what would happen to a file: all of its text, with the role of each block and the"
            + " rule that took it. Needs no cloud.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0 when every file holds an article, 1 when one would be quarantined,",
      "2 when one can't be read."
    })
final class Preview implements Callable<Integer> {

  private final Terminal terminal;

  @ArgGroup(exclusive = true)
  private @Nullable Form form;

  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A release in any format; - for standard input.")
  private List<String> files = List.of();

  /** The form of the output, where it is not the one for a terminal. */
  static final class Form {
    @Option(names = "--json", description = "One JSON object per release on a line of its own.")
    private boolean json;

    @Option(
        names = "--html",
        paramLabel = "OUT",
        description = "Writes a page that needs nothing but itself to the file OUT.")
    private @Nullable Path html;
  }

  @Option(
      names = "--wordings",
      paramLabel = "FILE",
      description = "Takes off the wordings of this file too; learn writes it.")
  private @Nullable Path wordings;

  Preview(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (form != null && form.html != null) {
      return writePage(form.html);
    }
    return form != null && form.json
        ? preview(new ReleaseJson(new JsonLines(terminal.out()))::write)
        : preview(new PreviewText(colour.in(terminal))::write);
  }

  private int writePage(Path file) {
    try (PreviewPage page = PreviewPage.at(file)) {
      return preview(page::write);
    }
  }

  private int preview(Consumer<PreviewedRelease> form) {
    PreviewReader reader =
        new PreviewReader(
            Pipeline.load(WordingsFile.read(wordings), Documents.formats()), terminal.in());
    int exitCode = 0;
    try (Countdown countdown = new Countdown(terminal, files.size(), "files")) {
      for (String file : files) {
        exitCode = Math.max(exitCode, preview(file, reader, form));
        if (terminal.out().checkError()) {
          return exitCode; // Nobody reads any more: "wiredesk preview … | head".
        }
        countdown.oneMore();
      }
    }
    return exitCode;
  }

  /** One file that can't be read must not cost the others. */
  private int preview(String file, PreviewReader reader, Consumer<PreviewedRelease> form) {
    try {
      List<PreviewedRelease> releases = reader.read(file);
      releases.forEach(form);
      return releases.stream().anyMatch(PreviewedRelease::quarantined) ? 1 : 0;
    } catch (CommandFailed unreadable) {
      terminal.out().flush();
      terminal.err().println("wiredesk preview: " + unreadable.getMessage());
      return unreadable.exitCode();
    } catch (RuntimeException | StackOverflowError failure) {
      terminal.out().flush();
      Mistake.tell(terminal.err(), "wiredesk preview: " + Columns.harmless(file), failure);
      return 1;
    }
  }
}
