package io.wiredesk.function.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.DocumentUpload;
import io.wiredesk.document.Ids;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.TestCore;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseFunctionTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00.700Z");

  private final MemoryObjects objects = new MemoryObjects(InstantSource.fixed(NOW));
  private final MemoryTable table = new MemoryTable();
  private final List<String> lines = new ArrayList<>();
  private final ParseFunction parse =
      new ParseFunction(
          objects, table, new TestCore("1.0.0"), "wire", 1000, new Journal("parse", lines::add));

  @ParameterizedTest
  @ValueSource(strings = {"raw/a.txt", "raw/a b+c%25.txt", "raw/뉴스/파일 1.txt"})
  void anUploadBecomesAParsedRelease(String key) throws IOException {
    String id = parse(key, "Title\nBody");
    ParsedDocument parsed = parsed(id);
    assertThat(parsed.id()).isEqualTo(id);
    assertThat(parsed.pipelineVersion()).isEqualTo("1.0.0");
    assertThat(parsed.release().blocks()).hasSize(2);
    assertThat(parsed.origin().key()).isEqualTo(key);
    assertThat(parsed.origin().received()).isEqualTo("2026-11-24T08:00:00Z");
    assertThat(parsed.origin().size()).isEqualTo(10);
    assertThat(parsed.origin().contentType()).isEqualTo("text/plain");
    assertThat(parsed.origin().sha256()).hasSize(64);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).contains("\"outcome\":\"parsed\"", "\"releases\":1", id);
  }

  @Test
  void theSameEventTwiceWritesTheSameBytes() throws IOException {
    String id = parse("raw/a", "Title");
    byte[] first = bytes(ParsedDocument.key(id));
    handle(Events.created("wire", "raw/a", "v1"));
    assertThat(bytes(ParsedDocument.key(id))).isEqualTo(first);
    assertThat(objects.keys("wire")).hasSize(2);
  }

  @Test
  void twoWritesToOneKeyAreTwoReleases() throws IOException {
    String first = parse("raw/a", "One");
    String second = parse("raw/a", "Two");
    assertThat(first).isNotEqualTo(second);
    assertThat(parsed(first).release().blocks().getFirst().text()).isEqualTo("One");
    assertThat(parsed(second).release().blocks().getFirst().text()).isEqualTo("Two");
  }

  @Test
  void anUploadIsOpenUntilItHasAnEnd() throws IOException {
    String id = parse("raw/a", "Title");
    assertThat(upload(id).state()).isEqualTo(UploadRecord.State.OPEN);
    assertThat(table.due(Keys.OPEN, "2026-11-24T08:14:59Z", 10)).isEmpty();
    assertThat(table.due(Keys.OPEN, "2026-11-24T08:15:00Z", 10)).containsExactly(Keys.upload(id));
  }

  @Test
  void severalReleasesAreNumberedAndOpenEachForItself() throws IOException {
    String id = parse("raw/feed", "One\n---\nTwo\n---\nThree");
    assertThat(objects.keys("wire"))
        .containsExactly(
            "raw/feed",
            "parsed/" + id + "-1.json",
            "parsed/" + id + "-2.json",
            "parsed/" + id + "-3.json");
    assertThat(parsed(id + "-2").release().blocks().getFirst().text()).isEqualTo("Two");
    assertThat(parsed(id + "-2").origin().item()).isEqualTo(2);
    assertThat(parsed(id + "-2").origin().items()).isEqualTo(3);
    assertThat(upload(id).state()).isEqualTo(UploadRecord.State.SPLIT);
    assertThat(table.due(Keys.OPEN, "2026-11-25T00:00:00Z", 10))
        .containsExactly(Keys.upload(id + "-1"), Keys.upload(id + "-2"), Keys.upload(id + "-3"));
  }

  @Test
  void aDocumentIsPassedOnAndItsUploadStaysOpen() throws IOException {
    String id = parse("raw/a.pdf", "document\nTitle\n---\nOther");
    assertThat(objects.keys("wire")).containsExactly("raw/a.pdf", DocumentUpload.key(id));
    DocumentUpload document = Json.read(bytes(DocumentUpload.key(id)), DocumentUpload.class);
    assertThat(document.id()).isEqualTo(id);
    assertThat(document.origin().key()).isEqualTo("raw/a.pdf");
    assertThat(document.objectVersion()).isEqualTo(document.origin().versionId());
    assertThat(upload(id).state()).isEqualTo(UploadRecord.State.OPEN);
    assertThat(lines.getFirst()).contains("\"outcome\":\"document\"", id);
  }

  @Test
  void aPartThatCannotBeReadIsQuarantinedAlone() throws IOException {
    String id = parse("raw/feed", "One\n---\nreject\n---\nThree");
    assertThat(objects.keys("wire"))
        .containsExactly(
            "raw/feed",
            "parsed/" + id + "-1.json",
            "quarantine/" + id + "-2.json",
            "parsed/" + id + "-3.json");
    assertThat(upload(id).state()).isEqualTo(UploadRecord.State.SPLIT);
    assertThat(upload(id + "-2").state()).isEqualTo(UploadRecord.State.OPEN);
  }

  @Test
  void aSecondDeliveryDoesNotOpenWhatHasEnded() throws IOException {
    String id = parse("raw/a", "Title");
    UploadRecord ended = upload(id).stored("r", 1);
    put(ended.item());
    handle(Events.created("wire", "raw/a", "v1"));
    assertThat(upload(id)).isEqualTo(ended);
  }

  @Test
  void aReplayThatSplitsDoesNotTakeAnEndAway() throws IOException {
    String id = parse("raw/a", "One\n---\nTwo");
    UploadRecord ended = upload(id).stored("r", 1);
    put(ended.item());
    handle(Events.created("wire", "raw/a", "v1"));
    assertThat(upload(id)).isEqualTo(ended);
  }

  @Test
  void whatCannotBeUsedGoesIntoQuarantineAndTheOriginalStays() throws IOException {
    String id = parse("raw/a", "reject");
    QuarantineDocument quarantined = quarantined(id);
    assertThat(quarantined.reason()).isEqualTo("empty");
    assertThat(quarantined.stage()).isEqualTo("parse");
    assertThat(quarantined.origin().key()).isEqualTo("raw/a");
    assertThat(objects.keys("wire")).containsExactly("raw/a", "quarantine/" + id + ".json");
    assertThat(lines.getFirst()).contains("\"outcome\":\"quarantined\"", "\"reason\":\"empty\"");
  }

  @Test
  void whatIsTooLargeGoesIntoQuarantineUnread() throws IOException {
    String id = parse("raw/a", "x".repeat(1001));
    assertThat(quarantined(id).reason()).isEqualTo("too-large");
    assertThat(quarantined(id).message()).contains("1001", "1000", "Split it");
    assertThat(quarantined(id).origin().sha256()).isNull();
    assertThat(quarantined(id).origin().size()).isEqualTo(1001);
  }

  @Test
  void anotherBucketMayFeedTheQueue() throws IOException {
    String version = objects.put("feeds", "in/a", utf8("Title"), "text/plain");
    handle(Events.created("feeds", "in/a", version));
    String id = Ids.upload("feeds", "in/a", version);
    assertThat(parsed(id).origin().bucket()).isEqualTo("feeds");
  }

  @Test
  void whatIsNotThereComesBack() throws IOException {
    assertThat(handle(Events.created("wire", "raw/missing", "v9"))).contains("itemIdentifier");
    assertThat(lines.getFirst()).contains("\"outcome\":\"failed\"", "raw/missing");
  }

  @Test
  void primingLeavesNothingBehind() {
    parse.prime();
    assertThat(objects.keys("wire")).isEmpty();
    assertThat(table.items()).isEmpty();
    assertThat(lines).isEmpty();
  }

  private String parse(String key, String text) throws IOException {
    String version = objects.put("wire", key, utf8(text), "text/plain");
    assertThat(handle(Events.created("wire", key, version)))
        .isEqualTo("{\"batchItemFailures\":[]}");
    return Ids.upload("wire", key, version);
  }

  private String handle(String body) throws IOException {
    var answer = new ByteArrayOutputStream();
    parse.handleRequest(Events.queue(body), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private ParsedDocument parsed(String id) {
    return Json.read(bytes(ParsedDocument.key(id)), ParsedDocument.class);
  }

  private QuarantineDocument quarantined(String id) {
    return Json.read(bytes(QuarantineDocument.key(id)), QuarantineDocument.class);
  }

  private UploadRecord upload(String id) {
    Key key = Keys.upload(id);
    return UploadRecord.of(Objects.requireNonNull(table.read(List.of(key)).get(key)));
  }

  private void put(Item item) {
    table.write(List.of(new Write.Put(item, Condition.ALWAYS)));
  }

  private byte[] bytes(String key) {
    return ((Fetched.Content) objects.get("wire", key, null, 1_000_000)).bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
