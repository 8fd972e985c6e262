package io.wiredesk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFormatTest {

  private static final Parser PARSER = new Parser(Documents.formats());

  private static final List<String> LEFT =
      List.of(
          "Harbour Grid opened a battery site of forty",
          "megawatts at the port today. The site stores",
          "the power of two parks at sea and returns it",
          "in the evening, when homes need most, and it",
          "is the first of six that the operator will");
  private static final List<String> RIGHT =
      List.of(
          "build along the coast before the end of the",
          "decade. The port authority pays a third of it",
          "and takes a share of what the site will earn.",
          "Fishermen had opposed the plan for two years",
          "and agreed when the cable route was changed.");

  @Test
  void columnsAreReadOneAfterTheOther() {
    PdfPen pen = new PdfPen().bold(60, 770, 18, "Battery site opens at the port");
    columns(pen, 700, 700);

    assertThat(texts(pen))
        .containsExactly(
            "Battery site opens at the port",
            String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void columnsWhoseLinesStandAtDifferentHeightsAreReadOneAfterTheOther() {
    PdfPen pen = new PdfPen();
    columns(pen, 700, 694);

    assertThat(texts(pen)).containsExactly(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void aColumnThatBeginsHigherThanTheOneBeforeItIsReadBehindIt() {
    PdfPen pen = new PdfPen().bold(140, 770, 18, "Battery site opens at the port");
    columns(pen, 694, 700);

    assertThat(texts(pen))
        .containsExactly(
            "Battery site opens at the port",
            String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void headsFootersAndPageNumbersThatPagesRepeatAreChromeAndTheTextRunsOnBehindThem() {
    PdfPen pen = new PdfPen();
    for (int page = 1; page <= 3; page++) {
      pen = page == 1 ? pen : pen.page();
      pen.line(60, 800, 9, "Harbour Grid - release of 24 November");
      pen.line(290, 40, 9, "Page " + page + " of 3");
      lines(pen, 60, 690, page == 2 ? RIGHT : LEFT);
    }

    assertThat(release(pen).blocks())
        .extracting(Block::declared, Block::text)
        .startsWith(
            tuple(Role.CHROME, "Harbour Grid - release of 24 November"),
            tuple(null, String.join(" ", LEFT) + " " + String.join(" ", RIGHT)),
            tuple(Role.CHROME, "Page 1 of 3"));
  }

  @Test
  void aHyphenAtTheEndOfALineGoesUnlessTheDocumentWritesTheWordWithIt() {
    PdfPen pen = new PdfPen();
    lines(
        pen,
        60,
        700,
        List.of(
            "The operator signed a long-term contract for storage and trans-",
            "mission with both of the terminals, and calls it the first long-",
            "term deal of its kind along the whole of the coast this decade."));

    assertThat(texts(pen).getFirst())
        .contains("storage and transmission with", "the first long-term deal");
  }

  @Test
  void largeAndBoldLinesAreHeadings() {
    PdfPen pen = new PdfPen().line(60, 770, 20, "Battery site opens at the port");
    lines(pen, 60, 700, LEFT);
    pen.bold(60, 600, 11, "About Harbour Grid");
    lines(pen, 60, 580, RIGHT);

    assertThat(release(pen).blocks())
        .extracting(Block::kind, Block::level)
        .containsExactly(
            tuple(Kind.HEADING, 1),
            tuple(Kind.PARAGRAPH, 0),
            tuple(Kind.HEADING, 3),
            tuple(Kind.PARAGRAPH, 0));
  }

  @Test
  void aTablesRowsStayWhole() {
    PdfPen pen = new PdfPen();
    lines(pen, 60, 700, LEFT);
    for (int i = 0; i < 4; i++) {
      pen.line(60, 600 - 14 * i, 11, "Capacity in " + (2026 + i));
      pen.line(250, 600 - 14 * i, 11, (40 + i) + " MW");
      pen.line(350, 600 - 14 * i, 11, "12," + i + "00");
    }

    assertThat(release(pen).blocks())
        .extracting(Block::kind, Block::text)
        .contains(
            tuple(Kind.TABLE, "Capacity in 2026\t40 MW\t12,000"),
            tuple(Kind.TABLE, "Capacity in 2029\t43 MW\t12,300"));
  }

  @Test
  void itemsOfAListAreOneEach() {
    PdfPen pen = new PdfPen();
    pen.line(60, 700, 11, "\u2022 It charges at night from two parks at sea,")
        .line(72, 686, 11, "when nobody else needs the wind.");
    pen.line(60, 672, 11, "\u2022 It delivers in the evening.");

    assertThat(release(pen).blocks())
        .extracting(Block::kind, Block::text)
        .containsExactly(
            tuple(
                Kind.LIST_ITEM,
                "\u2022 It charges at night from two parks at sea, when nobody else needs the"
                    + " wind."),
            tuple(Kind.LIST_ITEM, "\u2022 It delivers in the evening."));
  }

  @Test
  void arabicIsReadInTheOrderOfItsWordsAndNumbersAsTheyStand() {
    String first = "أعلنت الشركة اليوم (المرحلة 12) افتتاح المحطة";
    String second = "في الميناء بالشراكة مع Acme";
    PdfPen pen = new PdfPen();
    pen.narrow(100, 700, 12, "ةطحملا حاتتفا )12 ةلحرملا( مويلا ةكرشلا تنلعأ");
    pen.narrow(100, 684, 12, "Acme عم ةكارشلاب ءانيملا يف");

    assertThat(texts(pen)).containsExactly(first + " " + second);
  }

  @Test
  void shapesOfArabicLettersAndLigaturesAreLetters() {
    // Lam-alef is one shape; it stands left of the letter that it follows.
    PdfPen pen = new PdfPen().narrow(100, 700, 12, "\uFEE1\uFEFC\uFEB3 \uFEE2\uFEBC\uFEE3 \uFEFB");
    pen.line(60, 600, 11, "Kapal angkut itu dibuka di pelabuhan baru kemarin.");

    assertThat(texts(pen).getFirst()).isEqualTo("لا مصم سلام");
  }

  @Test
  void thaiKeepsItsMarksAndGetsNoSpacesBetweenLines() {
    PdfPen pen = new PdfPen();
    pen.narrow(60, 700, 12, "บริษัทประกาศเปิดสถานีกักเก็บพลังงานที่ท่าเรือ");
    pen.narrow(60, 682, 12, "แหลมฉบังในวันนี้เพื่อจ่ายไฟฟ้าในช่วงเย็น");

    assertThat(texts(pen))
        .containsExactly(
            "บริษัทประกาศเปิดสถานีกักเก็บพลังงานที่ท่าเรือ"
                + "แหลมฉบังในวันนี้เพื่อจ่ายไฟฟ้าในช่วงเย็น");
  }

  @Test
  void linesOfJapaneseJoinAsTheyAre() {
    PdfPen pen = new PdfPen();
    pen.wide(60, 700, 12, "港湾グリッド株式会社は本日、横浜港において蓄電所を開設した");
    pen.wide(60, 682, 12, "と発表しました。");

    assertThat(texts(pen)).containsExactly("港湾グリッド株式会社は本日、横浜港において蓄電所を開設したと発表しました。");
  }

  @Test
  void ligaturesAreTheirLetters() {
    PdfPen pen =
        new PdfPen().narrow(60, 700, 12, "The \uFB01rst e\uFB03cient site of its kind opens");

    assertThat(texts(pen)).containsExactly("The first efficient site of its kind opens");
  }

  @Test
  void textInLinksIsCounted() {
    PdfPen pen = new PdfPen().line(60, 700, 11, "More at harbourgrid.example for all readers");
    pen.link(98, 695, 200, 715);

    assertThat(release(pen).blocks().getFirst().linked()).isBetween(15, 25);
  }

  @Test
  void lettersThatAFontDoesNotExplainAreTold() {
    PdfPen pen = new PdfPen().meaningless(60, 600, 11, "abc");
    lines(pen, 60, 700, LEFT);

    assertThat(release(pen).oddities()).anyMatch(odd -> odd.contains("do not tell the meaning"));
  }

  @Test
  void textOfWhichNothingIsExplainedIsRefused() {
    PdfPen pen = new PdfPen().meaningless(60, 600, 11, "nobody can read any of this text");

    Rejection rejection = rejected(pen.bytes());
    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.message()).contains("fonts do not tell");
  }

  @Test
  void aPictureOfAPageIsRefusedAsWhatItIs() {
    Rejection rejection = rejected(new PdfPen().raw("0 0 595 842 re f").bytes());

    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.message()).contains("scanner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret"})
  void aPasswordToOpenRefusesAndOneToChangeDoesNot(String password) throws IOException {
    PdfPen pen = new PdfPen();
    lines(pen, 60, 700, LEFT);
    byte[] locked = locked(pen.bytes(), password);

    if (password.isEmpty()) {
      assertThat(PARSER.parse(upload(locked)).releases()).hasSize(1);
    } else {
      assertThat(rejected(locked).reason()).isEqualTo(Reason.ENCRYPTED);
    }
  }

  @Test
  void aFileThatIsEncryptedForACertificateIsRefusedAsSuch() {
    String plain = new String(new PdfPen().bytes(), StandardCharsets.ISO_8859_1);
    String encrypt =
        "trailer<</ID[<00><00>]/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Length"
            + " 128/CF<</DefaultCryptFilter<</CFM/AESV2/Recipients[<30>]>>>>/StmF/DefaultCryptFilter"
            + "/StrF/DefaultCryptFilter>>";
    String locked = plain.replace("trailer<<", encrypt);

    assertThat(rejected(locked.getBytes(StandardCharsets.ISO_8859_1)).reason())
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aTitleIsTakenWhereTheDocumentShowsIt() {
    PdfPen shown = new PdfPen().title("Battery site opens at the port");
    shown.bold(60, 770, 18, "Battery site opens").bold(60, 750, 18, "at the port");
    lines(shown, 60, 700, LEFT);
    PdfPen made = new PdfPen().title("Microsoft Word - release_v3.docx");
    lines(made, 60, 700, LEFT);

    assertThat(release(shown).declared().title()).isEqualTo("Battery site opens at the port");
    assertThat(release(made).declared().title()).isNull();
  }

  @Test
  void whatIsBrokenIsAReasonAndNoException() {
    PdfPen pen = new PdfPen();
    lines(pen, 60, 700, LEFT);
    byte[] whole = pen.bytes();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j < 1 + i % 20; j++) {
        broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
      }
      assertThat(PARSER.parse(upload(broken)).items()).isNotEmpty();
    }
  }

  @Test
  void aStreamThatUnpacksToMoreThanAnyTextIsLeftOutAndTold() {
    PdfPen pen = new PdfPen().page();
    lines(pen, 60, 700, LEFT);
    byte[] bomb = PdfPen.withPackedFirstPage(pen.bytes(), new byte[64 << 20]);

    Release release = PARSER.parse(upload(bomb)).releases().getFirst();
    assertThat(release.blocks()).isNotEmpty();
    assertThat(release.oddities()).anyMatch(odd -> odd.contains("left out"));
  }

  @Test
  void formsThatDrawFormsWithoutEndAreRefused() {
    StringBuilder often = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      often.append("/A Do ");
    }
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</A 5 0"
                + " R>>>>>>",
            PdfPen.stream(often.toString()),
            form(6, often.toString()),
            form(7, often.toString()),
            form(8, often.toString()),
            form(9, often.toString()),
            form(9, "q Q"));

    assertThat(rejected(PdfPen.file(objects)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  private static String form(int next, String operators) {
    String dictionary =
        "<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " + next + " 0 R>>>>/Length ";
    return dictionary + operators.length() + ">>stream\n" + operators + "\nendstream";
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\nnothing", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj"})
  void aFileWithoutPagesIsRefused(String file) {
    assertThat(rejected(file.getBytes(StandardCharsets.US_ASCII)).reason())
        .isIn(Reason.MALFORMED, Reason.NO_TEXT);
  }

  @Test
  void noFontOfTheMachineIsAskedFor() {
    Documents.formats();

    assertThat(FontMappers.instance()).isInstanceOf(PdfFonts.class);
  }

  private static void columns(PdfPen pen, double left, double right) {
    lines(pen, 60, left, LEFT);
    lines(pen, 320, right, RIGHT);
  }

  private static void lines(PdfPen pen, double x, double y, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      pen.line(x, y - 14 * i, 11, lines.get(i));
    }
  }

  private static byte[] locked(byte[] pdf, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> texts(PdfPen pen) {
    return release(pen).blocks().stream().map(Block::text).toList();
  }

  private static Release release(PdfPen pen) {
    return PARSER.parse(upload(pen.bytes())).releases().getFirst();
  }

  private static Rejection rejected(byte[] bytes) {
    Parsed.Item item = PARSER.parse(upload(bytes)).items().getFirst();
    return item instanceof Parsed.Item.Refused(Rejection rejection)
        ? rejection
        : new Rejection(Reason.EMPTY, "test", "a release was read");
  }

  private static Upload upload(byte[] bytes) {
    return new Upload("raw/release.pdf", "application/pdf", bytes);
  }
}
