package io.wiredesk.cli;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.objects.ObjectListing;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.queue.MemoryQueue;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Head;
import io.wiredesk.table.Item;
import io.wiredesk.table.Keys;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import io.wiredesk.topics.Announcer;
import io.wiredesk.topics.MemoryTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A desk in memory, whose stages take a step each time somebody waits. Every upload becomes the
 * article of {@link Articles}; a picture goes into quarantine, a file named embargo is withheld, a
 * file named two holds two releases.
 */
final class MemoryDesk implements Desk {

  static final Instant BEGIN = Instant.parse("2026-11-24T10:00:00Z");
  private static final String BUCKET = "bucket";
  private static final List<String> SECTORS = List.of("finance", "top-story");

  final MemoryTopics topics = new MemoryTopics();
  final MemoryTable table = new MemoryTable();
  final List<MemoryInbox> inboxes = new ArrayList<>();
  private final MemoryObjects stored = new MemoryObjects(this::now);
  private final Map<Origin, Integer> onTheWay = new LinkedHashMap<>();
  private final boolean running;
  private Instant now = BEGIN;
  final Map<Operations.Stage, MemoryQueue> queues =
      Map.of(
          Operations.Stage.PARSE, new MemoryQueue(),
          Operations.Stage.STRIP, new MemoryQueue(),
          Operations.Stage.STORE, new MemoryQueue());
  final Map<Operations.Stage, Integer> deadLetters = new LinkedHashMap<>();

  MemoryDesk() {
    this(true);
  }

  /**
   * @param running whether the stages do anything at all
   */
  MemoryDesk(boolean running) {
    this.running = running;
  }

  /** Waits on this desk's own clock. */
  Patience patience() {
    return patience(FakeTerminal.piped());
  }

  /** The same, with somebody who is told of long waits. */
  Patience patience(FakeTerminal terminal) {
    return new Patience(
        this::now, this::pass, Duration.ofSeconds(60), new Waiting(terminal.terminal()));
  }

  Instant now() {
    return now;
  }

  /** All stages take as many steps as there are. */
  void settle() {
    for (int i = 0; i < 6; i++) {
      pass(Duration.ofMillis(100));
    }
  }

  private void pass(Duration time) {
    now = now.plus(time);
    if (running) {
      List.copyOf(onTheWay.keySet()).forEach(this::step);
    }
  }

  private void step(Origin origin) {
    int steps = onTheWay.merge(origin, 1, Integer::sum);
    switch (steps) {
      case 1 -> write(UploadRecord.open(origin));
      case 2 -> parse(origin);
      case 3 -> strip(origin);
      case 4 -> store(origin);
      case 5 -> announce();
      default -> onTheWay.remove(origin);
    }
  }

  private void parse(Origin origin) {
    if (origin.key().endsWith(".jpg")) {
      var record =
          UploadRecord.open(origin).quarantined("binary", "parse", "The file is a picture.");
      write(record);
      put(record.quarantineItem());
      onTheWay.remove(origin);
    } else if (origin.key().contains("two") && origin.items() == 1) {
      write(UploadRecord.open(origin).split());
      onTheWay.remove(origin);
      onTheWay.put(origin.item(1, 2), 0);
      onTheWay.put(origin.item(2, 2), 0);
      write(UploadRecord.open(origin.item(1, 2)));
      write(UploadRecord.open(origin.item(2, 2)));
    } else {
      new StageObjects(stored, BUCKET).write(ParsedDocument.key(origin.id()), parsed(origin));
    }
  }

  private static ParsedDocument parsed(Origin origin) {
    return new ParsedDocument(origin.id(), origin, "0.1.0", Articles.release());
  }

  private void strip(Origin origin) {
    var document = ArticleDocument.of(parsed(origin), Articles.article(), "0.1.0");
    new StageObjects(stored, BUCKET).write(ArticleDocument.key(origin.id()), document);
  }

  private void store(Origin origin) {
    String release = Ids.of(String.valueOf(origin.sha256()), "" + origin.item());
    boolean known = !table.read(List.of(Keys.version(release, 1))).isEmpty();
    if (!known) {
      ReleaseVersion version = Articles.version(release, origin);
      put(version.item());
      put(new Head(version, List.of(), 1).item());
      SECTORS.forEach(code -> put(outbox(release, code, origin).item()));
    }
    write(UploadRecord.open(origin).stored(release, 1));
  }

  private static Outbox outbox(String release, String code, Origin origin) {
    String due = origin.key().contains("embargo") ? "2026-12-01T00:00:00Z" : Keys.time(BEGIN);
    return Outbox.pending(release, 1, new Destination(code, code, "declared", 100), "new", due);
  }

  private void announce() {
    var announcer = new Announcer(table, topics, "arn:", this::now);
    table
        .due(Keys.ANNOUNCE, Keys.time(now), 100)
        .forEach(
            key -> {
              var outcome = announcer.announce(key);
              if (outcome != Announcer.Outcome.SENT) {
                throw new IllegalStateException(key + " is " + outcome);
              }
            });
  }

  private void write(UploadRecord record) {
    put(record.item());
  }

  private void put(Item item) {
    table.write(List.of(new Write.Put(item, Condition.ALWAYS)));
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public String bucket() {
    return BUCKET;
  }

  @Override
  public ObjectStore objects() {
    return new ObjectStore() {
      @Override
      public Fetched get(String bucket, String key, @Nullable String versionId, long limit) {
        return stored.get(bucket, key, versionId, limit);
      }

      @Override
      public String put(String bucket, String key, byte[] bytes, String contentType) {
        String version = stored.put(bucket, key, bytes, contentType);
        onTheWay.put(
            new Origin(
                bucket, key, version, now, bytes.length, contentType, Ids.sha256(bytes), 1, 1),
            0);
        return version;
      }
    };
  }

  @Override
  public ReleaseTable table() {
    return table;
  }

  @Override
  public Operations operations() {
    return new Operations() {
      @Override
      public ObjectListing listing() {
        return stored;
      }

      @Override
      public MessageQueue queue(Stage stage) {
        return queues.getOrDefault(stage, new MemoryQueue());
      }

      @Override
      public int deadLetters(Stage stage) {
        return deadLetters.getOrDefault(stage, 0);
      }

      @Override
      public void redrive(Stage stage) {
        deadLetters.remove(stage);
      }
    };
  }

  @Override
  public List<String> sectors() {
    return SECTORS;
  }

  @Override
  public Inbox subscribe(List<String> sectors) {
    MemoryInbox inbox = new MemoryInbox(topics, sectors);
    inboxes.add(inbox);
    return inbox;
  }
}
