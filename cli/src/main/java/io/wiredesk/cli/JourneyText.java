package io.wiredesk.cli;

import io.wiredesk.cli.Paint.Style;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.topics.Announcement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The account of a release's way through the stages, a line or more for each. */
final class JourneyText {

  private static final int WIDEST = 110;
  private static final int STAGE = 12;
  private static final int ROLE = 12;
  private static final int RULE = 28;
  private static final int TIME = 8;

  private final Terminal terminal;
  private final Paint paint;
  private final int width;

  JourneyText(Terminal terminal) {
    this.terminal = terminal;
    this.paint = new Paint(terminal.colour());
    this.width = Math.min(WIDEST, terminal.columns());
  }

  void file(String file) {
    terminal.out().println(paint.as(Style.BOLD, Columns.harmless(name(file))));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  void uploaded(Uploads.Uploaded uploaded, Duration took) {
    stage(Style.CYAN, "uploaded", Columns.harmless(uploaded.address()), took);
  }

  void parsed(ParsedDocument parsed, Duration took) {
    var release = parsed.release();
    String read = release.format() + " in " + release.charset() + ", ";
    int blocks = release.blocks().size();
    stage(Style.CYAN, "parsed", read + blocks + (blocks == 1 ? " block" : " blocks"), took);
  }

  /** An upload that holds several releases. */
  void split(int releases) {
    stage(Style.CYAN, "parsed", releases + " releases in one file", null);
  }

  /** One of the releases of an upload that holds several. */
  void release(String id) {
    stage(Style.BOLD, "release", id, null);
  }

  void stripped(ArticleDocument article, Duration took) {
    long kept = article.blocks().stream().filter(block -> block.role() == Role.BODY).count();
    long taken = article.blocks().size() - kept;
    String account =
        Facts.language(article.language())
            + (", " + kept + (kept == 1 ? " block of story, " : " blocks of story, "))
            + (taken + " set apart");
    stage(Style.CYAN, "stripped", account, took);
    article.blocks().stream().filter(block -> block.role() != Role.BODY).forEach(this::taken);
  }

  private void taken(LabelledBlock block) {
    String rule = block.rule() == null ? by(block) : block.rule();
    String head = padded(block.role().label(), ROLE) + padded(rule, RULE);
    int room = width - STAGE - 2 - Columns.width(head) - 1;
    String start =
        Columns.wrap(block.text().replace('\n', ' '), "en", Math.max(10, room)).getFirst();
    String text = start.length() < block.text().length() ? start + "…" : start;
    String line = paint.as(Paint.of(block.role()), head) + paint.as(Style.DIM, text);
    terminal.out().println(" ".repeat(STAGE + 2) + PreviewText.directed(line));
  }

  private static String by(LabelledBlock block) {
    return block.evidence() == null ? "" : "by " + block.evidence().label();
  }

  void stored(ReleaseVersion version, Duration took) {
    stage(
        Style.CYAN,
        "stored",
        "release " + version.release() + ", version " + version.revision(),
        took);
  }

  /** What subscribers got, all of them about one release. */
  void announced(List<Announcement> announcements, Duration took) {
    if (!announcements.isEmpty()) {
      stage(Style.GREEN, "announced", topics(announcements), took);
      new NotificationText(terminal, " ".repeat(STAGE + 2)).write(announcements, "");
    }
  }

  private static String topics(List<Announcement> announcements) {
    return announcements.stream().map(one -> one.sector().code()).collect(Collectors.joining(", "));
  }

  void withheld(Outbox outbox) {
    stage(Style.YELLOW, "withheld", outbox.sector() + " until " + outbox.due(), null);
  }

  /** A release that an earlier upload brought. */
  void known(ReleaseVersion version, List<Outbox> announcements, Duration took) {
    String before = " in the upload " + version.facts().id();
    stage(Style.CYAN, "known", "this release came in before," + before, took);
    String sectors = announcements.stream().map(Outbox::sector).collect(Collectors.joining(", "));
    stage(Style.GREEN, "announced", "already announced on " + sectors + "; not again", null);
  }

  void quarantined(UploadRecord upload, Duration took) {
    String reason = upload.reason() + ", found by the stage " + upload.stage();
    stage(Style.RED, "quarantined", reason, took);
    for (String line : Columns.wrap(String.valueOf(upload.message()), "en", width - STAGE - 2)) {
      terminal.out().println(" ".repeat(STAGE + 2) + line);
    }
  }

  private void stage(Style style, String stage, String text, @Nullable Duration took) {
    String time = took == null ? "" : seconds(took);
    int room = width - 2 - STAGE - TIME;
    String padding = " ".repeat(Math.max(1, room - Columns.width(text) + TIME - time.length()));
    terminal
        .out()
        .println(
            "  "
                + paint.as(style, padded(stage, STAGE))
                + text
                + (time.isEmpty() ? "" : padding)
                + paint.as(Style.DIM, time));
    terminal.out().flush();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(1, columns - Columns.width(text)));
  }
}
