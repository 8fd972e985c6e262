package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an upload, usable or not. */
class ParserTest {

  private final Parser parser = new Parser();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t\n", "\uFEFF", "\uFEFF \n"})
  void nothingIsEmpty(String text) {
    assertThat(rejected(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    assertThat(rejected(text.getBytes(StandardCharsets.UTF_16LE)).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileOverTheLimitIsTooLargeAndOneAtTheLimitIsRead() {
    byte[] bytes = new byte[Parser.LIMIT + 1];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(rejected(bytes).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(release(Arrays.copyOf(bytes, Parser.LIMIT)).blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A0000, a PNG picture",
    "255044462D312E37, a PDF document",
    "FFD8FFE000104A46, a JPEG picture",
    "D0CF11E0A1B11AE1, a document of an old Office"
  })
  void aKnownKindOfFileIsNamed(String hex, String kind) {
    Rejection rejection = rejected(java.util.HexFormat.of().parseHex(hex));

    assertThat(rejection.reason()).isEqualTo(Reason.BINARY);
    assertThat(rejection.stage()).isEqualTo("parse");
    assertThat(rejection.message()).contains(kind);
  }

  @Test
  void anArchiveOfOneByteRepeatedIsAnArchive() {
    byte[] bytes = new byte[4000];
    Arrays.fill(bytes, (byte) 'A');
    bytes[0] = 0x1F;
    bytes[1] = (byte) 0x8B;

    assertThat(rejected(bytes).message()).contains("a gzip archive");
  }

  @Test
  void xmlWhoseEntitiesHideItsRootIsXml() {
    String text =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '" + "harga ".repeat(20000) + "'>]>";

    assertThat(rejected(text.getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void textWithNulsIsBinary() {
    byte[] bytes = "Harga beras\0\0\0\0turun tajam di pasar Medan".getBytes(StandardCharsets.UTF_8);

    assertThat(rejected(bytes).reason()).isEqualTo(Reason.BINARY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version='1.0'?><note>Harga turun tajam.</note> | XML",
        "\uFEFF<?xml version='1.0'?><note>Harga turun tajam.</note> | XML",
        "{\"headline\": \"Harga turun tajam\"} | JSON",
      })
  void aFormatThatIsNotReadIsNamed(String text, String kind) {
    Rejection rejection = rejected(text.getBytes(StandardCharsets.UTF_8));

    assertThat(rejection.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejection.message()).contains(kind).contains("plain text or HTML");
  }

  @Test
  void aMailIsAMail() {
    String mail =
        """
        Return-Path: <desk@example.org>
        Received: from mail.example.org
          by mx.example.org
        Subject: Harga beras

        Harga beras turun tajam.
        """;

    assertThat(release(mail.getBytes(StandardCharsets.UTF_8)).format()).isEqualTo("eml");
  }

  @Test
  void aTextThatBeginsWithFieldsIsText() {
    String text = "From: Kantor Pers\nDate: 3 Maret\nSubject: Harga beras\n\nHarga beras turun.";

    assertThat(release(text.getBytes(StandardCharsets.UTF_8)).blocks()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3 4 5 6 7 8 9 10", "### *** ---", "ok", "\u200B\u200E"})
  void aFileWithoutWordsHasNoText(String text) {
    assertThat(rejected(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void bytesAtRandomAreNeverARelease() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[1 + (seed < 100 ? seed : random.nextInt(5000))];
      random.nextBytes(bytes);

      assertThat(parser.parse(upload(bytes)).releases())
          .describedAs("seed %d, %d bytes", seed, bytes.length)
          .isEmpty();
    }
  }

  @Test
  void bytesAtRandomWithoutControlsAreNeverARelease() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[20 + random.nextInt(2000)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (' ' + random.nextInt(224));
      }

      assertThat(parser.parse(upload(bytes)).releases())
          .describedAs("seed %d, %d bytes", seed, bytes.length)
          .isEmpty();
    }
  }

  @Test
  void aDegreeSignIsNoReasonToRefuse() {
    String text = "The plant runs at 40\u00B0 and makes steel for the region, the company said.";
    Release release = release(text.getBytes(Charset.forName("windows-1252")));

    assertThat(release.blocks()).containsExactly(Block.paragraph(text));
    assertThat(release.charset()).isEqualTo("iso-8859-1");
  }

  @Test
  void aCutCharacterIsReadAndSaid() {
    byte[] whole =
        "Harga “beras” turun tajam di Medan, kata menteri é".getBytes(StandardCharsets.UTF_8);
    Release release = release(Arrays.copyOf(whole, whole.length - 1));

    assertThat(release.charset()).isEqualTo("utf-8");
    assertThat(release.oddities()).singleElement().asString().contains("could not be read: 1");
  }

  @Test
  void timeIsLinearInTheInput() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          parser.parse(upload(repeat("\n")));
          parser.parse(upload(repeat("a\n")));
          parser.parse(upload(repeat("harga ")));
          parser.parse(upload(repeat("\r")));
          parser.parse(upload(repeat("\u00e9\u00e8".repeat(3) + "\n")));
          parser.parse(upload(repeat("<")));
          parser.parse(upload(repeat("- - ")));
        });
  }

  @Test
  void moreParagraphsThanAnyReleaseHasAreTooMany() {
    assertThat(rejected(repeat("harga\n")).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] repeat(String text) {
    byte[] unit = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = new byte[Parser.LIMIT];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = unit[i % unit.length];
    }
    return bytes;
  }

  private Rejection rejected(byte[] bytes) {
    return ((Parsed.Item.Refused) parser.parse(upload(bytes)).items().getFirst()).rejection();
  }

  private Release release(byte[] bytes) {
    return parser.parse(upload(bytes)).releases().getFirst();
  }

  private static Upload upload(byte[] bytes) {
    return new Upload("release", null, bytes);
  }
}
