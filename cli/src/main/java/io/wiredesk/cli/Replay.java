package io.wiredesk.cli;

import io.wiredesk.cli.Operations.Stage;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.objects.ObjectListing.Version;
import io.wiredesk.queue.MessageQueue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiredesk replay}: what is stored goes through the stages once more. */
@Command(
    name = "replay",
    description =
        "Sends releases through the stages once more, after a change of rules or of a parser. What"
            + " was read from them is updated; nobody is mailed.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "  wiredesk replay --from parsed                       # all, under new rules",
      "  wiredesk replay --from raw --prefix raw/2026-11-24/ # a day's uploads, parsed anew",
      "  wiredesk replay --from articles --since 2026-11-24T08:00:00Z",
      "  wiredesk replay --from parsed --id 4kq…"
    })
final class Replay implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();
  @Mixin private Consent consent = new Consent();

  @Option(
      names = "--from",
      paramLabel = "WHERE",
      required = true,
      description = "raw: parse them anew. parsed: strip them anew. articles: store them anew.")
  private String from = "";

  @Option(names = "--id", paramLabel = "ID", description = "Only this one; may be repeated.")
  private List<String> ids = List.of();

  @Option(names = "--prefix", paramLabel = "PREFIX", description = "Only keys that begin so.")
  private @Nullable String prefix;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only what was written then or later: a day (UTC) or an ISO 8601 date-time.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "TIME", description = "Only what was written before.")
  private @Nullable String until;

  Replay(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Selection selection = selection();
    Desk deployed = desk.desk(terminal);
    return replay(deployed, selection, consent);
  }

  private Selection selection() {
    Stage stage =
        switch (from) {
          case "raw" -> Stage.PARSE;
          case "parsed" -> Stage.STRIP;
          case "articles" -> Stage.STORE;
          default -> throw CommandFailed.wrongUse("--from is raw, parsed or articles");
        };
    if (stage == Stage.PARSE && !ids.isEmpty()) {
      throw CommandFailed.wrongUse("an upload has its name in raw/, not its id: use --prefix");
    }
    String begin = prefix == null ? stage.prefix() : prefix;
    if (!begin.startsWith(stage.prefix())) {
      throw CommandFailed.wrongUse("--prefix begins with " + stage.prefix());
    }
    return new Selection(stage, begin, ids, time(since, Instant.MIN), time(until, Instant.MAX));
  }

  int replay(Desk deployed, Selection selection, Consent consent) {
    Operations operations = deployed.operations();
    List<Version> found = selection.find(operations.listing(), deployed.bucket());
    if (found.isEmpty()) {
      terminal.err().println("wiredesk replay: there is nothing like that");
      return 1;
    }
    String what =
        found.size()
            + (found.size() == 1 ? " object" : " objects")
            + " under "
            + selection.stage().prefix()
            + " of "
            + deployed.bucket()
            + (" go through " + selection.stage().output() + " and what follows it.")
            + " Nobody is mailed.";
    if (!consent.given(terminal, what)) {
      return 1;
    }
    MessageQueue queue = operations.queue(selection.stage());
    for (Version version : found) {
      queue.send(
          new ObjectEvent(deployed.bucket(), version.key(), version.versionId(), "").message());
    }
    terminal.out().println("On their way");
    return 0;
  }

  /** A day is its first moment, in UTC. */
  private static Instant time(@Nullable String text, Instant otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return text.length() == "2026-11-24".length()
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException noTime) {
      throw CommandFailed.wrongUse(
          Columns.harmless(text) + " is no time: write 2026-11-24 or 2026-11-24T08:00:00Z");
    }
  }
}
