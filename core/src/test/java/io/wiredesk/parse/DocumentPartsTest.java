package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentPartsTest {

  @Test
  void aPartIsReadByItsName() throws IOException {
    DocumentParts zip = directory(zip("뉴스/a.xml", 1000));

    assertThat(zip.names()).containsExactly("뉴스/a.xml");
    assertThat(read(zip, "뉴스/a.xml", 1000)).hasSize(1000);
  }

  @Test
  void aPartThatIsLargerThanItsReaderTakesEndsThere() throws IOException {
    DocumentParts zip = directory(zip("a", 50_000_000));

    assertThatThrownBy(() -> read(zip, "a", 1_000_000))
        .isInstanceOf(DocumentParts.TooLargeException.class);
  }

  @Test
  void whatIsBrokenIsNoDirectoryOrAnErrorOfReading() throws IOException {
    byte[] whole = zip("a", 1000);
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      byte[] broken = whole.clone();
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      DocumentParts zip = DocumentParts.of(broken);
      if (zip != null) {
        zip.names().forEach(name -> readOrFail(zip, name));
      }
    }
    assertThat(
            DocumentParts.of(
                "no archive at all, but long enough".getBytes(StandardCharsets.US_ASCII)))
        .isNull();
  }

  private static void readOrFail(DocumentParts zip, String name) {
    try {
      assertThat(read(zip, name, 2000)).hasSizeLessThanOrEqualTo(2000);
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
  }

  private static byte[] read(DocumentParts zip, String name, long most) throws IOException {
    try (InputStream part = zip.open(name, most)) {
      return part.readAllBytes();
    }
  }

  private static DocumentParts directory(byte[] bytes) {
    return Objects.requireNonNull(DocumentParts.of(bytes));
  }

  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
    }
    return bytes.toByteArray();
  }
}
