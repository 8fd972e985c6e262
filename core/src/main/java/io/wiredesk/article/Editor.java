package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.sector.Sector;
import io.wiredesk.sector.SectorDesk;
import io.wiredesk.strip.Stripped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the article out of a release of which every block has its role. */
public final class Editor {

  private static final String OTHER = "other";
  private static final int ISO_DAY = "2026-11-24".length();

  private final Titles titles;
  private final Datelines datelines;
  private final Sentences sentences;
  private final SectorDesk sectors;
  private final Tickers tickers;
  private final Issuer issuers;
  private final Contacts contacts;

  /** An editor that reads with these. */
  public Editor(
      Datelines datelines,
      Sentences sentences,
      SectorDesk sectors,
      Tickers tickers,
      Issuer issuers,
      Contacts contacts) {
    this.titles = new Titles(datelines, sentences);
    this.datelines = datelines;
    this.sentences = sentences;
    this.sectors = sectors;
    this.tickers = tickers;
    this.issuers = issuers;
    this.contacts = contacts;
  }

  /** Reads title, dateline, summary and sectors; rejects a release that holds no story. */
  public Edited edit(Release release, Stripped stripped, String language) {
    Declared declared = release.declared();
    if (texts(stripped.blocks(), Role.BODY).isEmpty()) {
      return new Edited.Rejected(
          new Rejection(
              Rejection.Reason.NO_TEXT,
              "strip",
              "Nothing is left when the wording that is not the story is taken off. If there is a"
                  + " story in it, the account of the rules says which took it."));
    }
    Title title = titles.find(stripped.blocks(), declared.title(), language);
    DatelineCut cut =
        DatelineCut.of(
            title.label(stripped.blocks()), datelines, language, day(declared.published()));
    return new Edited.Story(article(release, stripped.wire(), title.text(), cut, language));
  }

  private Article article(
      Release release, @Nullable String wire, String title, DatelineCut cut, String language) {
    List<LabelledBlock> blocks = cut.blocks();
    List<String> body = texts(blocks, Role.BODY);
    String declared = release.declared().issuer();
    String issuer =
        declared == null ? issuers.find(blocks, title, place(cut.dateline())) : declared;
    return new Article(
        language,
        wire == null ? release.declared().source() : wire,
        title,
        cut.dateline(),
        Summary.of(body, language, title, sentences, datelines),
        issuer,
        tickers.find(naming(blocks), release.declared().tickers()),
        contacts.find(blocks, release.declared().contacts(), issuer),
        sectors(release.declared(), blocks, title, body, language),
        published(release.declared(), cut.dateline()),
        embargo(release.declared()),
        blocks,
        release.declared());
  }

  private List<Sector> sectors(
      Declared declared,
      List<LabelledBlock> blocks,
      String title,
      List<String> body,
      String language) {
    List<Sector> named = sectors.declared(texts(blocks, Role.SECTORS), declared.sectors());
    if (!named.isEmpty()) {
      return named;
    }
    List<Sector> inferred = sectors.infer(title, String.join("\n\n", body), language);
    return inferred.isEmpty() ? List.of(unknown(language)) : inferred;
  }

  /** A release goes somewhere, also when neither its wire nor its words say where. */
  private Sector unknown(String language) {
    return new Sector(OTHER, sectors.sectors().name(OTHER, language), Sector.Source.INFERRED, 0);
  }

  /** Where a release names securities as its own: above the story, in it, and in the portrait. */
  private static List<String> naming(List<LabelledBlock> blocks) {
    return blocks.stream()
        .filter(
            block ->
                switch (block.role()) {
                  case HEADLINE, SUBHEADLINE, NOTICE, BODY, ABOUT -> true;
                  default -> false;
                })
        .map(LabelledBlock::text)
        .toList();
  }

  private static @Nullable String place(@Nullable Dateline dateline) {
    return dateline == null ? null : dateline.place();
  }

  private static List<String> texts(List<LabelledBlock> blocks, Role role) {
    return blocks.stream().filter(b -> b.role() == role).map(LabelledBlock::text).toList();
  }

  private static @Nullable String published(Declared declared, @Nullable Dateline dateline) {
    if (declared.published() != null) {
      return declared.published();
    }
    return dateline == null ? null : dateline.date();
  }

  /** What is withheld without a time stays withheld: nobody knows how long. */
  private static @Nullable String embargo(Declared declared) {
    boolean withheld = declared.status() == Declared.Status.WITHHELD;
    return declared.embargo() == null && withheld ? Article.WITHHELD : declared.embargo();
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < ISO_DAY) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, ISO_DAY));
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
