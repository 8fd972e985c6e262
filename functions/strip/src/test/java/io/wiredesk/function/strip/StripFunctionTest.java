package io.wiredesk.function.strip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.Samples;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.TestCore;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripFunctionTest {

  private static final String ID = Samples.origin("raw/a").id();

  private final MemoryObjects objects = new MemoryObjects(InstantSource.fixed(Samples.RECEIVED));
  private final List<String> lines = new ArrayList<>();
  private final StripFunction strip =
      new StripFunction(objects, new TestCore("1.0.0"), "wire", new Journal("strip", lines::add));

  @Test
  void aReleaseBecomesAnArticle() throws IOException {
    strip("Title", "Body", "sectors: finance, energy");
    ArticleDocument article = article();
    assertThat(article.id()).isEqualTo(ID);
    assertThat(article.pipelineVersion()).isEqualTo("1.0.0");
    assertThat(article.source()).isEqualTo("Testwire");
    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.body()).isEqualTo("Title\n\nBody");
    assertThat(article.sectors()).hasSize(2);
    assertThat(article.article())
        .containsEntry("uri", "urn:x-wiredesk:" + ID)
        .containsEntry("versionCreated", "2026-11-24T08:00:00Z");
    assertThat(lines.getFirst()).contains("\"outcome\":\"stripped\"", "\"kept\":2", ID);
  }

  @Test
  void theSameEventTwiceWritesTheSameBytes() throws IOException {
    strip("Title", "Body");
    byte[] first = bytes(ArticleDocument.key(ID));
    handle("v1");
    assertThat(bytes(ArticleDocument.key(ID))).isEqualTo(first);
  }

  @Test
  void anEventThatComesLateReadsTheNewestDocument() throws IOException {
    put("Old");
    put("New");
    handle("v1");
    assertThat(article().title()).isEqualTo("New");
  }

  @Test
  void whatHasNoStoryGoesIntoQuarantine() throws IOException {
    strip("Title", "empty");
    var document = Json.read(bytes(QuarantineDocument.key(ID)), QuarantineDocument.class);
    assertThat(document.reason()).isEqualTo("no-text");
    assertThat(document.stage()).isEqualTo("strip");
    assertThat(objects.keys("wire")).doesNotContain(ArticleDocument.key(ID));
    assertThat(lines.getFirst()).contains("\"outcome\":\"quarantined\"", "\"reason\":\"no-text\"");
  }

  @Test
  void whatIsNoDocumentComesBack() throws IOException {
    objects.put("wire", ParsedDocument.key(ID), new byte[] {'{'}, "application/json");
    assertThat(handle("v1")).contains("itemIdentifier");
    assertThat(lines.getFirst()).contains("\"outcome\":\"failed\"");
  }

  @Test
  void primingLeavesNothingBehind() {
    strip.prime();
    assertThat(objects.keys("wire")).isEmpty();
    assertThat(lines).isEmpty();
  }

  private void strip(String... paragraphs) throws IOException {
    put(paragraphs);
    assertThat(handle("v1")).isEqualTo("{\"batchItemFailures\":[]}");
  }

  private void put(String... paragraphs) {
    var release =
        new Release(
            "text",
            "utf-8",
            Declared.NOTHING,
            Arrays.stream(paragraphs).map(Block::paragraph).toList(),
            List.of());
    var parsed = new ParsedDocument(ID, Samples.origin("raw/a"), "1.0.0", release);
    objects.put("wire", ParsedDocument.key(ID), Json.bytes(parsed), "application/json");
  }

  private String handle(String version) throws IOException {
    var answer = new ByteArrayOutputStream();
    String body = Events.created("wire", ParsedDocument.key(ID), version);
    strip.handleRequest(Events.queue(body), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private ArticleDocument article() {
    return Json.read(bytes(ArticleDocument.key(ID)), ArticleDocument.class);
  }

  private byte[] bytes(String key) {
    return ((Fetched.Content) objects.get("wire", key, null, 1_000_000)).bytes();
  }
}
