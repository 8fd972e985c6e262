package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {

  private static final String RUNNING =
      "<p>Harga beras turun di Medan, di Padang, dan di Palembang, kata para pedagang, yang"
          + " berharap panen berikutnya lebih baik.";

  @Test
  void readsBlocksAndNotAFlatText() {
    Release release =
        read(
            """
            <h1>Pabrik baru</h1><p>Harga <b>beras</b>
            turun <a href="/x">tajam</a>.</p>
            <ul><li>satu<li>dua</ul>
            <table><tr><th>Kota<td>Harga<tr><td>Medan<td>9</table>
            <blockquote>Kami senang.</blockquote><figure><figcaption>Foto: pabrik</figcaption></figure>
            """);

    assertThat(release.format()).isEqualTo("html");
    assertThat(release.blocks())
        .extracting(Block::kind, Block::text)
        .containsExactly(
            tuple(Block.Kind.HEADING, "Pabrik baru"),
            tuple(Block.Kind.PARAGRAPH, "Harga beras turun tajam."),
            tuple(Block.Kind.LIST_ITEM, "satu"),
            tuple(Block.Kind.LIST_ITEM, "dua"),
            tuple(Block.Kind.TABLE, "Kota\tHarga"),
            tuple(Block.Kind.TABLE, "Medan\t9"),
            tuple(Block.Kind.QUOTE, "Kami senang."),
            tuple(Block.Kind.CAPTION, "Foto: pabrik"));
    assertThat(release.blocks().get(1).linked()).isEqualTo("tajam".length());
  }

  @Test
  void aParagraphInACellIsAParagraph() {
    assertThat(read("<table><tr><td><p>Harga beras turun.</p></td></tr></table>").blocks())
        .containsExactly(Block.paragraph("Harga beras turun."));
  }

  @Test
  void twoBreaksSetParagraphsApartAndOneALine() {
    assertThat(texts(read("<div>Satu.<br>Dua.<br><br>Tiga.</div>")))
        .containsExactly("Satu.\nDua.", "Tiga.");
  }

  @Test
  void whatAReaderDoesNotSeeIsNotThere() {
    assertThat(
            texts(
                read(
                    """
                    <body><script>var a = 1;</script><style>p {}</style><p hidden>x</p>
                    <div style="display: none">x</div><noscript>x</noscript><p>Ada.</p></body>
                    """)))
        .containsExactly("Ada.");
  }

  @Test
  void whatStandsAroundTheStoryIsChromeAndTheHeadlineIsNot() {
    Release release =
        read(
            """
            <html lang="id"><head><title>Pabrik baru | Kabar</title>
            <meta property="og:site_name" content="Kabar">
            <meta property="article:published_time" content="2026-11-24T08:00:00+07:00"></head>
            <body><nav><a href="/">Beranda</a></nav><h1>Pabrik baru</h1>
            <article><p>Harga beras turun tajam pada hari Senin di semua pasar.</p></article>
            <footer>Hak cipta</footer></body></html>
            """);

    assertThat(release.declared().title()).isEqualTo("Pabrik baru");
    assertThat(release.declared().language()).isEqualTo("id");
    assertThat(release.declared().source()).isEqualTo("Kabar");
    assertThat(release.declared().published()).isEqualTo("2026-11-24T08:00:00+07:00");
    assertThat(release.blocks())
        .extracting(Block::declared)
        .containsExactly(Role.CHROME, Role.HEADLINE, null, Role.CHROME);
  }

  @Test
  void aPageThatIsAllMenuKeepsItsText() {
    assertThat(read("<nav><p>Harga beras turun.</p></nav>").blocks())
        .extracting(Block::declared)
        .containsOnlyNulls();
  }

  @Test
  void readsTheCharsetThatThePageDeclares() {
    byte[] page =
        "<html><head><meta charset=\"Shift_JIS\"></head><body><p>工場が完成しました。</p></body></html>"
            .getBytes(Charset.forName("Shift_JIS"));

    Release release = releases(new Upload("a.html", null, page)).getFirst();

    assertThat(release.charset()).isEqualTo("shift_jis");
    assertThat(texts(release)).containsExactly("工場が完成しました。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><p>a", "<p>a</p>", "\uFEFF<html>a", "<!-- x --><div>a"})
  void markupIsRecognised(String page) {
    assertThat(new HtmlFormat().recognises(upload(page))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a < b and b > c", "<Quote> he said", "Harga <b>turun</b>", "<3"})
  void textWithAngleBracketsIsNoMarkup(String text) {
    assertThat(new HtmlFormat().recognises(upload(text))).isFalse();
  }

  @Test
  void aPageWithoutTextIsRejectedAsSuch() {
    Upload page = upload("<html><body><img src=x></body></html>");
    assertThat(new HtmlFormat().read(page, Nesting.of(new Parser())).items().getFirst())
        .isInstanceOfSatisfying(
            Parsed.Item.Refused.class,
            refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.NO_TEXT));
  }

  @Test
  void depthWithoutEndIsNoOverflow() {
    assertThat(texts(read("<div>".repeat(100_000) + "Ada."))).containsExactly("Ada.");
  }

  private static List<String> texts(Release release) {
    return release.blocks().stream().map(Block::text).toList();
  }

  @Test
  void theStoryIsWhereTheTextRuns() {
    Release release =
        read(
            "<div><a href=/a>Beranda</a> <a href=/b>Pasar</a></div><div><div class=teaser>Cuaca"
                + " hari ini</div></div><div class='isi'>"
                + RUNNING.repeat(5)
                + "</div><div><p>Semua hak dilindungi oleh kami.</div>");

    assertThat(release.blocks())
        .extracting(Block::declared)
        .containsExactly(
            Role.CHROME,
            Role.CHROME,
            null,
            Role.BODY,
            Role.BODY,
            Role.BODY,
            Role.BODY,
            Role.CHROME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='article-body pagination-first'>",
        "<form action=/x>",
        "<div id=sidebar-fixed>"
      })
  void whatHoldsTheStoryIsNoMenuWhateverItIsCalled(String box) {
    assertThat(read("<h1>Pabrik baru</h1>" + box + RUNNING.repeat(3)).blocks())
        .filteredOn(block -> block.text().startsWith("Harga"))
        .hasSize(3)
        .extracting(Block::declared)
        .doesNotContain(Role.CHROME);
  }

  @Test
  void aStoryThatAScriptWouldShowIsRead() {
    assertThat(texts(read("<body><div hidden id=S:0><p>Harga beras turun.</p></div></body>")))
        .containsExactly("Harga beras turun.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=NewsletterBox_root__x1>",
        "<p class='related-links'>",
        "<section id=comments>",
        "<div class='post-share'>",
        "<div role=navigation>"
      })
  void whatIsNamedAfterWhatStandsAroundAStoryIsChrome(String box) {
    assertThat(roleOf("Ikuti", "<article>" + RUNNING.repeat(3) + box + "Ikuti kami"))
        .isEqualTo(Role.CHROME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=wp-caption-text>",
        "<span class=newsCaption>",
        "<figure><figcaption>",
        "<div class=image><p>"
      })
  void aCaptionIsOneHoweverItIsMarked(String box) {
    assertThat(roleOf("Foto", "<article>" + RUNNING.repeat(3) + "<div>" + box + "Foto: pasar"))
        .isEqualTo(Role.MEDIA);
  }

  @Test
  void aStoryWithAMenusNameIsNoneWhereNothingElseIsLeft() {
    assertThat(read("<div id=share-buttons>" + RUNNING.repeat(3) + "</div>Beranda").blocks())
        .filteredOn(block -> block.text().startsWith("Harga"))
        .extracting(Block::declared)
        .doesNotContain(Role.CHROME);
  }

  @Test
  void whereCaptionsAreMostOfTheTextTheyAreTheStory() {
    String caption = "<figure><img src=x><figcaption>" + RUNNING + "</figcaption></figure>";
    assertThat(read("<article><p>Sepuluh pasar.</p>" + caption.repeat(4) + "</article>").blocks())
        .filteredOn(block -> block.text().startsWith("Harga"))
        .hasSize(4)
        .extracting(Block::declared)
        .doesNotContain(Role.MEDIA, Role.CHROME);
  }

  @Test
  void anAddressIsWhole() {
    String base = "<base href='https://kabar.example/a/'><link rel=canonical href='b.html'><p>Ada.";
    assertThat(read(base).declared().address()).isEqualTo("https://kabar.example/a/b.html");
    assertThat(read("<link rel=canonical href='b.html'><p>Ada.").declared().address()).isNull();
  }

  @Test
  void theStandfirstAboveTheStoryIsOfIt() {
    String standfirst = "Panen yang baik menekan harga di tiga kota besar, kata para pedagang.";
    String page =
        "<title>Harga beras turun</title><header><h1>Harga beras turun</h1><p>"
            + standfirst
            + "</p></header><div>"
            + RUNNING.repeat(4)
            + "</div>";
    assertThat(roleOf("Panen", page)).isNull();
  }

  @Test
  void aLineThatIsAllLinkLeadsElsewhere() {
    String page = "<div>" + RUNNING + "<p>Baca juga: <a href=/x>Panen raya di Jawa</a>" + RUNNING;
    assertThat(roleOf("Baca", page + RUNNING)).isEqualTo(Role.CHROME);
  }

  @Test
  void aListOfOtherStoriesGoesWithItsHeading() {
    String teasers = "<li><a href=/x>Panen raya di Jawa</a>".repeat(3);
    String page = "<div>" + RUNNING.repeat(3) + "<h3>Terpopuler</h3><ul>" + teasers + "</ul></div>";
    assertThat(roleOf("Terpopuler", page)).isEqualTo(Role.CHROME);
    assertThat(roleOf("Panen", page)).isEqualTo(Role.CHROME);
  }

  @Test
  void sectionsOfOneStoryAreOneStory() {
    String section = "<section><div><div>" + RUNNING.repeat(3) + "</div></div></section>";
    assertThat(read("<h1>Pasar</h1><div>" + section.repeat(3) + "</div>").blocks())
        .filteredOn(block -> block.text().startsWith("Harga"))
        .hasSize(9)
        .extracting(Block::declared)
        .doesNotContain(Role.CHROME);
  }

  @Test
  void aParagraphThatComesTwiceInAStoryIsMeant() {
    Release release = read("<article>" + RUNNING.repeat(2));
    assertThat(release.blocks()).extracting(Block::declared).containsExactly(null, Role.BODY);
  }

  @Test
  void theStoryThatAPageTellsToMachinesSaysWhichLinesAreIt() {
    String first = "Harga beras turun di Medan, di Padang, dan di Palembang. ".repeat(4);
    String second = "Para pedagang berharap panen berikutnya lebih baik lagi. ".repeat(4);
    String other = "Pelanggan mendapat potongan untuk dua bulan pertama langganan. ";
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + first
            + second
            + "\"}</script><div><p>"
            + first
            + "</p><p>"
            + other
            + "</p><p>"
            + second
            + "</p></div>";
    assertThat(roleOf("Harga", page)).isEqualTo(Role.BODY);
    assertThat(roleOf("Pelanggan", page)).isEqualTo(Role.CHROME);
  }

  @Test
  void aStoryThatOnlyMachinesAreToldIsRead() {
    String story = "Harga beras turun di Medan, di Padang, dan di Palembang. ".repeat(8).strip();
    String page =
        "<script type='application/ld+json'>[{\"@type\":\"ReportageNewsArticle\",\"articleBody\":\""
            + story
            + "\"}]</script><div id=app>Memuat</div>";
    assertThat(texts(read(page))).containsExactly("Memuat", story);
  }

  @Test
  void readsWhatAPageDeclaresInJsonLd() {
    Declared declared =
        read("""
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Kabar", "inLanguage": "en"},
        {"@type": ["NewsArticle"], "headline": "Pabrik baru di Medan dibuka",
        "datePublished": "2026-11-24 08:00:00+0700", "inLanguage": "id",
        "author": [{"@type": "Person", "name": "A. Putri"}, {"name": "B. Lim"}],
        "publisher": {"name": "Kabar", "logo": {"name": "logo"}},
        "articleSection": "Bisnis", "keywords": ["pabrik", "Medan"],}]} broken </script>
        <p>Ada.</p>
        """)
            .declared();

    assertThat(declared.title()).isEqualTo("Pabrik baru di Medan dibuka");
    assertThat(declared.published()).isEqualTo("2026-11-24T08:00:00+07:00");
    assertThat(declared.language()).isEqualTo("id");
    assertThat(declared.byline()).isEqualTo("A. Putri, B. Lim");
    assertThat(declared.source()).isEqualTo("Kabar");
    assertThat(declared.keywords()).containsExactly("pabrik", "Medan");
    assertThat(declared.subjects()).extracting(Subject::name).containsExactly("Bisnis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-11-24 | 2026-11-24",
        "2026-11-24T08:00Z | 2026-11-24T08:00Z",
        "2026-11-24T08:00:00.000+0700 | 2026-11-24T08:00:00.000+07:00",
        "2026/11/24 08:00 | 2026-11-24T08:00",
        "2026-11-24T08:00:00 ICT | 2026-11-24T08:00:00",
        "Tue, 24 Nov 2026 08:00:00 GMT | 2026-11-24T08:00:00Z",
        "2026-13-45 | -",
        "24 November | -"
      })
  void aDateIsIsoHoweverItIsWritten(String declared, @Nullable String iso) {
    assertThat(HtmlDates.iso(declared)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta property=og:title content='Pabrik baru dibuka di Medan | Kabar'>"
            + "<h1>Pabrik baru dibuka di Medan</h1> ; Pabrik baru dibuka di Medan",
        "<title>Pabrik baru dibuka di Medan - Kabar Kota</title> ; Pabrik baru dibuka di Medan",
        "<title>Pabrik baru</title><h1>Kabar</h1> ; Pabrik baru",
        "<title>Kabar</title><h1>Pabrik baru dibuka di Medan</h1> ; Pabrik baru dibuka di Medan",
        "<meta property=og:title content='Ekonomi: Pabrik baru dibuka di Medan'>"
            + "<h1>Pabrik baru dibuka di Medan</h1> ; Ekonomi: Pabrik baru dibuka di Medan"
      })
  void theTitleIsWhatTwoPlacesAgreeOn(String head, String title) {
    assertThat(read(head + "<p>Ada.</p>").declared().title()).isEqualTo(title);
  }

  private static @Nullable Role roleOf(String beginning, String page) {
    return read(page).blocks().stream()
        .filter(block -> block.text().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .declared();
  }

  private static Release read(String page) {
    return releases(upload(page)).getFirst();
  }

  private static List<Release> releases(Upload upload) {
    return new HtmlFormat().read(upload, Nesting.of(new Parser())).releases();
  }

  private static Upload upload(String page) {
    return new Upload("page", null, page.getBytes(StandardCharsets.UTF_8));
  }
}
