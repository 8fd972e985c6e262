package io.wiredesk.function.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.function.Journal;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.queue.MemoryQueue;
import io.wiredesk.table.Condition;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepFunctionTest {

  private static final Duration LONG = Duration.ofMinutes(16);

  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final MemoryObjects objects = new MemoryObjects(() -> now);
  private final MemoryTable table = new MemoryTable();
  private final MemoryQueue queue = new MemoryQueue();
  private final List<String> lines = new ArrayList<>();

  @Test
  void anUploadOfWhichNoEventCameIsSentToTheFirstQueue() {
    String version = upload("raw/a b+c/뉴스.txt");
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).containsExactly(new ObjectEvent("wire", "raw/a b+c/뉴스.txt", version, ""));
  }

  @Test
  void anUploadThatMayStillBeOnItsWayIsLeftAlone() {
    upload("raw/a");
    now = now.plus(Duration.ofMinutes(15));
    sweep();
    assertThat(sent()).isEmpty();
  }

  @Test
  void whatWasSentIsSweptAsOpenAndNotFoundAgain() {
    upload("raw/a");
    now = now.plus(LONG);
    sweep();
    sweep();
    assertThat(sent()).hasSize(1);
    now = now.plus(Duration.ofMinutes(45));
    sweep();
    assertThat(sent()).hasSize(1);
  }

  @Test
  void eachVersionOfAnObjectIsAnUpload() {
    String first = upload("raw/a");
    String second = upload("raw/a");
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).extracting(ObjectEvent::versionId).containsExactly(second, first);
  }

  @Test
  void otherPrefixesAreNoUploads() {
    upload("parsed/a.json");
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).isEmpty();
  }

  @Test
  void whatReachedAnEndIsNotSent() {
    Origin origin = origin("raw/a", upload("raw/a"));
    put(UploadRecord.open(origin).stored("r", 1));
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).isEmpty();
  }

  @Test
  void anUploadWithoutAnEndGoesBackWithLongerAndLongerPauses() {
    Origin origin = origin("raw/a", upload("raw/a"));
    put(UploadRecord.open(origin));
    List<Long> minutes = new ArrayList<>();
    Instant begin = now;
    for (int i = 0; i < 12 * 24; i++) {
      now = now.plus(Duration.ofMinutes(5));
      sweep();
      sent().forEach(event -> minutes.add(Duration.between(begin, now).toMinutes()));
    }
    assertThat(minutes).containsExactly(15L, 45L, 105L, 225L, 465L);
  }

  @Test
  void whatReachesNoEndAtAllIsQuarantined() {
    Origin origin = origin("raw/a", upload("raw/a"));
    put(UploadRecord.open(origin));
    now = now.plus(Duration.ofDays(2));
    for (int i = 0; i < 6; i++) {
      sweep();
    }
    assertThat(sent()).hasSize(5);
    assertThat(objects.keys("wire")).contains("quarantine/" + origin.id() + ".json");
    assertThat(lines.getLast()).contains("\"quarantined\"");
  }

  @Test
  void aReleaseOfAnUploadOfSeveralSendsTheUpload() {
    Origin second = origin("raw/feed", upload("raw/feed")).item(2, 3);
    put(UploadRecord.open(second));
    put(UploadRecord.open(second.item(1, 1)).split());
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).extracting(ObjectEvent::key).containsExactly("raw/feed");
    now = now.plus(Duration.ofDays(2));
    for (int i = 0; i < 6; i++) {
      sweep();
    }
    assertThat(objects.keys("wire")).contains("quarantine/" + second.id() + ".json");
  }

  @Test
  void anUploadFromABucketWithoutVersionsIsFoundByItsETag() {
    String etag = "9e107d9d372bb6826bd81d3542a419d6";
    put(UploadRecord.open(origin("raw/a", etag)));
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).containsExactly(new ObjectEvent("wire", "raw/a", null, etag));
  }

  @Test
  void aLargeBucketIsListedInTurns() {
    for (int i = 0; i < 25_000; i++) {
      Origin origin = origin("raw/" + i, upload("raw/" + i));
      if (i != 9_999) {
        put(UploadRecord.open(origin).stored("r", 1));
      }
    }
    now = now.plus(LONG);
    sweep();
    sweep();
    assertThat(sent()).isEmpty();
    sweep();
    assertThat(sent()).extracting(ObjectEvent::key).containsExactly("raw/9999");
  }

  @Test
  void theFoldersOfTheLastHoursAreListedInEveryRun() {
    for (int i = 0; i < 21_000; i++) {
      Origin origin = origin("raw/0/" + i, upload("raw/0/" + i));
      put(UploadRecord.open(origin).stored("r", 1));
    }
    now = Instant.parse("2026-11-24T08:59:00Z");
    upload("raw/2026/11/24/08/a");
    now = now.plus(LONG);
    sweep();
    assertThat(sent()).extracting(ObjectEvent::key).containsExactly("raw/2026/11/24/08/a");
  }

  private String upload(String key) {
    return objects.put("wire", key, new byte[] {'a'}, "text/plain");
  }

  private Origin origin(String key, String version) {
    return new Origin("wire", key, version, now, 1, null, Ids.sha256(new byte[1]), 1, 1);
  }

  private void put(UploadRecord record) {
    table.write(List.of(new Write.Put(record.item(), Condition.ALWAYS)));
  }

  private void sweep() {
    new SweepFunction(objects, table, queue, "wire", () -> now, new Journal("sweep", lines::add))
        .handleRequest(InputStream.nullInputStream(), new ByteArrayOutputStream(), null);
  }

  private List<ObjectEvent> sent() {
    return queue.drain().stream().flatMap(body -> ObjectEvent.read(body).stream()).toList();
  }
}
