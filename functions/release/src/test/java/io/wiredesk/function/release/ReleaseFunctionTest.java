package io.wiredesk.function.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.function.Journal;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Key;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Write;
import io.wiredesk.topics.MemoryTopics;
import io.wiredesk.topics.Topics;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReleaseFunctionTest {

  private static final String DUE = "2026-11-24T08:00:00Z";

  private Instant now = Instant.parse(DUE);
  private final MemoryTable table = new MemoryTable();
  private final MemoryTopics topics = new MemoryTopics();
  private final List<String> lines = new ArrayList<>();

  @Test
  void sendsWhatIsDueAndNotBefore() {
    Key key = pending("a", DUE);
    now = now.minusMillis(1);
    run(topics);
    assertThat(topics.sent()).isEmpty();
    now = now.plusMillis(1);
    run(topics);
    assertThat(topics.sent()).hasSize(1);
    assertThat(stored(key).sent()).isTrue();
    run(topics);
    assertThat(topics.sent()).hasSize(1);
  }

  @Test
  void sendsMoreThanOnePage() {
    for (int i = 0; i < 250; i++) {
      pending("release" + i, DUE);
    }
    run(topics);
    assertThat(topics.sent()).hasSize(250);
  }

  @Test
  void oneThatFailsLeavesTheOthersTheirTurn() {
    for (int i = 0; i < 120; i++) {
      pending("bad" + i, "2026-11-24T07:00:00Z");
    }
    pending("good", DUE);
    run(refusing("bad"));
    assertThat(topics.sent()).hasSize(1);
    assertThat(lines).filteredOn(line -> line.contains("\"failed\"")).hasSize(120);
  }

  @Test
  void oneThatFailsOftenWaitsLongerAndIsNeverGivenUp() {
    Key key = pending("bad", DUE);
    for (int i = 0; i < 5; i++) {
      run(refusing("bad"));
      now = Instant.parse(stored(key).next());
    }
    assertThat(stored(key).attempts()).isEqualTo(5);
    assertThat(Duration.between(Instant.parse(DUE), now)).isGreaterThan(Duration.ofMinutes(5));
    run(topics);
    assertThat(topics.sent()).hasSize(1);
  }

  @Test
  void whatAnotherFunctionIsSendingIsLeftToItUntilItsClaimRunsOut() {
    Key key = pending("a", DUE);
    put(stored(key).claimed("2026-11-24T08:01:00Z"));
    now = Instant.parse("2026-11-24T08:00:59Z");
    run(topics);
    assertThat(topics.sent()).isEmpty();
    now = now.plusSeconds(1);
    run(topics);
    assertThat(topics.sent()).hasSize(1);
  }

  @Test
  void whatANewerVersionTookThePlaceOfIsNotSent() {
    put(stored(pending("a", DUE)).superseded());
    run(topics);
    assertThat(topics.sent()).isEmpty();
  }

  @Test
  void anEndlessQueueEndsTheRunInTime() {
    Topics slow =
        (topic, subject, bodies, attributes) -> {
          now = now.plusSeconds(15);
          topics.publish(topic, subject, bodies, attributes);
        };
    for (int i = 0; i < 300; i++) {
      pending("release" + i, DUE);
    }
    run(slow);
    assertThat(topics.sent()).hasSize(100);
  }

  private Topics refusing(String release) {
    return (topic, subject, bodies, attributes) -> {
      if (Objects.requireNonNull(bodies.get("default")).contains("\"release\":\"" + release)) {
        throw new IllegalStateException("refused");
      }
      topics.publish(topic, subject, bodies, attributes);
    };
  }

  private void run(Topics topics) {
    new ReleaseFunction(table, topics, "arn:x:", () -> now, new Journal("release", lines::add))
        .handleRequest(InputStream.nullInputStream(), new ByteArrayOutputStream(), null);
  }

  private Key pending(String release, String due) {
    var facts = new ReleaseVersion.Facts("id", Instant.parse(DUE), null, "hash", false);
    var derived =
        new ReleaseVersion.Derived(
            "1.0.0",
            "1",
            "s3://wire/articles/id.json",
            "de",
            "Testwire",
            "Werk eröffnet",
            null,
            null,
            List.of("Ein Werk."),
            null,
            List.of(),
            List.of("finance"),
            null,
            null);
    table.write(
        List.of(
            new Write.Put(
                new ReleaseVersion(release, 1, facts, derived).item(), Condition.ALWAYS)));
    var destination = new Destination("finance", "Finanzen", "declared", 100);
    return put(Outbox.pending(release, 1, destination, "new", due));
  }

  private Key put(Outbox outbox) {
    table.write(List.of(new Write.Put(outbox.item(), Condition.ALWAYS)));
    return outbox.item().key();
  }

  private Outbox stored(Key key) {
    return Outbox.of(Objects.requireNonNull(table.read(List.of(key)).get(key)));
  }
}
