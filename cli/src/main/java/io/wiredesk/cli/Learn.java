package io.wiredesk.cli;

import io.wiredesk.documents.Documents;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.repetition.Learner;
import io.wiredesk.repetition.Wording;
import io.wiredesk.repetition.Wordings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** {@code wiredesk learn}: which wording the sources of an archive repeat. */
@Command(
    name = "learn",
    description =
        "Finds the wording that each source of an archive repeats over different issuers and that"
            + " no rule takes. Writes it to a file that a person reads before Strip gets it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0, 1 when a file or a line held no release (the others were read),",
      "2 when the archive can't be read."
    })
final class Learn implements Callable<Integer> {

  private static final int LONGEST_TEXT = 60;

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();

  @Parameters(
      paramLabel = "ARCHIVE",
      description =
          "A folder of releases in any format, or of .jsonl files with one release a line; or"
              + " s3://BUCKET/articles/.")
  private String archive = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Writes the wordings to FILE. What is rejected in a file that is there stays rejected.")
  private @Nullable Path output;

  Learn(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AtomicInteger unreadable = new AtomicInteger();
    Archive releases =
        archive.startsWith("s3://")
            ? bucket(URI.create(archive))
            : new FolderArchive(
                Path.of(archive),
                Pipeline.load(Wordings.NONE, Documents.formats()),
                sentence -> {
                  unreadable.incrementAndGet();
                  terminal.err().println("wiredesk learn: " + Columns.harmless(sentence));
                });
    Wordings learned = learn(releases);
    if (output != null) {
      learned = WordingsFile.write(output, learned);
    }
    print(learned.all());
    return unreadable.get() == 0 ? 0 : 1;
  }

  private Archive bucket(URI address) {
    String bucket = address.getHost() == null ? address.getAuthority() : address.getHost();
    String prefix = address.getPath().replaceFirst("^/", "");
    if (bucket == null || !prefix.startsWith("articles/")) {
      throw CommandFailed.wrongUse("an archive in S3 is s3://BUCKET/articles/, not " + archive);
    }
    AwsClients clients = desk.clients(terminal);
    try (S3Client s3 = clients.s3()) {
      List<String> keys =
          s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
              .map(S3Object::key)
              .filter(key -> key.endsWith(".json"))
              .toList();
      return new BucketArchive(clients.objects(), bucket, keys);
    }
  }

  private Wordings learn(Archive releases) {
    Learner learner = new Learner();
    try (Countdown countdown = new Countdown(terminal, releases.size(), "files")) {
      releases.read(learner::add, countdown::oneMore);
    }
    return learner.wordings();
  }

  private void print(List<Wording> wordings) {
    if (wordings.isEmpty()) {
      terminal.out().println("No wording is repeated that no rule takes.");
      return;
    }
    int id = wordings.stream().mapToInt(w -> Columns.width(w.id())).max().orElse(0);
    print("wording", id, "releases", "issuers", "text");
    for (Wording wording : wordings) {
      String counted = "" + wording.releases();
      String text = Columns.harmless(first(wording.text()));
      String mark = wording.rejected() ? "(rejected) " : "";
      print(Columns.harmless(wording.id()), id, counted, "" + wording.issuers(), mark + text);
    }
  }

  private void print(String wording, int width, String releases, String issuers, String text) {
    String room = " ".repeat(Math.max(0, width - Columns.width(wording)));
    terminal.out().println(wording + room + right(releases, 10) + right(issuers, 9) + "  " + text);
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }

  private static String first(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST_TEXT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TEXT))) + "…";
  }
}
