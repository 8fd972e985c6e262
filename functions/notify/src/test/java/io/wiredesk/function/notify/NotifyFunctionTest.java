package io.wiredesk.function.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Write;
import io.wiredesk.topics.Announcer;
import io.wiredesk.topics.MemoryTopics;
import io.wiredesk.topics.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NotifyFunctionTest {

  private static final String DUE = "2026-11-24T08:00:00Z";

  private Instant now = Instant.parse(DUE);
  private final MemoryTable table = new MemoryTable();
  private final MemoryTopics topics = new MemoryTopics();
  private final List<String> lines = new ArrayList<>();

  @Test
  void publishesToTheSectorsTopicAndMarksAsSent() throws IOException {
    Key key = stored("finance");
    assertThat(handle(topics, key)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(topics.sent()).hasSize(1);
    assertThat(topics.sent().getFirst().topicArn()).isEqualTo("arn:x:finance");
    assertThat(topics.sent().getFirst().subject()).isEqualTo("Werk eröffnet");
    assertThat(Outbox.of(item(key)).sent()).isTrue();
    assertThat(table.due(Keys.ANNOUNCE, "2027-01-01T00:00:00Z", 10)).isEmpty();
    assertThat(outcome()).isEqualTo("sent");
  }

  @Test
  void aSecondDeliveryPublishesNothing() throws IOException {
    Key key = stored("finance");
    handle(topics, key);
    handle(topics, key);
    assertThat(topics.sent()).hasSize(1);
    assertThat(outcome()).isEqualTo("known");
  }

  @Test
  void nothingIsPublishedBeforeItIsDue() throws IOException {
    Key key = stored("finance");
    now = now.minusMillis(1);
    handle(topics, key);
    assertThat(topics.sent()).isEmpty();
    assertThat(outcome()).isEqualTo("withheld");
    assertThat(table.due(Keys.ANNOUNCE, DUE, 10)).containsExactly(key);
    now = now.plusMillis(1);
    handle(topics, key);
    assertThat(topics.sent()).hasSize(1);
  }

  @Test
  void whatCouldNotBePublishedIsNotMarkedAndComesBack() throws IOException {
    Key key = stored("finance");
    Topics broken =
        (topic, subject, bodies, attributes) -> {
          throw new IllegalStateException("throttled");
        };
    assertThat(handle(broken, key)).contains("n-" + key.sk());
    assertThat(Outbox.of(item(key)).sent()).isFalse();
    handle(topics, key);
    assertThat(topics.sent()).hasSize(1);
  }

  @Test
  void oneFailureLeavesTheOthersDone() throws IOException {
    Key finance = stored("finance");
    Key energy = stored("energy");
    Topics half =
        (topic, subject, bodies, attributes) -> {
          if (topic.endsWith("finance")) {
            throw new IllegalStateException("throttled");
          }
          topics.publish(topic, subject, bodies, attributes);
        };
    assertThat(handle(half, finance, energy)).contains("finance").doesNotContain("energy");
    assertThat(Outbox.of(item(energy)).sent()).isTrue();
  }

  @Test
  void aRefusedSubjectIsSentOnceMoreInAscii() throws IOException {
    var ascii = new MemoryTopics(true);
    handle(ascii, stored("finance"));
    assertThat(ascii.sent().getFirst().subject()).isEqualTo("Werk eroffnet");
  }

  @Test
  void theSameAnnouncementHasTheSameDedupId() throws IOException {
    Key key = stored("finance");
    handle(topics, key);
    String body = Objects.requireNonNull(topics.sent().getFirst().bodies().get("default"));
    assertThat(Json.tree(body).path("dedupId").asString("")).isEqualTo("r-1-finance");
  }

  @Test
  void otherItemsAreLeftAlone() throws IOException {
    handle(topics, new Key("upload#x", "upload"), Keys.outbox("gone", 1, "finance"));
    assertThat(topics.sent()).isEmpty();
    assertThat(outcome()).isEqualTo("gone");
  }

  @Test
  void primingMakesAMessageAndSendsNone() {
    assertThatCode(Announcer::prime).doesNotThrowAnyException();
    assertThat(topics.sent()).isEmpty();
  }

  private Key stored(String sector) {
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
            List.of(sector),
            null,
            null);
    var outbox =
        Outbox.pending("r", 1, new Destination(sector, sector, "declared", 100), "new", DUE);
    table.write(
        List.of(
            new Write.Put(new ReleaseVersion("r", 1, facts, derived).item(), Condition.ALWAYS),
            new Write.Put(outbox.item(), Condition.ABSENT)));
    return outbox.item().key();
  }

  private String handle(Topics topics, Key... keys) throws IOException {
    var notify =
        new NotifyFunction(table, topics, "arn:x:", () -> now, new Journal("notify", lines::add));
    var answer = new ByteArrayOutputStream();
    notify.handleRequest(Events.inserts(keys), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private Item item(Key key) {
    return Objects.requireNonNull(table.read(List.of(key)).get(key));
  }

  private String outcome() {
    return Json.tree(lines.getLast()).path("outcome").asString("");
  }
}
