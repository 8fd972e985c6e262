package io.wiredesk.table;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a release: what it is (never changed), and what was read from its text (made anew
 * when the rules are better).
 *
 * @param release the release: 26 characters that derive from its identity
 * @param revision from 1 on
 * @param facts where it came from and when
 * @param derived what was read from its text
 */
public record ReleaseVersion(String release, long revision, Facts facts, Derived derived) {

  /**
   * What never changes.
   *
   * @param id the id of the first upload that held it
   * @param received when S3 had that upload
   * @param releaseId the id that its format declares, or null
   * @param contentHash derives from the title and body as they were first read
   * @param killed whether it says that the release is not to be used
   */
  public record Facts(
      String id,
      Instant received,
      @Nullable String releaseId,
      String contentHash,
      boolean killed) {}

  /**
   * What was read from the text.
   *
   * @param pipelineVersion what read it
   * @param rank sorts a later reading after an earlier one
   * @param article the article's address, {@code s3://bucket/key}
   */
  public record Derived(
      String pipelineVersion,
      String rank,
      String article,
      String language,
      @Nullable String source,
      String title,
      @Nullable String place,
      @Nullable String date,
      List<String> summary,
      @Nullable String issuer,
      List<String> tickers,
      List<String> sectors,
      @Nullable String published,
      @Nullable String embargo) {

    public Derived {
      summary = List.copyOf(summary);
      tickers = List.copyOf(tickers);
      sectors = List.copyOf(sectors);
    }
  }

  /** The same version, read anew. */
  public ReleaseVersion with(Derived newer) {
    return new ReleaseVersion(release, revision, facts, newer);
  }

  /** The version as the table has it. */
  public Item item() {
    return fill(Item.at(Keys.version(release, revision))).build();
  }

  /** Fills in the version's attributes. */
  public Item.Builder fill(Item.Builder item) {
    return item.with("release", release)
        .with("revision", revision)
        .with("id", facts.id())
        .with("received", Keys.time(facts.received()))
        .with("releaseId", facts.releaseId())
        .with("contentHash", facts.contentHash())
        .with("status", facts.killed() ? "killed" : null)
        .with("pipelineVersion", derived.pipelineVersion())
        .with("rank", derived.rank())
        .with("article", derived.article())
        .with("language", derived.language())
        .with("source", derived.source())
        .with("title", derived.title())
        .with("place", derived.place())
        .with("date", derived.date())
        .with("summary", derived.summary())
        .with("issuer", derived.issuer())
        .with("tickers", derived.tickers())
        .with("sectors", derived.sectors())
        .with("published", derived.published())
        .with("embargo", derived.embargo());
  }

  /** Reads a version, or a head, of the table. */
  public static ReleaseVersion of(Item item) {
    return new ReleaseVersion(
        item.text("release"),
        item.number("revision"),
        new Facts(
            item.text("id"),
            Instant.parse(item.text("received")),
            item.textOrNull("releaseId"),
            item.text("contentHash"),
            "killed".equals(item.textOrNull("status"))),
        derived(item));
  }

  private static Derived derived(Item item) {
    return new Derived(
        item.text("pipelineVersion"),
        item.text("rank"),
        item.text("article"),
        item.text("language"),
        item.textOrNull("source"),
        item.text("title"),
        item.textOrNull("place"),
        item.textOrNull("date"),
        item.texts("summary"),
        item.textOrNull("issuer"),
        item.texts("tickers"),
        item.texts("sectors"),
        item.textOrNull("published"),
        item.textOrNull("embargo"));
  }
}
