package io.wiredesk.topics;

import io.wiredesk.release.Ticker;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The announcement as programs get it: one compact JSON document. {@code
 * docs/schema/announcement.schema.json} describes it.
 *
 * @param specVersion of this document's form; a change that breaks readers raises the first number
 * @param dedupId the same in every delivery of this announcement
 * @param kind {@code new}, {@code correction} or {@code kill}
 * @param id the id of the upload, in whose name the article stands
 * @param release the release, the same in all of its versions
 * @param version its revision, from 1 on
 * @param sector where this announcement went
 * @param headline one line
 * @param summary at most three sentences, each one line
 * @param dateline place and date, or null
 * @param language BCP 47
 * @param source the wire, or null
 * @param issuer who issued it, or null
 * @param tickers listed securities
 * @param published ISO 8601 date or date-time as declared, or null
 * @param received ISO 8601 date-time at which the upload came in
 * @param article the article's address, {@code s3://bucket/key}
 */
public record Announcement(
    String specVersion,
    String dedupId,
    String kind,
    String id,
    String release,
    long version,
    Sector sector,
    String headline,
    List<String> summary,
    @Nullable Dateline dateline,
    String language,
    @Nullable String source,
    @Nullable String issuer,
    List<Ticker> tickers,
    @Nullable String published,
    String received,
    String article) {

  static final String SPEC_VERSION = "1.0";

  /**
   * A sector.
   *
   * @param code its topic's
   * @param name as the wire wrote it
   * @param evidence {@code declared} or {@code inferred}
   * @param confidence from 0 to 1; 1 for a declared one
   */
  public record Sector(String code, String name, String evidence, double confidence) {}

  /** Where and when; at least one of the two. */
  public record Dateline(@Nullable String place, @Nullable String date) {}

  static Announcement of(Outbox outbox, ReleaseVersion version) {
    var facts = version.facts();
    var derived = version.derived();
    return new Announcement(
        SPEC_VERSION,
        outbox.dedupId(),
        outbox.kind(),
        facts.id(),
        outbox.release(),
        outbox.revision(),
        new Sector(
            outbox.sector(),
            Clean.line(outbox.destination().name()),
            outbox.destination().evidence(),
            outbox.destination().confidence() / 100.0),
        Clean.line(derived.title()),
        derived.summary().stream().map(Clean::line).filter(line -> !line.isEmpty()).toList(),
        dateline(derived),
        derived.language(),
        clean(derived.source()),
        clean(derived.issuer()),
        derived.tickers().stream().map(Announcement::ticker).toList(),
        clean(derived.published()),
        Keys.time(facts.received()),
        derived.article());
  }

  /** The same announcement with another summary. */
  Announcement withSummary(List<String> shorter) {
    return new Announcement(
        specVersion,
        dedupId,
        kind,
        id,
        release,
        version,
        sector,
        headline,
        shorter,
        dateline,
        language,
        source,
        issuer,
        tickers,
        published,
        received,
        article);
  }

  private static @Nullable Dateline dateline(ReleaseVersion.Derived derived) {
    String place = clean(derived.place());
    String date = clean(derived.date());
    return place == null && date == null ? null : new Dateline(place, date);
  }

  private static Ticker ticker(String ticker) {
    int colon = ticker.indexOf(':');
    return new Ticker(
        Clean.line(ticker.substring(0, colon)), Clean.line(ticker.substring(colon + 1)));
  }

  private static @Nullable String clean(@Nullable String text) {
    String line = text == null ? "" : Clean.line(text);
    return line.isEmpty() ? null : line;
  }
}
