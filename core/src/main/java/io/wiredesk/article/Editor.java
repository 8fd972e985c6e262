package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.notice.Notice;
import io.wiredesk.notice.Notices;
import io.wiredesk.notice.Reference;
import io.wiredesk.release.Change;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
  private final Notices notices;
  private final Contacts contacts;

  /** An editor that reads with these. */
  public Editor(
      Datelines datelines,
      Sentences sentences,
      SectorDesk sectors,
      Tickers tickers,
      Issuer issuers,
      Notices notices,
      Contacts contacts) {
    this.titles = new Titles(datelines, sentences);
    this.datelines = datelines;
    this.sentences = sentences;
    this.sectors = sectors;
    this.tickers = tickers;
    this.issuers = issuers;
    this.notices = notices;
    this.contacts = contacts;
  }

  /** Reads title, dateline, summary and sectors; rejects a release that holds no story. */
  public Edited edit(Release release, Stripped stripped, String language) {
    if (texts(stripped.blocks(), Role.BODY).isEmpty()) {
      return withoutStory(release, stripped, language);
    }
    Declared declared = release.declared();
    Title title = titles.find(stripped.blocks(), declared.title(), language);
    DatelineCut cut =
        DatelineCut.of(
            title.label(stripped.blocks()), datelines, language, day(declared.published()));
    Notice notice = notice(declared, cut.blocks(), title.text(), cut.dateline(), language);
    return new Edited.Story(article(release, stripped.wire(), title.text(), cut, language, notice));
  }

  /** What takes a release back often is a notice and nothing else; then that is its story. */
  private Edited withoutStory(Release release, Stripped stripped, String language) {
    Declared declared = release.declared();
    Notice notice = notice(declared, stripped.blocks(), null, null, language);
    if (change(declared, notice) != Change.KILL) {
      return new Edited.Rejected(
          new Rejection(
              Rejection.Reason.NO_TEXT,
              "strip",
              "Nothing is left when the wording that is not the story is taken off. If there is a"
                  + " story in it, the account of the rules says which took it."));
    }
    List<LabelledBlock> told = told(stripped.blocks());
    String title = declared.title() == null ? notice.meant() : declared.title();
    title = title == null ? titles.find(told, null, language).text() : title;
    DatelineCut uncut = new DatelineCut(told, null);
    return new Edited.Story(article(release, stripped.wire(), title, uncut, language, notice));
  }

  private static List<LabelledBlock> told(List<LabelledBlock> blocks) {
    boolean noticed = !texts(blocks, Role.NOTICE).isEmpty();
    return blocks.stream()
        .map(b -> b.role() == Role.NOTICE || !noticed ? LabelledBlock.body(b.text()) : b)
        .toList();
  }

  private Article article(
      Release release,
      @Nullable String wire,
      String title,
      DatelineCut cut,
      String language,
      Notice notice) {
    List<LabelledBlock> blocks = cut.blocks();
    List<String> body = texts(blocks, Role.BODY);
    String declared = release.declared().issuer();
    String issuer =
        declared == null ? issuers.find(blocks, title, place(cut.dateline())) : declared;
    return new Article(
        language,
        wire == null ? release.declared().source() : wire,
        title,
        placed(cut.dateline(), release.declared().place()),
        Summary.of(body, language, title, sentences, datelines),
        issuer,
        tickers.find(naming(blocks), release.declared().tickers()),
        contacts.find(blocks, release.declared().contacts(), issuer),
        sectors(release.declared(), blocks, title, body, language),
        published(release.declared(), cut.dateline()),
        embargo(release.declared(), notice),
        change(release.declared(), notice),
        notice.meant(),
        blocks,
        release.declared());
  }

  /** Where the text doesn't say where it is from, the format may. */
  private static @Nullable Dateline placed(@Nullable Dateline dateline, @Nullable String place) {
    if (place == null || (dateline != null && dateline.place() != null)) {
      return dateline;
    }
    return dateline == null
        ? new Dateline("", place, null)
        : new Dateline(dateline.raw(), place, dateline.date());
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
    List<Sector> topics = sectors.topics(declared.subjects(), language);
    if (!topics.isEmpty()) {
      return topics;
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
    List<String> texts = new ArrayList<>();
    for (LabelledBlock block : blocks) {
      if (block.role() == role) {
        texts.add(block.text());
      }
    }
    return texts;
  }

  private static @Nullable String published(Declared declared, @Nullable Dateline dateline) {
    if (declared.published() != null) {
      return declared.published();
    }
    return dateline == null ? null : dateline.date();
  }

  private Notice notice(
      Declared declared,
      List<LabelledBlock> blocks,
      @Nullable String title,
      @Nullable Dateline dateline,
      String language) {
    Reference reference =
        Reference.of(declared.published(), dateline == null ? null : dateline.date());
    return notices.read(blocks, title, declared, language, reference);
  }

  /** What is withheld without a time stays withheld: nobody knows how long. */
  private static @Nullable String embargo(Declared declared, Notice notice) {
    String told = notice.embargo();
    boolean inWords = !readable(declared.embargo());
    boolean better = declared.embargo() == null || (inWords && readable(told));
    String embargo = better ? told : declared.embargo();
    boolean withheld = declared.status() == Declared.Status.WITHHELD;
    return embargo == null && withheld ? Article.WITHHELD : embargo;
  }

  /** The head of a wire's text may declare in words what the notices' words can read. */
  private static boolean readable(@Nullable String embargo) {
    if (embargo == null) {
      return false;
    }
    try {
      return OffsetDateTime.parse(embargo).getYear() > 0;
    } catch (DateTimeException words) {
      return false;
    }
  }

  private static Change change(Declared declared, Notice notice) {
    if (declared.status() == Declared.Status.CANCELED) {
      return Change.KILL;
    }
    return declared.correction() ? Change.CORRECTION : notice.change();
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
