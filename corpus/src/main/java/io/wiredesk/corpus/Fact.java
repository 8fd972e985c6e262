package io.wiredesk.corpus;

import io.wiredesk.article.Article;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is read from a release besides the roles of its text. */
public enum Fact {
  LANGUAGE,
  TITLE,
  PLACE,
  DATE,
  /** Those that the release declares; inferred ones are not compared. */
  SECTORS,
  ISSUER,
  TICKERS,
  WIRE,
  EMBARGO,
  KIND;

  /** The fact's name among the metrics: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the file says, in a form that can be compared, or null where it says nothing. */
  @Nullable String expected(Expected expected) {
    return switch (this) {
      case LANGUAGE -> expected.language();
      case TITLE -> folded(expected.title());
      case PLACE -> folded(expected.place());
      case DATE -> expected.date() == null ? null : expected.date().toString();
      case SECTORS -> joined(expected.sectors().stream());
      case ISSUER -> folded(expected.issuer());
      case TICKERS -> tickers(expected.tickers());
      case WIRE -> expected.wire();
      case EMBARGO -> expected.embargo();
      case KIND -> expected.kind();
    };
  }

  /** What was read, in the same form. */
  @Nullable String found(Article article, Expected expected) {
    var dateline = article.dateline();
    return switch (this) {
      case LANGUAGE -> language(article.language(), expected.language());
      case TITLE -> folded(article.title());
      case PLACE -> dateline == null ? null : folded(dateline.place());
      case DATE -> dateline == null ? null : dateline.date();
      case SECTORS -> joined(declared(article.sectors()));
      case ISSUER -> folded(article.issuer());
      case TICKERS -> tickers(article.tickers());
      case WIRE -> article.wire();
      case EMBARGO -> moment(article.embargo());
      case KIND -> article.kind().label();
    };
  }

  /** A region behind the tag does not matter: {@code de-AT} is {@code de}. */
  private static String language(String found, String expected) {
    return found.startsWith(expected + "-") ? expected : found;
  }

  private static Stream<String> declared(List<Sector> sectors) {
    return sectors.stream()
        .filter(sector -> sector.evidence() == Sector.Source.DECLARED)
        .map(Sector::code);
  }

  private static @Nullable String tickers(List<Ticker> tickers) {
    return joined(tickers.stream().map(ticker -> ticker.exchange() + ":" + ticker.symbol()));
  }

  private static @Nullable String joined(Stream<String> values) {
    String all = values.distinct().sorted().collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static @Nullable String moment(@Nullable String embargo) {
    try {
      return embargo == null ? null : OffsetDateTime.parse(embargo).toInstant().toString();
    } catch (DateTimeException notAMoment) {
      return Expected.UNREADABLE;
    }
  }

  /** Full width and half width are the same, and any run of white space is one space. */
  private static @Nullable String folded(@Nullable String text) {
    return text == null
        ? null
        : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
  }
}
