package io.wiredesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.Sector;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of the text, with all rules and models. */
class PipelineTest {

  private static final Pipeline PIPELINE = Pipeline.load();

  private static final String DISCLAIMER =
      "Artikel ini disediakan oleh penyedia konten pihak ketiga. SeaPRwire"
          + " (https://www.seaprwire.com/) tidak memberikan jaminan atau pernyataan sehubungan"
          + " dengan hal tersebut.";

  private static final String SECTORS = "Sektor: Top Story, Daily News";

  private static final String ABOUT =
      "SeaPRwire menyediakan distribusi siaran pers real-time untuk perusahaan dan lembaga,"
          + " menjangkau lebih dari 6.500 toko media, 86.000 editor dan jurnalis, dan 3,5 juta"
          + " desktop profesional di 90 negara.";

  private static final String RELEASE =
      String.join(
          "\n",
          "(SeaPRwire) – Nelayan di pesisir utara mulai memakai perahu listrik buatan sendiri",
          "Koperasi nelayan di Tegal meluncurkan dua belas perahu listrik pada hari Kamis, dan"
              + " berharap biaya solar mereka turun separuh dalam setahun.",
          "“Kami tidak lagi menunggu harga solar,” kata ketua koperasi itu kepada wartawan.",
          DISCLAIMER,
          SECTORS,
          ABOUT);

  @Test
  void aReleaseOfSeaPRwireLosesWhatIsNotTheStoryAndAccountsForIt() {
    Article article = article(RELEASE);

    assertThat(article.language()).isEqualTo("id");
    assertThat(article.wire()).isEqualTo("SeaPRwire");
    assertThat(article.title())
        .isEqualTo("Nelayan di pesisir utara mulai memakai perahu listrik buatan sendiri");
    assertThat(article.sectors())
        .extracting(Sector::code, Sector::name, Sector::evidence)
        .containsExactly(
            tuple("top-story", "Top Story", Sector.Source.DECLARED),
            tuple("daily-news", "Daily News", Sector.Source.DECLARED));
    assertThat(article.blocks())
        .filteredOn(block -> block.role() != Role.BODY)
        .extracting(LabelledBlock::role, LabelledBlock::rule, LabelledBlock::text)
        .containsExactly(
            tuple(Role.DATELINE, "seaprwire.credit", "(SeaPRwire) –"),
            tuple(Role.DISCLAIMER, "seaprwire.third-party.id", DISCLAIMER),
            tuple(Role.SECTORS, "seaprwire.sectors.id", SECTORS),
            tuple(Role.WIRE, "seaprwire.about.id", ABOUT));
  }

  @Test
  void theSummaryStandsInTheStoryInItsOrder() {
    Article article = article(RELEASE);

    assertThat(article.summary()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    int at = 0;
    for (String sentence : article.summary()) {
      at = article.body().indexOf(sentence, at);
      assertThat(at).as(sentence).isNotNegative();
    }
  }

  @Test
  void theDatelineIsSetApartAndTold() {
    Article article =
        article(
            "JAKARTA, 24 November 2026 – Koperasi nelayan di Tegal meluncurkan dua belas perahu"
                + " listrik pada hari Kamis. Perahu itu dibuat sendiri oleh para nelayan.");

    assertThat(article.dateline())
        .isEqualTo(new Dateline("JAKARTA, 24 November 2026 –", "JAKARTA", "2026-11-24"));
    assertThat(article.published()).isEqualTo("2026-11-24");
    assertThat(article.blocks().getFirst())
        .isEqualTo(
            new LabelledBlock(
                "JAKARTA, 24 November 2026 –", Role.DATELINE, null, Evidence.STRUCTURE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEGAL, 24 November 2026 /PRNewswire/ -- | TEGAL | 2026-11-24 | PR Newswire
          TEGAL - Media OutReach Newswire - 24 November 2026 - | TEGAL | 2026-11-24 | Media OutReach Newswire
          Tegal (ANTARA) - | Tegal | | ANTARA
          TEGAL, Indonesia--(BUSINESS WIRE)-- | TEGAL, Indonesia | | Business Wire
          """)
  void aCreditNamesItsWireAndLeavesPlaceAndDate(
      String raw, String place, String date, String wire) {
    Article article =
        article(
            raw
                + " Koperasi nelayan di Tegal meluncurkan dua belas perahu listrik pada hari"
                + " Kamis. Perahu itu dibuat sendiri oleh para nelayan.");

    assertThat(article.wire()).isEqualTo(wire);
    assertThat(article.dateline()).isEqualTo(new Dateline(raw, place, date));
    assertThat(article.body()).startsWith("Koperasi nelayan");
  }

  /** The agency sets place, date and credit into a line of their own, without a sign at its end. */
  @Test
  void aCreditOnALineOfItsOwnNamesItsWireAndLeavesPlaceAndDate() {
    Article article =
        article(
            "عدن 14 جمادى الآخرة 1448 هـ الموافق 24 نوفمبر 2026 م واس\n"
                + "ارتفع سعر البن أربعة في المئة يوم الثلاثاء في عدن بعد موجة صقيع أصابت مناطق"
                + " الزراعة.");

    assertThat(article.wire()).isEqualTo("واس");
    assertThat(article.dateline())
        .isEqualTo(
            new Dateline(
                "عدن 14 جمادى الآخرة 1448 هـ الموافق 24 نوفمبر 2026 م واس", "عدن", "2026-11-24"));
  }

  /** Lines that a copyist repeats below a release count once: the wire is the one that sent it. */
  @Test
  void theWireOfWhichMostRulesMatchedIsNamedHoweverOftenOneMatched() {
    Article article =
        article(
            "TEGAL, Nov. 24, 2026 /PRNewswire/ -- The fishermen of Tegal launched twelve electric"
                + " boats on Thursday, which they had built themselves.\n"
                + "Pickup - [citybuzz.co](https://citybuzz.co/2026/11/24/boats)\n"
                + "Pickup - [advos.io](https://advos.io/boats)\n"
                + "[Newsramp.com TLDR](https://newsramp.com/curated-news/boats)");

    assertThat(article.wire()).isEqualTo("PR Newswire");
  }

  /** Without a story above them nothing says that they are a tail: when unsure, keep. */
  @Test
  void wordingOfAWireWithoutAStoryAboveItIsKept() {
    assertThat(article(SECTORS + "\n" + ABOUT).body()).contains("6.500 toko media");
  }

  @Test
  void aReleaseThatIsAHeadlineAloneHoldsNoStory() {
    assertThat(PIPELINE.edit(release("<h1>Pabrik baru di Tegal</h1>")))
        .isInstanceOfSatisfying(
            Edited.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Reason.NO_TEXT));
  }

  @Test
  void theSameBytesGiveTheSameArticle() {
    assertThat(article(RELEASE)).isEqualTo(article(RELEASE));
    assertThat(PIPELINE.version()).isEqualTo(Pipeline.load().version());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void keptAndRemovedMakeTheOriginal(long seed) {
    String text = shuffled(new Random(seed));

    String blocks =
        article(text).blocks().stream().map(LabelledBlock::text).collect(Collectors.joining());

    assertThat(bare(blocks)).isEqualTo(bare(text));
  }

  /** Pieces of releases in any order, with odd white space and marks between them. */
  private static String shuffled(Random random) {
    String[] pieces = {
      RELEASE,
      DISCLAIMER,
      SECTORS,
      ABOUT,
      "Kota ini ramai. ",
      "東京，2026年11月24日 – ",
      "İstanbul'da ",
      "\u200f(رويترز) – ",
      "กรุงเทพฯ – ",
      "###",
      "\u00a0",
      "\r\n\r\n",
      "\n",
      "👩‍🚀 ",
      "e\u0301. ",
      "Nela\u00adyan "
    };
    StringBuilder text = new StringBuilder("Awal. ");
    int count = 5 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String bare(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Article article(String text) {
    return ((Edited.Story) PIPELINE.edit(release(text))).article();
  }

  private static Release release(String text) {
    Upload upload = new Upload("release.txt", null, text.getBytes(StandardCharsets.UTF_8));
    return PIPELINE.parse(upload).releases().getFirst();
  }
}
