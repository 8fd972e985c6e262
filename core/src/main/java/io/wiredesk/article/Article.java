package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Change;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A release of which every block has its role, and what was read from it.
 *
 * @param language BCP 47: {@code id}, {@code zh-Hant}, {@code und} when it is none that is known
 * @param wire the wire that distributed the release, or null
 * @param title the headline, else the first sentence of the lede; never blank
 * @param dateline place and date, or null
 * @param summary at most three sentences that stand in the body, in its order
 * @param issuer who issued the release, or null
 * @param tickers the listed securities that it names, the issuer's first
 * @param contacts whom an editor may call, as the release names them
 * @param sectors where it goes; never empty
 * @param published ISO 8601 date or date-time, or null
 * @param embargo ISO 8601 date-time before which it must not be published; the words that declare
 *     it where they can't be read, {@link #WITHHELD} where there are none; or null
 * @param kind whether it tells its story first, corrects it, or takes it back
 * @param meant the headline of the release that a kill takes back, where it quotes it; or null
 * @param blocks the whole text in document order
 * @param declared what its format declares, as it stands there
 */
public record Article(
    String language,
    @Nullable String wire,
    String title,
    @Nullable Dateline dateline,
    List<String> summary,
    @Nullable String issuer,
    List<Ticker> tickers,
    List<Contact> contacts,
    List<Sector> sectors,
    @Nullable String published,
    @Nullable String embargo,
    Change kind,
    @Nullable String meant,
    List<LabelledBlock> blocks,
    Declared declared) {

  /** The embargo of what is withheld for a time that nobody told. */
  public static final String WITHHELD = "withheld";

  public Article {
    summary = List.copyOf(summary);
    tickers = List.copyOf(tickers);
    contacts = List.copyOf(contacts);
    sectors = List.copyOf(sectors);
    blocks = List.copyOf(blocks);
  }

  /** An article of plain text, of which nothing is declared. */
  public Article(
      String language,
      @Nullable String wire,
      String title,
      @Nullable Dateline dateline,
      List<String> summary,
      @Nullable String issuer,
      List<Ticker> tickers,
      List<Sector> sectors,
      @Nullable String published,
      @Nullable String embargo,
      List<LabelledBlock> blocks) {
    this(
        language,
        wire,
        title,
        dateline,
        summary,
        issuer,
        tickers,
        List.of(),
        sectors,
        published,
        embargo,
        Change.NEW,
        null,
        blocks,
        Declared.NOTHING);
  }

  /** What an editor should know about it, each a short sentence: why it waits for a person. */
  public List<String> remarks() {
    if (embargo == null || isMoment(embargo)) {
      return List.of();
    }
    return List.of(
        embargo.equals(WITHHELD)
            ? "withheld: its format says so, and nothing says until when"
            : "withheld: the embargo can't be read as a moment beyond doubt: " + embargo);
  }

  private static boolean isMoment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant() != null;
    } catch (DateTimeException notAMoment) {
      return false;
    }
  }

  /** The story alone: its paragraphs, an empty line between two. */
  public String body() {
    return blocks.stream()
        .filter(block -> block.role() == Role.BODY)
        .map(LabelledBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
