package io.wiredesk.cli;

import io.wiredesk.cli.Operations.Stage;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.table.Item;
import io.wiredesk.table.Keys;
import io.wiredesk.table.UploadRecord;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk quarantine}: uploads that can't be used, each with the reason. */
@Command(
    name = "quarantine",
    description = "What could not be used, and why.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class Quarantine implements Runnable {

  private static final int PAGE = 100;

  private final Terminal terminal;
  private final InstantSource clock;

  @Mixin private DeskOptions desk = new DeskOptions();

  Quarantine(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw CommandFailed.wrongUse("which one: list, show or retry?");
  }

  @Command(
      name = "list",
      description = "Lists a day's uploads that are in quarantine. Ends 1 where there are any.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(
              names = "--day",
              paramLabel = "DAY",
              description = "On which they came in (UTC); today if not given.")
          @Nullable String day) {
    return list(desk.desk(terminal), day);
  }

  int list(Desk deployed, @Nullable String day) {
    List<UploadRecord> found = ofDay(deployed, day(day));
    for (UploadRecord upload : found) {
      terminal.out().println(upload.id() + "  " + upload.reason() + "  " + upload.stage());
      terminal.out().println("    " + Columns.harmless(upload.key()));
      terminal.out().println("    " + Columns.harmless(String.valueOf(upload.message())));
    }
    if (found.isEmpty()) {
      terminal.out().println("Nothing of " + day(day) + " is in quarantine");
    }
    return found.isEmpty() ? 0 : 1;
  }

  @Command(
      name = "show",
      description = "Shows why an upload is in quarantine.",
      mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "ID") String id) {
    return new ShowText(terminal, new Traces(desk.desk(terminal))).show(id);
  }

  @Command(
      name = "retry",
      description = "Sends uploads back into the first queue.",
      mixinStandardHelpOptions = true,
      footer = {"", "With --day and no ID: all that came in on that day."})
  int retry(
      @Mixin Consent consent,
      @Option(names = "--day", paramLabel = "DAY", description = "On which they came in (UTC).")
          @Nullable String day,
      @Parameters(paramLabel = "ID", arity = "0..*") @Nullable List<String> ids) {
    if ((day == null) == (ids == null)) {
      throw CommandFailed.wrongUse("name uploads by their ids, or a day with --day");
    }
    return retry(desk.desk(terminal), consent, day, ids == null ? List.of() : ids);
  }

  int retry(Desk deployed, Consent consent, @Nullable String day, List<String> ids) {
    List<UploadRecord> uploads = day == null ? byId(deployed, ids) : ofDay(deployed, day(day));
    if (uploads.isEmpty()) {
      terminal.err().println("wiredesk quarantine retry: there is nothing to retry");
      return 1;
    }
    if (!consent.given(terminal, uploads.size() + " uploads go back into the first queue.")) {
      return 1;
    }
    var queue = deployed.operations().queue(Stage.PARSE);
    for (UploadRecord upload : uploads) {
      queue.send(new ObjectEvent(upload.bucket(), upload.key(), upload.versionId(), "").message());
    }
    terminal.out().println("On their way");
    return 0;
  }

  private static List<UploadRecord> byId(Desk deployed, List<String> ids) {
    Traces traces = new Traces(deployed);
    List<UploadRecord> uploads = new ArrayList<>();
    for (String id : ids) {
      Optional<UploadRecord> upload = traces.upload(id);
      uploads.add(
          upload
              .filter(found -> found.state() == UploadRecord.State.QUARANTINED)
              .orElseThrow(
                  () -> CommandFailed.because(Columns.harmless(id) + " is not in quarantine")));
    }
    return uploads;
  }

  private static List<UploadRecord> ofDay(Desk deployed, LocalDate day) {
    List<UploadRecord> all = new ArrayList<>();
    List<Item> page;
    do {
      page =
          deployed
              .table()
              .query(
                  Keys.quarantine(day),
                  "",
                  Keys.LAST,
                  false,
                  PAGE,
                  all.isEmpty() ? null : all.getLast().quarantineKey());
      page.stream().map(UploadRecord::of).forEach(all::add);
    } while (page.size() == PAGE);
    return all;
  }

  private LocalDate day(@Nullable String day) {
    try {
      return day == null ? Keys.day(clock.instant()) : LocalDate.parse(day);
    } catch (DateTimeException noDay) {
      throw CommandFailed.wrongUse(
          Columns.harmless(String.valueOf(day)) + " is no day: write it as 2026-11-24");
    }
  }
}
