package io.wiredesk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfFormatTest {

  @ParameterizedTest
  @CsvSource({
    "1251, windows-1251, Цены выросли на 4 процента",
    "932, windows-31j, 価格が4%上昇した",
    "936, GBK, 价格上涨百分之四",
    "949, x-windows-949, 가격이 4% 올랐다",
    "950, x-windows-950, 價格上漲百分之四",
    "874, x-windows-874, ราคาเพิ่มขึ้นร้อยละสี่",
    "1256, windows-1256, ارتفعت الأسعار",
  })
  void bytesAreInTheDocumentsCodePage(int page, String charset, String text) {
    String body = escaped(text.getBytes(Charset.forName(charset)));

    assertThat(Reads.texts(rtf("\\ansi\\ansicpg" + page + "\\pard " + body + "\\par")))
        .containsExactly(text);
  }

  @Test
  void bytesAreInTheCharsetOfTheirFontBeforeThatOfTheDocument() {
    String fonts =
        "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2"
            + " Symbol;}}";

    assertThat(
            Reads.texts(
                rtf(
                    "\\ansi\\ansicpg1252"
                        + fonts
                        + "\\f1\\'d6\\'e5\\'ed\\'e0 \\f0 caf\\'e9 \\f2\\'b7\\par")))
        .containsExactly("Цена café •");
  }

  @Test
  void aCharacterOfUnicodeReplacesWhatStandsBehindItForOldReaders() {
    assertThat(
            Reads.texts(
                rtf(
                    "\\uc1 caf\\u233?, \\u-10179?\\u-8704? {\\uc2"
                        + " \\u28207\\'8d\\'60}\\uc0\\u26085x\\par")))
        .containsExactly("café, 😀 港日x");
  }

  @Test
  void stylesListsAndTablesAreWhatTheyAre() {
    String styles = "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\b Title;}}";

    assertThat(
            Reads.release(
                    rtf(
                        styles
                            + "\\pard\\s2 Pabrik\\par\\pard\\s1 Latar\\par\\pard Harga naik.\\par"
                            + "\\pard{\\listtext\\'b7\\tab}\\ls1 Satu\\par"
                            + "\\pard\\intbl 2026\\cell 40 MW\\cell\\row\\pard Akhir\\par"))
                .blocks())
        .extracting(Block::kind, Block::level, Block::text)
        .containsExactly(
            tuple(Kind.HEADING, 1, "Pabrik"),
            tuple(Kind.HEADING, 1, "Latar"),
            tuple(Kind.PARAGRAPH, 0, "Harga naik."),
            tuple(Kind.LIST_ITEM, 0, "Satu"),
            tuple(Kind.TABLE, 0, "2026\t40 MW"),
            tuple(Kind.PARAGRAPH, 0, "Akhir"));
  }

  @Test
  void aShortBoldParagraphIsAHeadingAndALargeOneATitle() {
    assertThat(
            Reads.release(
                    rtf(
                        "{\\b\\fs40 Pabrik baru dibuka}\\par{\\b Tentang Acme}\\par{\\b Harga"
                            + " naik.} Lagi.\\par"))
                .blocks())
        .extracting(Block::kind, Block::level)
        .containsExactly(tuple(Kind.HEADING, 1), tuple(Kind.HEADING, 3), tuple(Kind.PARAGRAPH, 0));
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    String around =
        "{\\info{\\title x}{\\author y}}{\\*\\generator z;}{\\colortbl;\\red0;}{\\pict 89504e47}"
            + "{\\*\\unknown secret}{\\object{\\*\\objdata 0105}{\\result Gambar}}";

    assertThat(
            Reads.texts(rtf(around + "\\pard{\\deleted turun}{\\v rahasia} naik\\bin5 }}}}}\\par")))
        .containsExactly("Gambar naik");
  }

  @Test
  void headersNotesAndLinksAreToldApart() {
    String link = "{\\field{\\*\\fldinst HYPERLINK \"https://acme.example\"}{\\fldrslt situs}}";
    byte[] file =
        rtf("{\\header Siaran pers\\par}\\pard Lihat " + link + "{\\footnote Catatan} kami\\par");

    assertThat(Reads.release(file).blocks())
        .containsExactly(
            new Block("Lihat situs kami", Kind.PARAGRAPH, 0, 5, null),
            Block.paragraph("Catatan"),
            new Block("Siaran pers", Kind.PARAGRAPH, 0, 0, Role.CHROME));
  }

  @Test
  void groupsWithoutEndAreRefused() {
    assertThat(Reads.rejected(rtf("{".repeat(2_000_000))).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aDocumentThatEndsInTheMiddleKeepsWhatIsThere() {
    byte[] file = "{\\rtf1\\ansi Harga naik {\\b 4 persen".getBytes(StandardCharsets.US_ASCII);

    assertThat(Reads.texts(file)).containsExactly("Harga naik 4 persen");
  }

  @Test
  void whatIsBrokenIsAReasonAndNoException() {
    byte[] whole =
        rtf(
            "{\\fonttbl{\\f1\\fcharset128 M;}}\\f1 \\u233?\\intbl a\\cell\\row{\\header b}\\par "
                .repeat(9));
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j < 1 + i % 9; j++) {
        broken[6 + random.nextInt(broken.length - 6)] =
            (byte) "{}\\'u1*x\u00ff".charAt(random.nextInt(9));
      }
      assertThat(Reads.rejected(broken)).isNotNull();
    }
  }

  private static byte[] rtf(String inside) {
    return ("{\\rtf1" + inside + "}").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String escaped(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append("\\'").append(HexFormat.of().toHexDigits(b));
    }
    return text.toString();
  }
}
