package io.wiredesk.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of archives, and of what lies in them. */
class ArchiveFormatTest {

  private static final byte[] GRAZ = "Das Werk in Graz ist fertig.".getBytes(UTF_8);
  private static final byte[] PAGE = "<p>The plant in Graz is ready.</p>".getBytes(UTF_8);
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

  private final Parser parser = new Parser();

  @Test
  void eachMemberOfAZipIsARelease() throws IOException {
    Parsed parsed = parse("a.zip", zip(Map.of("de/graz.txt", GRAZ)));

    assertThat(parsed.releases()).extracting(Release::part).containsExactly("de/graz.txt");
    assertThat(parsed.releases()).extracting(Release::format).containsExactly("text");
  }

  @Test
  void whatIsNoReleaseIsToldByTheFirstOne() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("news/", new byte[0]);
    members.put("__MACOSX/._graz.txt", GRAZ);
    members.put("news/.DS_Store", GRAZ);
    members.put("plant.png", PICTURE);
    members.put("news/graz.html", PAGE);
    members.put("graz.txt", GRAZ);

    Parsed parsed = parse("a.zip", zip(members));

    assertThat(parsed.items()).hasSize(2);
    assertThat(parsed.releases())
        .extracting(Release::part)
        .containsExactly("news/graz.html", "graz.txt");
    assertThat(parsed.releases().getFirst().oddities())
        .containsExactly(
            "Left out: __MACOSX/._graz.txt.",
            "Left out: news/.DS_Store.",
            "Left out: plant.png: The file is a PNG picture. Send the release as text or HTML.");
    assertThat(parsed.releases().getLast().oddities()).isEmpty();
  }

  @Test
  void anArchiveOfPicturesHasNoText() throws IOException {
    assertThat(rejected(zip(Map.of("plant.png", PICTURE))).reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aBrokenMemberHidesNoOther() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("broken.txt", GRAZ);
    members.put("graz.txt", GRAZ);
    byte[] zip = zip(members);
    int at = 30 + "broken.txt".length();
    Arrays.fill(zip, at, at + 8, (byte) 0xFF);

    Parsed parsed = parse("a.zip", zip);

    assertThat(parsed.releases()).extracting(Release::part).containsExactly("graz.txt");
    assertThat(refused(parsed).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refused(parsed).message()).startsWith("broken.txt: ");
  }

  @Test
  void aMemberThatNeedsAPasswordIsRefusedAsSuch() throws IOException {
    byte[] zip = zip(Map.of("graz.txt", GRAZ));
    for (int i = 0; i < zip.length - 4; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        zip[i + 8] |= 1;
      }
    }

    assertThat(rejected(zip).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aZipThatIsCutOffIsMalformed() throws IOException {
    byte[] zip = zip(Map.of("graz.txt", GRAZ));

    assertThat(rejected(Arrays.copyOf(zip, zip.length - 30)).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aGzipIsTheFileThatItHolds() throws IOException {
    Parsed parsed = parse("s3/graz.txt.gz", gzip(GRAZ));

    assertThat(parsed.releases()).extracting(Release::part).containsExactly("graz.txt");
    assertThat(parsed.releases().getFirst().text()).isEqualTo("Das Werk in Graz ist fertig.");
  }

  @Test
  void aGzipThatIsCutOffIsMalformed() throws IOException {
    byte[] gzip = gzip(GRAZ);

    assertThat(rejected(Arrays.copyOf(gzip, gzip.length - 12)).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aPackedTarHoldsReleases() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    tar(tar, "./de/graz.txt", GRAZ);
    tar(tar, "./de/._graz.txt", GRAZ);
    tar(tar, "graz.html", PAGE);
    tar.writeBytes(new byte[1024]);

    Parsed parsed = parse("a.tgz", gzip(tar.toByteArray()));

    assertThat(parsed.releases())
        .extracting(Release::part)
        .containsExactly("a.tar/./de/graz.txt", "a.tar/graz.html");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, ' ', 'a'})
  void aBombIsRefusedByItsRatio(int fill) throws IOException {
    byte[] bomb = new byte[50 << 20];
    Arrays.fill(bomb, (byte) fill);

    assertThat(rejected(zip(Map.of("a.txt", bomb))).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejected(gzip(bomb)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void allThatLiesInAnArchiveIsCountedTogether() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    byte[] text = text(4 << 20);
    for (int i = 0; i < 12; i++) {
      members.put(i + ".txt", text);
    }
    byte[] inner = zip(members);

    Parsed parsed = parse("a.zip", zip(Map.of("inner.zip", inner)));

    assertThat(parsed.releases()).hasSizeBetween(5, 8);
    assertThat(refused(parsed).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void membersAreCounted() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < ZipDirectory.MOST_MEMBERS + 1; i++) {
      members.put(i + ".txt", GRAZ);
    }

    Parsed parsed = parse("a.zip", zip(members));

    assertThat(parsed.releases()).hasSize(ZipDirectory.MOST_MEMBERS);
    assertThat(refused(parsed).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void archivesInArchivesAreCounted() throws IOException {
    byte[] bytes = GRAZ;
    for (int i = 0; i < 6; i++) {
      bytes = zip(Map.of("a" + (i == 0 ? ".txt" : ".zip"), bytes));
    }

    assertThat(rejected(bytes).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void aWordDocumentIsADocumentAndNoArchive() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", PAGE);
    parts.put("word/document.xml", PAGE);
    byte[] word = zip(parts);

    Parsed alone = parse("a.docx", word);
    Parsed inside = parse("a.zip", zip(Map.of("a.docx", word, "graz.txt", GRAZ)));

    assertThat(alone.isDocument()).isTrue();
    assertThat(refused(alone).message()).contains("a Word document");
    assertThat(inside.isDocument()).isTrue();
    assertThat(inside.items()).hasSize(2);
  }

  @Test
  void aSpreadsheetIsNoReleaseAndNoDocument() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", PAGE);
    parts.put("xl/workbook.xml", PAGE);

    Parsed parsed = parse("a.xlsx", zip(parts));

    assertThat(parsed.isDocument()).isFalse();
    assertThat(refused(parsed).reason()).isEqualTo(Reason.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 ", "\n%PDF-1.4 1 0 obj endobj ", "{\\rtf1 "})
  void aDocumentIsToldAndLeftToAnotherParser(String head) {
    Parsed parsed = parse("a", (head + "text").getBytes(UTF_8));

    assertThat(parsed.isDocument()).isTrue();
    assertThat(parsed.items()).hasSize(1);
  }

  @Test
  void bytesAtRandomBehindAnArchivesSignatureNeverThrow() throws IOException {
    byte[] zip = zip(Map.of("graz.txt", GRAZ, "b.html", PAGE));
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = zip.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
      }
      assertThat(parse("a.zip", bytes).items()).as("seed %d", seed).isNotEmpty();
    }
  }

  /** Lines in no order, which pack to a twentieth. */
  private static byte[] text(int length) {
    Random random = new Random(1);
    byte[][] lines = new byte[200][78];
    for (byte[] line : lines) {
      for (int i = 0; i < line.length - 1; i++) {
        line[i] = (byte) (random.nextInt(6) == 0 ? ' ' : 'a' + random.nextInt(26));
      }
      line[line.length - 1] = '\n';
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream(length);
    while (text.size() < length) {
      text.writeBytes(lines[random.nextInt(lines.length)]);
    }
    return text.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        ZipEntry entry = new ZipEntry(member.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 3, 10, 9, 30));
        zip.putNextEntry(entry);
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static void tar(ByteArrayOutputStream tar, String name, byte[] content) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(
        header,
        124,
        "0".repeat(11 - Integer.toOctalString(content.length).length())
            + Integer.toOctalString(content.length));
    put(header, 156, "0");
    put(header, 257, "ustar");
    tar.writeBytes(header);
    tar.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private Parsed parse(String name, byte[] bytes) {
    return parser.parse(new Upload(name, null, bytes));
  }

  private static Rejection refused(Parsed parsed) {
    for (Item item : parsed.items()) {
      if (item instanceof Item.Refused(Rejection rejection)) {
        return rejection;
      }
    }
    throw new AssertionError("nothing is refused: " + parsed);
  }

  private Rejection rejected(byte[] bytes) {
    Parsed parsed = parse("a", bytes);
    assertThat(parsed.releases()).isEmpty();
    return refused(parsed);
  }
}
