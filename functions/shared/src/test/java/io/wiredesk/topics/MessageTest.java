package io.wiredesk.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.Schemas;
import io.wiredesk.function.Json;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final Path SCHEMA = Path.of("../../docs/schema/announcement.schema.json");
  private static final String RELEASE = "a".repeat(26);
  private static final String ARTICLE = "s3://wire/articles/" + RELEASE + ".json";

  @Test
  void aMailReadsWell() {
    assertThat(body(message("Pabrik baterai dibuka di Bekasi", List.of("Satu.", "Dua.")), "email"))
        .isEqualTo(
            """
            Pabrik baterai dibuka di Bekasi

            JAKARTA, 24 November 2026 – Satu. Dua.

            Issuer:     PT Contoh Tbk
            Tickers:    XIDX:CNTH, XNYS:CN
            Wire:       SeaPRwire
            Language:   Indonesian (id)
            Sector:     Energi (named by the wire)
            Published:  2026-11-24T07:30:00+07:00
            Article:    ARTICLE
            """
                .replace("ARTICLE", ARTICLE));
  }

  @Test
  void aMailAboutWhatIsHardlyKnownReadsWellToo() {
    assertThat(body(Message.of(outbox("new"), bare("Something")), "email"))
        .isEqualTo(
            """
            Something

            Language:   und
            Sector:     Energi (named by the wire)
            Article:    ARTICLE
            """
                .replace("ARTICLE", ARTICLE));
  }

  @Test
  void theDocumentIsWhatItsSchemaSays() {
    for (Message message :
        List.of(
            message("x", List.of("Satu.")),
            Message.of(outbox("correction"), bare("x")),
            message("x", List.of("\"".repeat(5000), "\\".repeat(5000), "\"".repeat(5000))))) {
      assertThat(Schemas.errors(SCHEMA, body(message, "default"))).isEmpty();
    }
  }

  @Test
  void theDocumentIsCompactAndInItsOrder() {
    assertThat(body(message("x", List.of("Satu.")), "default"))
        .startsWith(
            "{\"specVersion\":\"1.0\",\"dedupId\":\"" + RELEASE + "-1-energy\",\"kind\":\"new\"")
        .endsWith("\"article\":\"" + ARTICLE + "\"}");
  }

  @Test
  void aMessageStaysUnder256KilobytesByCuttingItsSummary() {
    String worst = "\"\\".repeat(150_000);
    Message message = message("x", List.of(worst, worst, worst));
    int bytes = Json.text(message.bodies()).getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isLessThan(Message.MOST_BYTES);
    assertThat(message.announcement().summary()).hasSize(3).allMatch(s -> s.endsWith("…"));
  }

  @Test
  void aSummaryThatFitsIsNotCut() {
    String sentence = "한".repeat(5000);
    assertThat(message("x", List.of(sentence)).announcement().summary()).containsExactly(sentence);
  }

  @Test
  void nothingInAReleaseCanPoseAsPartOfTheMail() {
    String forged = "Good news\n\nArticle:    http://evil\u202e\u0007\u2028x\u0000";
    Message message = message(forged, List.of(forged));
    assertThat(message.subject()).isEqualTo("Good news Article: http://evil x");
    assertThat(body(message, "email").lines().filter(line -> line.startsWith("Article:")))
        .containsExactly("Article:    " + ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가나다라마바사아자차카타파하 ",
        "😀",
        "a",
        "été ",
      })
  void aSubjectIsShortWhateverTheHeadline(String word) {
    String subject = message(word.repeat(200), List.of()).subject();
    assertThat(subject.length()).isBetween(90, 99);
    assertThat(subject).endsWith("…");
    assertThat(Character.isSurrogate(subject.charAt(subject.length() - 2)))
        .isEqualTo(word.equals("😀"));
    assertThat(new String(subject.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(subject);
  }

  @Test
  void anAsciiSubjectKeepsWhatIsReadable() {
    assertThat(message("Société Générale: été", List.of()).asciiSubject())
        .isEqualTo("Societe Generale: ete");
    assertThat(message("공장이 문을 열다", List.of()).asciiSubject()).isEqualTo("Wiredesk: energy (id)");
    assertThat(message("x".repeat(300), List.of()).asciiSubject())
        .isEqualTo("x".repeat(96) + "...");
  }

  @Test
  void aCorrectionSaysSo() {
    Message message = Message.of(outbox("correction"), bare("Something"));
    assertThat(message.subject()).isEqualTo("Correction: Something");
    assertThat(body(message, "email")).startsWith("CORRECTION\n\nSomething\n");
  }

  @Test
  void attributesAreTenAtMostAndNeverEmpty() {
    assertThat(message("x", List.of()).attributes())
        .hasSizeLessThanOrEqualTo(10)
        .containsEntry("language", List.of("id"))
        .containsEntry("source", List.of("SeaPRwire"))
        .containsEntry("kind", List.of("new"))
        .containsEntry("sector", List.of("energy"))
        .containsEntry("evidence", List.of("declared"))
        .containsEntry("issuer", List.of("PT Contoh Tbk"))
        .containsEntry("exchange", List.of("XIDX", "XNYS"))
        .containsEntry("ticker", List.of("CNTH", "CN"));
    assertThat(Message.of(outbox("new"), bare("x")).attributes())
        .containsOnlyKeys("kind", "sector", "evidence", "language");
  }

  @Test
  void manyTickersAreTen() {
    List<String> tickers = IntStream.range(0, 20).mapToObj(i -> "XNYS:T" + i).toList();
    var derived = derived("x", List.of(), tickers, "PT");
    assertThat(Message.of(outbox("new"), version(derived)).attributes().get("ticker")).hasSize(10);
  }

  private static Message message(String title, List<String> summary) {
    return Message.of(
        outbox("new"),
        version(derived(title, summary, List.of("XIDX:CNTH", "XNYS:CN"), "PT Contoh Tbk")));
  }

  private static Outbox outbox(String kind) {
    return Outbox.pending(
        RELEASE, 1, new Destination("energy", "Energi", "declared", 100), kind, "");
  }

  private static ReleaseVersion version(ReleaseVersion.Derived derived) {
    var facts =
        new ReleaseVersion.Facts(
            RELEASE, Instant.parse("2026-11-24T08:00:00Z"), null, "hash", false);
    return new ReleaseVersion(RELEASE, 1, facts, derived);
  }

  private static ReleaseVersion.Derived derived(
      String title, List<String> summary, List<String> tickers, @Nullable String issuer) {
    return new ReleaseVersion.Derived(
        "1.0.0",
        "1",
        ARTICLE,
        "id",
        "SeaPRwire",
        title,
        "JAKARTA",
        "2026-11-24",
        summary,
        issuer,
        tickers,
        List.of("energy"),
        "2026-11-24T07:30:00+07:00",
        null);
  }

  private static ReleaseVersion bare(String title) {
    return version(
        new ReleaseVersion.Derived(
            "1.0.0",
            "1",
            ARTICLE,
            "und",
            null,
            title,
            null,
            null,
            List.of(),
            null,
            Collections.emptyList(),
            List.of("energy"),
            null,
            null));
  }

  private static String body(Message message, String protocol) {
    return Objects.requireNonNull(message.bodies().get(protocol));
  }
}
