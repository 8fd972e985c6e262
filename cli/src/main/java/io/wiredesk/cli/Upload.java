package io.wiredesk.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk upload}: puts files where the stages find them. */
@Command(
    name = "upload",
    description = "Puts files into the stack's bucket, as raw/DAY/NAME, and gives their ids.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Which AWS is meant says the ordinary AWS environment; where it says nothing,",
      "a local cloud that runs is used. Ends 0, or 2 when a file can't be read:",
      "then nothing is uploaded."
    })
final class Upload implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();

  @Option(
      names = "--bucket",
      paramLabel = "BUCKET",
      description = "Another bucket that feeds the stack.")
  private @Nullable String bucket;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Releases in any format.")
  private List<String> files = List.of();

  Upload(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Uploads.requireReadable(files);
    return upload(bucket == null ? toTheStack() : toTheBucket(bucket));
  }

  private Uploads toTheStack() {
    Desk found = desk.desk(terminal);
    return new Uploads(found.objects(), found.bucket(), InstantSource.system());
  }

  private Uploads toTheBucket(String bucket) {
    return new Uploads(desk.clients(terminal).objects(), bucket, InstantSource.system());
  }

  private int upload(Uploads uploads) {
    return upload(uploads, files, terminal);
  }

  /** The id of each file on a line of its own, and for people what to do with it. */
  static int upload(Uploads uploads, List<String> files, Terminal terminal) {
    String last = "";
    for (String file : files) {
      Uploads.Uploaded uploaded = uploads.upload(file);
      terminal.out().println(uploaded.id() + "  " + Columns.harmless(uploaded.address()));
      terminal.out().flush();
      last = uploaded.id();
    }
    if (terminal.interactive()) {
      terminal.out().println();
      terminal.out().println("What became of it:  ./wiredesk show " + last);
    }
    return 0;
  }
}
