package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "junk of a printer %PDF-1.4 1 0 obj endobj, PDF",
    "{\\rtf1 Harga naik, RTF",
  })
  void theContentTellsTheKind(String text, DocumentKind kind) {
    assertThat(kind("raw/a.txt", utf8(text))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, DOCX",
    "word/document2.xml, DOCX",
    "xl/workbook.xml, SPREADSHEET",
    "ppt/presentation.xml, SLIDES",
    "story/release.txt, ",
  })
  void thePartsTellTheKindOfAnOfficeFile(String part, @Nullable DocumentKind kind) {
    assertThat(kind("raw/a", zip("[Content_Types].xml", part))).isEqualTo(kind);
  }

  @Test
  void anArchiveThatHoldsAWordFolderIsNoDocument() {
    assertThat(kind("raw/a.zip", zip("readme.txt", "word/list.xml"))).isNull();
  }

  @Test
  void aDocumentWhoseEndIsMissingIsToldByItsName() {
    byte[] whole = zip("[Content_Types].xml", "word/document.xml");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThat(kind("raw/release.DOCX", half)).isEqualTo(DocumentKind.DOCX);
    assertThat(kind("raw/release.zip", half)).isNull();
  }

  @Test
  void aTextThatTellsOfPdfIsText() {
    assertThat(kind("raw/a.txt", utf8("A PDF begins with %PDF-1.7 and ends with %%EOF."))).isNull();
  }

  @Test
  void aParserWithoutReadersSaysThatItIsADocument() {
    Parsed parsed = new Parser().parse(new Upload("raw/a", null, utf8("{\\rtf1 Harga naik}")));

    assertThat(parsed.isDocument()).isTrue();
    assertThat(parsed.releases()).isEmpty();
  }

  @Test
  void aSpreadsheetIsRefusedAndPassedOnToNobody() {
    Parsed parsed =
        new Parser()
            .parse(new Upload("raw/a", null, zip("[Content_Types].xml", "xl/workbook.xml")));

    assertThat(parsed.isDocument()).isFalse();
    assertThat(parsed.items())
        .first()
        .isInstanceOfSatisfying(
            Parsed.Item.Refused.class,
            refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.BINARY));
  }

  private static @Nullable DocumentKind kind(String name, byte[] bytes) {
    return DocumentKind.of(new Upload(name, null, bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(utf8("<a/>"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
