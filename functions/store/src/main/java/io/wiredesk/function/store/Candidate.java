package io.wiredesk.function.store;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.release.Change;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.sector.Sector;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article as it would be stored, if nothing of it is stored yet.
 *
 * @param origin the upload that held it
 * @param version the version that it would become
 * @param destinations where it would be announced, each sector once
 * @param due when it may be announced, as {@link Keys#time} writes it
 * @param corrects where it is noted which release it corrects or takes back, if it says that it
 *     does and its format declares no id; else null
 */
record Candidate(
    Origin origin,
    ReleaseVersion version,
    List<Destination> destinations,
    String due,
    @Nullable Key corrects) {

  /** An embargo that can't be read withholds the release: nobody knows when it ends. */
  static final String NEVER = "9999-12-31T23:59:59Z";

  // An item holds 400 KB whatever comes in: the text is in S3, the table has what lists show.
  private static final int MOST_NAME = 500;
  private static final int MOST_CODE = 50;
  private static final int MOST_TITLE = 2_000;
  private static final int MOST_SENTENCE = 5_000;
  private static final int MOST_TICKERS = 20;

  static Candidate of(ArticleDocument document, Instant written, String bucket) {
    Origin origin = document.origin();
    ReleaseId declared = document.releaseId();
    String body = document.body();
    boolean kill = document.kind() == Change.KILL;
    var facts =
        new ReleaseVersion.Facts(
            document.id(),
            origin.received(),
            declared == null ? null : Texts.cut(declared.id(), MOST_NAME),
            Ids.of(document.title(), body),
            kill);
    List<Sector> sectors = distinct(document.sectors());
    return new Candidate(
        origin,
        new ReleaseVersion(
            release(document, body),
            declared == null ? 1 : declared.revision(),
            facts,
            derived(document, sectors, written, bucket)),
        sectors.stream().map(Candidate::destination).toList(),
        // A kill goes out at once, whatever it says of an embargo.
        due(kill ? null : document.embargo(), origin.received()),
        corrects(document));
  }

  /** The same candidate as a version of another release. */
  Candidate as(String release, long revision) {
    return new Candidate(
        origin,
        new ReleaseVersion(release, revision, version.facts(), version.derived()),
        destinations,
        due,
        corrects);
  }

  /** A notice in the text names no id: what its source told under the same headline is meant. */
  private static @Nullable Key corrects(ArticleDocument document) {
    if (document.releaseId() != null || document.kind() == Change.NEW) {
      return null;
    }
    String title = document.meant() == null ? document.title() : document.meant();
    return Keys.headline(document.source(), title);
  }

  /**
   * A release is what its source calls by one id; where the format declares none, it is its source
   * and its content. Which kind it is stands before the parts, so that neither can pose as the
   * other.
   */
  private static String release(ArticleDocument document, String body) {
    ReleaseId declared = document.releaseId();
    if (declared != null) {
      return Ids.of("declared", declared.source(), declared.id());
    }
    String source = document.source() == null ? "" : document.source();
    return Ids.of("content", source, document.title(), body);
  }

  private static ReleaseVersion.Derived derived(
      ArticleDocument document, List<Sector> sectors, Instant written, String bucket) {
    var dateline = document.dateline();
    return new ReleaseVersion.Derived(
        document.pipelineVersion(),
        Rank.of(document.pipelineVersion(), written),
        "s3://" + bucket + "/" + ArticleDocument.key(document.id()),
        Texts.cut(document.language(), MOST_CODE),
        name(document.source()),
        Texts.cut(document.title(), MOST_TITLE),
        name(dateline == null ? null : dateline.place()),
        name(dateline == null ? null : dateline.date()),
        document.summary().stream().map(s -> Texts.cut(s, MOST_SENTENCE)).limit(3).toList(),
        name(document.issuer()),
        tickers(document),
        sectors.stream().map(Sector::code).toList(),
        name(document.published()),
        name(document.embargo()));
  }

  private static List<String> tickers(ArticleDocument document) {
    return document.tickers().stream()
        .map(
            ticker ->
                Texts.cut(ticker.exchange(), MOST_CODE)
                    + ":"
                    + Texts.cut(ticker.symbol(), MOST_CODE))
        .distinct()
        .limit(MOST_TICKERS)
        .toList();
  }

  private static List<Sector> distinct(List<Sector> sectors) {
    var byCode = new LinkedHashMap<String, Sector>();
    sectors.forEach(sector -> byCode.putIfAbsent(sector.code(), cut(sector)));
    return new ArrayList<>(byCode.values());
  }

  private static Destination destination(Sector sector) {
    return new Destination(
        sector.code(),
        sector.name(),
        sector.evidence().name().toLowerCase(Locale.ROOT),
        Math.round(100 * Math.clamp(sector.confidence(), 0, 1)));
  }

  private static Sector cut(Sector sector) {
    String name = Texts.cut(sector.name(), MOST_NAME);
    return new Sector(sector.code(), name, sector.evidence(), sector.confidence());
  }

  private static @Nullable String name(@Nullable String name) {
    return name == null ? null : Texts.cut(name, MOST_NAME);
  }

  private static String due(@Nullable String embargo, Instant received) {
    if (embargo == null) {
      return Keys.time(received);
    }
    try {
      return Keys.time(OffsetDateTime.parse(embargo).toInstant());
    } catch (DateTimeException unreadable) {
      return NEVER;
    }
  }
}
