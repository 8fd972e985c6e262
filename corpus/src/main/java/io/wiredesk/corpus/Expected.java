package io.wiredesk.corpus;

import io.wiredesk.release.Ticker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read from a release besides the roles of its text. Null or empty is what the file
 * does not say, and what is not measured.
 *
 * @param language BCP 47
 * @param title the headline
 * @param place the dateline's place, as it stands there
 * @param date the dateline's day
 * @param sectors codes of the sectors that the release itself declares
 * @param issuer who issued it
 * @param tickers the listed securities that it names
 * @param wire the wire, by the name in its rule file
 * @param embargo the moment before which it must not be published, as ISO 8601 in UTC, or {@link
 *     #UNREADABLE}
 * @param kind {@code new}, {@code correction} or {@code kill}
 */
public record Expected(
    String language,
    @Nullable String title,
    @Nullable String place,
    @Nullable LocalDate date,
    List<String> sectors,
    @Nullable String issuer,
    List<Ticker> tickers,
    @Nullable String wire,
    @Nullable String embargo,
    @Nullable String kind) {

  /** The embargo of a release that is to be withheld, for nobody can be sure until when. */
  public static final String UNREADABLE = "unreadable";

  public Expected {
    sectors = List.copyOf(sectors);
    tickers = List.copyOf(tickers);
  }
}
