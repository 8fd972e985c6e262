package io.wiredesk.cli;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.UploadRecord.State;
import io.wiredesk.topics.Announcement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows an upload through the stages to its end, and tells of each as it is reached. */
final class Journey {

  private final Traces traces;
  private final Arrivals arrivals;
  private final JourneyText text;
  private final Patience patience;
  private final Instant begin;

  /**
   * @param begin when the upload began
   * @param patience says how long to wait for the end
   */
  Journey(Traces traces, Arrivals arrivals, JourneyText text, Patience patience, Instant begin) {
    this.traces = traces;
    this.arrivals = arrivals;
    this.text = text;
    this.patience = patience;
    this.begin = begin;
  }

  /**
   * How a journey ended.
   *
   * @param announced releases that subscribers were told of
   * @param known releases that had been announced before
   * @param quarantined uploads or releases that can't be used
   */
  record End(int announced, int known, int quarantined) {
    End and(End other) {
      return new End(
          announced + other.announced, known + other.known, quarantined + other.quarantined);
    }
  }

  /**
   * Waits for the end of an upload.
   *
   * @throws Patience.Lost when it takes too long
   */
  End follow(String id) {
    Optional<ParsedDocument> parsed =
        patience.until("parsed", () -> traces.parsed(id), () -> hasEnd(id));
    if (parsed.isPresent()) {
      text.parsed(parsed.get(), took());
      return release(id);
    }
    UploadRecord upload = traces.upload(id).orElseThrow();
    return upload.state() == State.SPLIT ? split(id) : quarantined(upload);
  }

  private End split(String id) {
    List<UploadRecord> releases = traces.releases(id);
    text.split(releases.size());
    End end = new End(0, 0, 0);
    for (UploadRecord release : releases) {
      text.release(release.id());
      end = end.and(release(release.id()));
    }
    return end;
  }

  private End release(String id) {
    Optional<ArticleDocument> article =
        patience.until("stripped", () -> traces.article(id), () -> hasEnd(id));
    article.ifPresent(document -> text.stripped(document, took()));
    UploadRecord upload = patience.until("stored", () -> traces.upload(id).filter(Journey::isEnd));
    if (upload.state() == State.QUARANTINED) {
      return quarantined(upload);
    }
    ReleaseVersion version = traces.version(upload).orElseThrow();
    if (version.facts().id().equals(id)) {
      text.stored(version, took());
      return announced(version);
    }
    return known(version);
  }

  private End announced(ReleaseVersion version) {
    List<Announcement> arrived = new ArrayList<>();
    Duration last = took();
    for (Outbox outbox : traces.announcements(version)) {
      if (isWithheld(outbox)) {
        text.withheld(outbox);
      } else {
        arrived.add(patience.until("announced", () -> arrivals.find(outbox.dedupId())));
        last = took();
      }
    }
    text.announced(arrived, last);
    return new End(1, 0, 0);
  }

  /** Its announcements belong to an earlier upload; they may still be on their way. */
  private End known(ReleaseVersion version) {
    List<Outbox> announcements =
        patience.until(
            "announced",
            () ->
                Optional.of(traces.announcements(version))
                    .filter(all -> all.stream().allMatch(one -> one.sent() || isWithheld(one))));
    text.known(version, announcements, took());
    return new End(0, 1, 0);
  }

  private End quarantined(UploadRecord upload) {
    text.quarantined(upload, took());
    return new End(0, 0, 1);
  }

  private boolean isWithheld(Outbox outbox) {
    return !outbox.sent() && outbox.due().compareTo(Keys.time(patience.now())) > 0;
  }

  private boolean hasEnd(String id) {
    return traces.upload(id).filter(Journey::isEnd).isPresent();
  }

  private static boolean isEnd(UploadRecord upload) {
    return upload.state() != State.OPEN;
  }

  private Duration took() {
    return Duration.between(begin, patience.now());
  }
}
