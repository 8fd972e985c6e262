package io.wiredesk.table;

import io.wiredesk.document.Ids;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every key of the table, in one place. {@code docs/storage.md} shows them with the questions that
 * they answer.
 */
public final class Keys {

  /** The queue of announcements that are not sent yet. */
  public static final String ANNOUNCE = "announce";

  /** The queue of uploads that have reached no end yet. */
  public static final String OPEN = "open";

  /** Sorts after every sort key. */
  public static final String LAST = "~";

  private static final int LONGEST = 500;

  private Keys() {}

  /** A version of a release. */
  public static Key version(String release, long revision) {
    return new Key("release#" + release, "version#" + padded(revision));
  }

  /** The newest version of a release. */
  public static Key head(String release) {
    return new Key("release#" + release, "head");
  }

  /** An announcement of a version to a sector. */
  public static Key outbox(String release, long revision, String sector) {
    return new Key("release#" + release, "outbox#" + padded(revision) + "#" + sector);
  }

  /** An upload, or a release in it: where it is on its way, and where it ended. */
  public static Key upload(String id) {
    return new Key("upload#" + id, "upload");
  }

  /** How far the sweep through a bucket has come. */
  public static Key sweep(String bucket) {
    return new Key("sweep#" + bucket, "place");
  }

  /** Which version the same bytes became. */
  public static Key bytes(String sha256, int item) {
    return new Key("bytes#" + sha256, padded(item));
  }

  /** Which release a source last told under a headline. */
  public static Key headline(@Nullable String source, String title) {
    String name = Ids.of(source == null ? "" : folded(source), folded(title));
    return new Key("headline#" + name, "release");
  }

  /** The partition of all uploads with this content. */
  public static String content(String hash) {
    return "content#" + hash;
  }

  /** The partition of a sector's releases. */
  public static String sector(String code) {
    return "sector#" + code;
  }

  /** The partition of a source's releases. */
  public static String source(String source) {
    return "source#" + folded(source);
  }

  /** The partition of an issuer's releases. */
  public static String issuer(String issuer) {
    return "issuer#" + folded(issuer);
  }

  /** The partition of a security's releases. */
  public static String ticker(String exchange, String symbol) {
    return "ticker#" + folded(exchange) + ":" + folded(symbol);
  }

  /** The partition of the releases in a language that came in on a day (UTC). */
  public static String language(String language, LocalDate day) {
    return "language#" + folded(language) + "#" + day;
  }

  /** The partition of what was quarantined of a day's (UTC) uploads. */
  public static String quarantine(LocalDate day) {
    return "quarantine#" + day;
  }

  /** The sort key under which a list is read by time. */
  public static String listed(Instant time, String id) {
    return time(time) + "#" + id;
  }

  /**
   * A time as keys have it: whole seconds, so that all are equally long and sort as they follow
   * each other. A part of a second counts as a whole one: what is due is never early.
   */
  public static String time(Instant time) {
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    return (second.equals(time) ? second : second.plusSeconds(1)).toString();
  }

  /** The day (UTC) of a time. */
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private static String padded(long number) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
  }

  /** One spelling of a name: width, case and spaces don't tell two apart. */
  private static String folded(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    return Texts.cut(folded.replaceAll("\\s+", " "), LONGEST);
  }
}
