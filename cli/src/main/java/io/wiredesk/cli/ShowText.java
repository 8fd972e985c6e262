package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.cli.Paint.Style;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an upload or a release, for people. */
final class ShowText {

  private static final int NAME_WIDTH = 12;

  private final Terminal terminal;
  private final Paint paint;
  private final Traces traces;

  ShowText(Terminal terminal, Traces traces) {
    this.terminal = terminal;
    this.paint = new Paint(terminal.colour());
    this.traces = traces;
  }

  /** Writes all that is known under an id, and gives the exit code. */
  int show(String id) {
    Optional<UploadRecord> upload = traces.upload(id);
    if (upload.isPresent()) {
      return show(upload.get());
    }
    Optional<ReleaseVersion> release = traces.newest(id);
    if (release.isEmpty()) {
      terminal.err().println("wiredesk show: nothing is known of " + Columns.harmless(id));
      terminal.err().println("An upload of this moment takes a second or two to be seen.");
      return 1;
    }
    return show(traces.upload(release.get().facts().id()).orElseThrow());
  }

  private int show(UploadRecord upload) {
    fact("id", upload.id());
    fact("upload", "s3://" + upload.bucket() + "/" + upload.key());
    fact("version", upload.versionId());
    fact("received", upload.received().toString());
    return switch (upload.state()) {
      case OPEN -> open(upload);
      case SPLIT -> split(upload);
      case QUARANTINED -> quarantined(upload);
      case STORED -> stored(upload);
    };
  }

  private int open(UploadRecord upload) {
    boolean stripped = traces.article(upload.id()).isPresent();
    boolean parsed = stripped || traces.parsed(upload.id()).isPresent();
    String stage = stripped ? "stripped" : parsed ? "parsed" : "being parsed";
    fact("state", paint.as(Style.YELLOW, "on its way: " + stage));
    return 0;
  }

  private int split(UploadRecord upload) {
    List<UploadRecord> releases = traces.releases(upload.id());
    fact("state", "holds " + releases.size() + " releases");
    for (UploadRecord release : releases) {
      fact("", release.id() + "  " + release.state().label());
    }
    return 0;
  }

  private int quarantined(UploadRecord upload) {
    fact("state", paint.as(Style.RED, "quarantined: " + upload.reason()));
    fact("found by", "the stage " + upload.stage());
    fact("why", upload.message());
    return 1;
  }

  private int stored(UploadRecord upload) {
    ReleaseVersion version = traces.version(upload).orElseThrow();
    fact("state", paint.as(Style.GREEN, "stored"));
    fact("release", version.release() + ", version " + version.revision());
    String first = version.facts().id();
    if (!first.equals(upload.id())) {
      fact("the same as", first + ", which came in on " + version.facts().received());
    }
    for (Outbox outbox : traces.announcements(version)) {
      fact(outbox.sent() ? "announced on" : "due", told(outbox));
    }
    fact("article", version.derived().article());
    traces.article(first).ifPresent(this::article);
    return 0;
  }

  private static String told(Outbox outbox) {
    return outbox.sent() ? outbox.sector() : outbox.sector() + ", " + outbox.due();
  }

  private void article(ArticleDocument document) {
    terminal.out().println();
    new PreviewText(terminal).story(of(document));
  }

  private static Article of(ArticleDocument document) {
    return new Article(
        document.language(),
        document.source(),
        document.title(),
        document.dateline(),
        document.summary(),
        document.issuer(),
        document.tickers(),
        document.contacts(),
        document.sectors(),
        document.published(),
        document.embargo(),
        document.kind(),
        document.meant(),
        document.blocks(),
        document.declared());
  }

  private void fact(String name, @Nullable String value) {
    String padded = name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    terminal.out().println(paint.as(Style.DIM, padded) + (value == null ? "–" : value));
  }
}
