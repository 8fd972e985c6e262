package io.wiredesk.documents;

import io.wiredesk.release.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small document of each kind, so that a function can load what reads it before the first one.
 */
final class DocumentSamples {

  private static final String TEXT = "JAKARTA, 24 November 2026 - Harga naik.";

  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 70>>stream
      BT /F 11 Tf 1 0 0 1 72 720 Tm (JAKARTA, 24 November 2026 - Harga naik.)Tj ET
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """;

  private static final String WORD =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
          + "<w:body><w:p><w:r><w:t>"
          + TEXT
          + "</w:t></w:r></w:p></w:body></w:document>";

  private DocumentSamples() {}

  static List<Upload> all() {
    return List.of(
        new Upload("sample.pdf", "application/pdf", PDF.getBytes(StandardCharsets.US_ASCII)),
        new Upload(
            "sample.docx",
            null,
            zip(Map.of("[Content_Types].xml", "", "word/document.xml", WORD))));
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return bytes.toByteArray();
  }
}
