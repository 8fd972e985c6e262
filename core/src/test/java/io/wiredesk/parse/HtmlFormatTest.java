package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        .containsExactly(Role.CHROME, Role.CHROME, null, null, null, null, null, Role.CHROME);
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
        .containsOnlyNulls();
  }

  @Test
  void aStoryThatAScriptWouldShowIsRead() {
    assertThat(texts(read("<body><div hidden id=S:0><p>Harga beras turun.</p></div></body>")))
        .containsExactly("Harga beras turun.");
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
