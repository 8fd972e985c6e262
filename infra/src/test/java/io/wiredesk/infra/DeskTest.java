package io.wiredesk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.Ids;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.TestCore;
import io.wiredesk.function.notify.NotifyFunction;
import io.wiredesk.function.parse.ParseFunction;
import io.wiredesk.function.parsedocument.ParseDocumentFunction;
import io.wiredesk.function.store.StoreFunction;
import io.wiredesk.function.strip.StripFunction;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.topics.MemoryTopics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole way in memory: the handlers, and the events between them. */
class DeskTest {

  private record Event(String key, String version) {}

  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final Queue<Event> events = new ArrayDeque<>();
  private final Queue<Key> stream = new ArrayDeque<>();
  private final MemoryObjects objects = new MemoryObjects(() -> now);
  private final MemoryTable table = new MemoryTable(item -> stream.add(item.key()));
  private final MemoryTopics topics = new MemoryTopics();

  /** A bucket that sends an event for each write, as the notifications of the template do. */
  private final ObjectStore bucket =
      new ObjectStore() {
        @Override
        public Fetched get(String name, String key, @Nullable String version, long limit) {
          return objects.get(name, key, version, limit);
        }

        @Override
        public String put(String name, String key, byte[] bytes, String contentType) {
          String version = objects.put(name, key, bytes, contentType);
          events.add(new Event(key, version));
          return version;
        }
      };

  @Test
  void anUploadIsAnnouncedOnTheTopicsOfItsSectors() throws IOException {
    upload("raw/a b+c%25/뉴스.txt", "Title\nBody\nsectors: finance, energy");
    run("1.0.0");
    assertThat(topics.sent())
        .extracting(MemoryTopics.Sent::topicArn)
        .containsExactlyInAnyOrder("arn:finance", "arn:energy");
  }

  @Test
  void everyDeliveryTwiceAnnouncesOnce() throws IOException {
    upload("raw/a", "One\nsectors: finance\n---\nTwo\nsectors: energy");
    List<Event> first = List.copyOf(events);
    run("1.0.0");
    events.addAll(first);
    run("1.0.0");
    assertThat(topics.sent()).hasSize(2);
  }

  @Test
  void theSameBytesUploadedAgainAnnounceNothing() throws IOException {
    upload("raw/a", "Title\nsectors: finance");
    run("1.0.0");
    String second = upload("raw/a", "Title\nsectors: finance");
    run("1.0.0");
    assertThat(topics.sent()).hasSize(1);
    assertThat(ended(second)).isEqualTo(UploadRecord.State.STORED);
  }

  @Test
  void aReplayUnderNewRulesMailsNobody() throws IOException {
    upload("raw/a", "Title\nsectors: finance");
    List<Event> replayed = List.copyOf(events);
    run("1.0.0");
    now = now.plusSeconds(3600);
    events.addAll(replayed);
    run("2.0.0");
    assertThat(topics.sent()).hasSize(1);
    Item line = table.query(Keys.sector("finance"), "", Keys.LAST, true, 1, null).getFirst();
    Key head = Keys.head(line.text("release"));
    assertThat(Objects.requireNonNull(table.read(List.of(head)).get(head)).text("pipelineVersion"))
        .isEqualTo("2.0.0");
  }

  @Test
  void everyUploadReachesAnEnd() throws IOException {
    String story = upload("raw/story", "Title");
    String garbage = upload("raw/garbage", "reject");
    String silent = upload("raw/silent", "empty");
    String feed = upload("raw/feed", "One\n---\nempty");
    String document = upload("raw/document", "document\nOne more");
    String unread = upload("raw/unread", "document\nreject");
    run("1.0.0");
    assertThat(ended(story)).isEqualTo(UploadRecord.State.STORED);
    assertThat(ended(garbage)).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(ended(silent)).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(ended(document)).isEqualTo(UploadRecord.State.STORED);
    assertThat(ended(unread)).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(ended(feed)).isEqualTo(UploadRecord.State.SPLIT);
    assertThat(ended(feed + "-1")).isEqualTo(UploadRecord.State.STORED);
    assertThat(ended(feed + "-2")).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(table.due(Keys.OPEN, "2030-01-01T00:00:00Z", 10)).isEmpty();
    assertThat(table.due(Keys.ANNOUNCE, "2030-01-01T00:00:00Z", 10)).isEmpty();
    assertThat(table.query(Keys.quarantine(Keys.day(now)), "", Keys.LAST, false, 10, null))
        .extracting(item -> item.text("reason"))
        .containsExactlyInAnyOrder("empty", "empty", "no-text", "no-text");
  }

  private String upload(String key, String text) {
    String version = bucket.put("wire", key, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    return Ids.upload("wire", key, version);
  }

  private void run(String pipelineVersion) throws IOException {
    TestCore core = new TestCore(pipelineVersion);
    var parse = new ParseFunction(bucket, table, core, "wire", 1000, journal("parse"));
    var document =
        new ParseDocumentFunction(
            bucket, table, core.withDocuments(), "wire", 1000, journal("parse-document"));
    var strip = new StripFunction(bucket, core, "wire", journal("strip"));
    var store = new StoreFunction(bucket, table, "wire", journal("store"));
    var notify = new NotifyFunction(table, topics, "arn:", () -> now, journal("notify"));
    while (!events.isEmpty() || !stream.isEmpty()) {
      Event event = events.poll();
      var answer = new ByteArrayOutputStream();
      if (event == null) {
        notify.handleRequest(Events.inserts(stream.remove()), answer, null);
      } else {
        var message = Events.queue(Events.created("wire", event.key(), event.version()));
        switch (event.key().substring(0, event.key().indexOf('/'))) {
          case "raw" -> parse.handleRequest(message, answer, null);
          case "documents" -> document.handleRequest(message, answer, null);
          case "parsed" -> strip.handleRequest(message, answer, null);
          default -> store.handleRequest(message, answer, null);
        }
      }
      assertThat(answer.toString(StandardCharsets.UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
    }
  }

  private static Journal journal(String stage) {
    return new Journal(stage, line -> {});
  }

  private UploadRecord.State ended(String id) {
    Key key = Keys.upload(id);
    return UploadRecord.of(Objects.requireNonNull(table.read(List.of(key)).get(key))).state();
  }
}
