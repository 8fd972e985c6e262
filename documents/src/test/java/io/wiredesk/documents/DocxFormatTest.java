package io.wiredesk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocxFormatTest {

  private static final String STYLES =
      Zips.word(
          "styles",
          """
          <w:style w:styleId='a1'><w:name w:val='Title'/></w:style>
          <w:style w:styleId='a2'><w:name w:val='heading 2'/></w:style>
          <w:style w:styleId='a3'><w:name w:val='Our own'/><w:basedOn w:val='a2'/></w:style>
          <w:style w:styleId='a4'><w:name w:val='caption'/></w:style>
          <w:style w:styleId='a5'><w:name w:val='List Bullet'/></w:style>
          <w:style w:styleId='a6'><w:name w:val='Loop'/><w:basedOn w:val='a6'/></w:style>\
          """);

  @Test
  void stylesSayWhatParagraphsAre() {
    String body =
        styled("a1", "Pabrik baru dibuka")
            + styled("a3", "Latar belakang")
            + styled("a4", "Foto: pabrik")
            + styled("a5", "Satu")
            + styled("a6", "Biasa")
            + p("<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" + r("Dua"));

    assertThat(Reads.release(Zips.docx(body, "word/styles.xml", STYLES)).blocks())
        .extracting(Block::kind, Block::level, Block::text)
        .containsExactly(
            tuple(Kind.HEADING, 1, "Pabrik baru dibuka"),
            tuple(Kind.HEADING, 2, "Latar belakang"),
            tuple(Kind.CAPTION, 0, "Foto: pabrik"),
            tuple(Kind.LIST_ITEM, 0, "Satu"),
            tuple(Kind.PARAGRAPH, 0, "Biasa"),
            tuple(Kind.LIST_ITEM, 0, "Dua"));
  }

  @Test
  void textIsAsItReadsWhenAllChangesAreAccepted() {
    String body =
        p(
            r("Harga ")
                + "<w:del><w:r><w:delText>turun</w:delText></w:r></w:del>"
                + "<w:ins>"
                + r("naik")
                + "</w:ins><w:moveFrom>"
                + r(" kemarin")
                + "</w:moveFrom>"
                + r(" 4 persen."));

    assertThat(Reads.texts(Zips.docx(body))).containsExactly("Harga naik 4 persen.");
  }

  @Test
  void aTextBoxIsReadOnceAndBehindItsParagraph() {
    String box = "<wps:txbx><w:txbxContent>" + p(r("Kotak")) + "</w:txbxContent></wps:txbx>";
    String body =
        p(
            r("Sebelum ")
                + "<w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + r("sesudah"));

    assertThat(Reads.texts(Zips.docx(body))).containsExactly("Sebelum sesudah", "Kotak");
  }

  @Test
  void notesStandBehindTheirParagraphAndHeadersAround() {
    String notes =
        "<w:footnote w:id='0' w:type='separator'>"
            + p(r("---"))
            + "</w:footnote><w:footnote w:id='2'>"
            + p(r("Catatan"))
            + "</w:footnote>";
    byte[] file =
        Zips.docx(
            p(r("Satu") + "<w:r><w:footnoteReference w:id='2'/></w:r>") + p(r("Dua")),
            "word/_rels/document.xml.rels",
            Zips.relations(
                "footnotes", "notes.xml", "header", "head.xml", "footer", "/word/foot.xml"),
            "word/notes.xml",
            Zips.word("footnotes", notes),
            "word/head.xml",
            Zips.word("hdr", p(r("Siaran pers"))),
            "word/foot.xml",
            Zips.word("ftr", p(r("Halaman 1"))));

    assertThat(Reads.release(file).blocks())
        .extracting(Block::declared, Block::text)
        .containsExactly(
            tuple(Role.CHROME, "Siaran pers"),
            tuple(null, "Satu"),
            tuple(null, "Catatan"),
            tuple(null, "Dua"),
            tuple(Role.CHROME, "Halaman 1"));
  }

  @Test
  void rowsOfATableAreOneBlockEachAndALaidOutCellIsText() {
    String table =
        "<w:tbl>"
            + row(p(r("Tahun")), p(r("Kapasitas")))
            + row(p(r("2026")), p(r("40 MW")))
            + row(p(r("Kiri")), p(r("Panjang. ".repeat(60))))
            + "</w:tbl>";

    assertThat(Reads.release(Zips.docx(table)).blocks())
        .extracting(Block::kind, block -> block.text().substring(0, 4))
        .containsExactly(
            tuple(Kind.TABLE, "Tahu"),
            tuple(Kind.TABLE, "2026"),
            tuple(Kind.PARAGRAPH, "Kiri"),
            tuple(Kind.PARAGRAPH, "Panj"));
  }

  @Test
  void linksAreCountedBeTheyElementsOrFields() {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText>HYPERLINK \"https://acme.example\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("di situs")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String body = p("<w:hyperlink>" + r("Lihat") + "</w:hyperlink>" + r(" atau ") + field);

    Block block = Reads.release(Zips.docx(body)).blocks().getFirst();
    assertThat(block.text()).isEqualTo("Lihat atau di situs");
    assertThat(block.linked()).isEqualTo("Lihatdi situs".length());
  }

  @Test
  void hiddenTextIsLeftOutAndTold() {
    String body =
        p(r("Terlihat") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>")
            + p("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Juga terlihat</w:t></w:r>");

    Release release = Reads.release(Zips.docx(body));
    assertThat(release.text()).isEqualTo("Terlihat\n\nJuga terlihat");
    assertThat(release.oddities()).anyMatch(odd -> odd.contains("hidden"));
  }

  @Test
  void breaksTabsAndSignsAreText() {
    String body =
        p(
            "<w:r><w:t>Jl. Merdeka 1</w:t><w:br/><w:t>Jakarta</w:t><w:tab/><w:t>10110</w:t>"
                + "<w:noBreakHyphen/><w:t>A</w:t><w:sym w:char='F0B7'/></w:r>");

    assertThat(Reads.texts(Zips.docx(body))).containsExactly("Jl. Merdeka 1\nJakarta\t10110-A•");
  }

  @Test
  void theTitleIsTakenWhereTheTextShowsItAndDatesAreNot() {
    String core =
        "<cp xmlns:dc='x'><dc:title>Pabrik baru dibuka</dc:title><created>2019-01-01</created>"
            + "<keywords>baja; Bekasi</keywords></cp>";
    Release shown = Reads.release(Zips.docx(p(r("Pabrik baru dibuka")), "docProps/core.xml", core));
    Release other = Reads.release(Zips.docx(p(r("Kilang ditutup")), "docProps/core.xml", core));

    assertThat(shown.declared().title()).isEqualTo("Pabrik baru dibuka");
    assertThat(shown.declared().published()).isNull();
    assertThat(shown.declared().keywords()).containsExactly("baja", "Bekasi");
    assertThat(other.declared().title()).isNull();
  }

  @Test
  void thePackageSaysWhichPartIsTheDocument() {
    byte[] file =
        Zips.docx(
            p(r("Bukan ini")),
            "_rels/.rels",
            Zips.relations("officeDocument", "word/document2.xml"),
            "word/document2.xml",
            Zips.word("document", "<w:body>" + p(r("Ini")) + "</w:body>"));

    assertThat(Reads.texts(file)).containsExactly("Ini");
  }

  @Test
  void entitiesAreRefused() {
    String doctype = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    byte[] file =
        Zips.docx(
            "",
            "word/document.xml",
            doctype + Zips.word("document", p("<w:r><w:t>&x;</w:t></w:r>")));

    assertThat(Reads.rejected(file).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    byte[] file = Zips.docx("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000));

    assertThat(Reads.rejected(file).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aPartThatUnpacksToMoreThanAnyTextIsRefused() {
    byte[] file = Zips.docx(p(r("x".repeat(70 << 20))));

    assertThat(file.length).isLessThan(1 << 20);
    assertThat(Reads.rejected(file).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void anEmptyDocumentHasNoText() {
    assertThat(Reads.rejected(Zips.docx(p(""))).reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void whatIsBrokenIsAReasonAndNoException() {
    byte[] whole = Zips.docx(p(r("Harga naik 4 persen.")).repeat(40), "word/styles.xml", STYLES);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] broken = Arrays.copyOf(whole, whole.length - random.nextInt(3) * random.nextInt(40));
      for (int j = 0; j < 1 + i % 20; j++) {
        broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
      }
      assertThat(Reads.rejected(broken)).isNotNull();
    }
  }

  @Test
  void aDocumentWithAPasswordIsToldApartFromAnOldOne() {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] old = Arrays.copyOf(ole, 4096);
    byte[] locked = old.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, locked, 1024, name.length);

    assertThat(Reads.rejected(locked).reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(Reads.rejected(old).message()).contains("Save it as DOCX or PDF");
  }

  private static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text));
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    List.of(cells).forEach(cell -> row.append("<w:tc>").append(cell).append("</w:tc>"));
    return row.append("</w:tr>").toString();
  }

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }
}
