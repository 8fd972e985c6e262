package io.wiredesk.function.parsedocument;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.DocumentUpload;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.documents.Documents;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.ReleaseReader;
import io.wiredesk.function.TestCore;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.table.MemoryTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParseDocumentFunctionTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final MemoryObjects objects = new MemoryObjects(InstantSource.fixed(NOW));
  private final MemoryTable table = new MemoryTable();
  private final List<String> lines = new ArrayList<>();
  private final ReleaseReader reader = new TestCore("1.0.0").withDocuments();
  private final ParseDocumentFunction function =
      new ParseDocumentFunction(
          objects, table, reader, "wire", 1000, new Journal("parse-document", lines::add));

  @Test
  void theUploadThatTheDocumentNamesIsReadAsAWhole() throws IOException {
    String id = parse("raw/a.pdf", "document\nOne\n---\nTwo");
    ParsedDocument first = Json.read(bytes(ParsedDocument.key(id + "-1")), ParsedDocument.class);
    assertThat(first.release().blocks().getFirst().text()).isEqualTo("One");
    assertThat(first.origin().key()).isEqualTo("raw/a.pdf");
    assertThat(first.origin().items()).isEqualTo(2);
    assertThat(lines.getFirst()).contains("\"outcome\":\"parsed\"", "\"releases\":2", id);
  }

  @Test
  void theVersionThatCameIsReadAndNotALaterOne() throws IOException {
    String version = put("raw/a.pdf", "document\nOne");
    put("raw/a.pdf", "document\nTwo");
    String id = handle("raw/a.pdf", version);
    ParsedDocument parsed = Json.read(bytes(ParsedDocument.key(id)), ParsedDocument.class);
    assertThat(parsed.release().blocks().getFirst().text()).isEqualTo("One");
  }

  @Test
  void whatCannotBeReadGoesIntoQuarantineAndIsPassedOnToNobody() throws IOException {
    String id = parse("raw/a.pdf", "document\nreject");
    assertThat(objects.keys("wire"))
        .containsExactly("raw/a.pdf", DocumentUpload.key(id), QuarantineDocument.key(id));
    assertThat(lines.getFirst()).contains("\"outcome\":\"quarantined\"");
  }

  @Test
  void theSamplesOfThePrimingAreReadByTheRealReaders() {
    ReleaseReader real = ReleaseReader.load(Documents.formats());
    assertThat(Documents.samples())
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(real.parse(sample).releases()).hasSize(1));
  }

  private String parse(String key, String text) throws IOException {
    return handle(key, put(key, text));
  }

  private String put(String key, String text) {
    return objects.put(
        "wire", key, text.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
  }

  private String handle(String key, String version) throws IOException {
    String id = Ids.upload("wire", key, version);
    Origin origin = new Origin("wire", key, version, NOW, 1, null, null, 1, 1);
    var document = new DocumentUpload(id, origin, version, "1.0.0");
    String documentKey = DocumentUpload.key(id);
    String written = objects.put("wire", documentKey, Json.bytes(document), "application/json");
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        Events.queue(Events.created("wire", documentKey, written)), answer, null);
    assertThat(answer.toString(StandardCharsets.UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
    return id;
  }

  private byte[] bytes(String key) {
    return objects.get("wire", key, null, 1 << 20) instanceof Fetched.Content content
        ? content.bytes()
        : new byte[0];
  }
}
