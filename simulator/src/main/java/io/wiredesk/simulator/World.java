package io.wiredesk.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.document.Ids;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.notify.NotifyFunction;
import io.wiredesk.function.parse.ParseFunction;
import io.wiredesk.function.release.ReleaseFunction;
import io.wiredesk.function.store.StoreFunction;
import io.wiredesk.function.strip.StripFunction;
import io.wiredesk.function.sweep.SweepFunction;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.topics.Topics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The stack in memory: the handlers, the bucket with its events, the queues with their dead
 * letters, the table with its stream, and a clock. Nothing moves by itself.
 */
final class World {

  /** What is triggered by messages, in the order of the flow. */
  enum Stage {
    PARSE,
    STRIP,
    STORE,
    NOTIFY
  }

  static final Instant BEGIN = Instant.parse("2026-11-24T08:00:00Z");

  private static final String BUCKET = "wire";
  private static final int MOST_RECEIVES = 5;
  private static final long MOST_BYTES = 1 << 20;

  final Ledger ledger;
  final Faults faults;
  final MemoryTable table = new MemoryTable(this::streamed);
  final Set<String> uploads = new LinkedHashSet<>();
  final Set<String> dead = new LinkedHashSet<>();

  private final Map<Stage, List<Message>> queues = new EnumMap<>(Stage.class);
  private final Map<Stage, RequestStreamHandler> handlers = new EnumMap<>(Stage.class);
  private final RequestStreamHandler release;
  private final RequestStreamHandler sweep;
  private final PlainCore core = new PlainCore();
  private final MemoryObjects objects = new MemoryObjects(this::now);
  private final Choices choices;
  private final Consumer<String> history;
  private Instant now = BEGIN;
  private int messages;
  private int losses;
  private int doubles;

  /**
   * @param losses how many events S3 may never send
   * @param doubles how many messages may come twice
   */
  World(
      Scenario scenario,
      Choices choices,
      Faults faults,
      int losses,
      int doubles,
      @Nullable WrongDesign wrong,
      Consumer<String> history) {
    this.choices = choices;
    this.faults = faults;
    this.losses = losses;
    this.doubles = doubles;
    this.history = history;
    this.ledger = new Ledger(this::now, scenario);
    for (Stage stage : Stage.values()) {
      queues.put(stage, new ArrayList<>());
    }
    var bucket = new Ports.Objects(objects, faults, this::written);
    ReleaseTable rows = new Ports.Table(table, faults, ledger::written);
    Topics topics = new Ports.Sectors(ledger, faults);
    var twist = new Twist(wrong, rows, topics, bucket, this::now);
    var journal = new Journal("simulator", line -> {});
    handlers.put(
        Stage.PARSE, new ParseFunction(twist.objects(), rows, core, BUCKET, MOST_BYTES, journal));
    handlers.put(Stage.STRIP, new StripFunction(twist.objects(), core, BUCKET, journal));
    handlers.put(Stage.STORE, new StoreFunction(bucket, twist.sink(), BUCKET, journal));
    handlers.put(
        Stage.NOTIFY, new NotifyFunction(twist.sender(), topics, "arn:", this::now, journal));
    this.release = new ReleaseFunction(twist.sender(), topics, "arn:", this::now, journal);
    this.sweep =
        new SweepFunction(
            bucket, rows, new Ports.First(this::toParse, faults), BUCKET, this::now, journal);
  }

  Instant now() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
    history.accept("  the clock: " + now);
  }

  /** Somebody uploads a file. */
  void upload(List<Spec> file, int number) {
    String text = String.join("\n", file.stream().map(Spec::text).toList());
    String key = "raw/" + number;
    history.accept("  upload " + key + ": " + text.replace("\n", " ¶ "));
    String version = objects.put(BUCKET, key, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    uploads.add(Ids.upload(BUCKET, key, version));
    written(key, version);
  }

  /** Events of an object are sent again, under newer rules. */
  void replay() {
    core.upgrade();
    List<String> keys = objects.keys(BUCKET);
    String key = keys.get(choices.pick(keys.size()));
    history.accept("  replay " + key + " under rules " + core.version());
    var newest = objects.versions(BUCKET, key, null).versions().getFirst();
    enqueue(key, newest.versionId());
  }

  List<Message> waiting(Stage stage) {
    return queues.getOrDefault(stage, List.of());
  }

  /** Hands one message, or two, to a stage; what fails comes back. */
  void deliver(Stage stage) {
    List<Message> queue = queues.getOrDefault(stage, List.of());
    List<Message> batch = new ArrayList<>();
    batch.add(queue.remove(choices.pick(queue.size())));
    if (stage != Stage.PARSE && !queue.isEmpty() && choices.oneIn(3)) {
      batch.add(queue.remove(choices.pick(queue.size())));
    }
    for (Message message : batch) {
      history.accept("  " + stage + " gets " + subject(message));
      if (doubles > 0 && choices.oneIn(6)) {
        doubles--;
        history.accept("    and will get it again");
        queue.add(message);
      }
    }
    RequestStreamHandler handler = handlers.get(stage);
    String answer = handler == null ? "" : invoke(handler, event(stage, batch));
    for (Message message : batch) {
      if (answer.contains('"' + message.id() + '"') || answer.equals("crash")) {
        back(stage, message.again());
      }
    }
  }

  private void back(Stage stage, Message message) {
    if (message.received() < MOST_RECEIVES || stage == Stage.NOTIFY) {
      queues.getOrDefault(stage, List.of()).add(message);
    } else {
      history.accept("    to the dead letters of " + stage + ": " + subject(message));
      ObjectEvent.read(message.body()).forEach(event -> dead.add(upload(event)));
    }
  }

  /** The upload that a dead letter is about: its id stands in the key of what was made of it. */
  private static String upload(ObjectEvent event) {
    if (event.key().startsWith("raw/")) {
      return Ids.upload(event.bucket(), event.key(), event.version());
    }
    String name = event.key().substring(event.key().indexOf('/') + 1, event.key().length() - 5);
    return name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
  }

  /** The minute's function. */
  void release() {
    history.accept("  RELEASE runs");
    invoke(release, InputStream.nullInputStream());
  }

  /** The five minutes' function. */
  void sweep() {
    history.accept("  SWEEP runs");
    invoke(sweep, InputStream.nullInputStream());
  }

  private String invoke(RequestStreamHandler handler, InputStream event) {
    var answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(event, answer, null);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (Crash | Unavailable down) {
      return "crash";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void written(String key, String version) {
    if (losses > 0 && choices.oneIn(8)) {
      losses--;
      history.accept("    S3 sends no event of " + key);
    } else {
      enqueue(key, version);
    }
  }

  private void enqueue(String key, String version) {
    Stage stage =
        key.startsWith("raw/")
            ? Stage.PARSE
            : key.startsWith("parsed/") ? Stage.STRIP : Stage.STORE;
    add(stage, new ObjectEvent(BUCKET, key, version, "").message());
  }

  private void toParse(String body) {
    add(Stage.PARSE, body);
  }

  private void streamed(Item inserted) {
    if (inserted.key().sk().startsWith("outbox#")) {
      add(Stage.NOTIFY, inserted.key().pk() + "\n" + inserted.key().sk());
    }
  }

  private void add(Stage stage, String body) {
    queues.getOrDefault(stage, List.of()).add(new Message("m" + ++messages, body, 0));
  }

  private static InputStream event(Stage stage, List<Message> batch) {
    List<Object> records =
        batch.stream()
            .map(message -> stage == Stage.NOTIFY ? insert(message) : queued(message))
            .toList();
    return new ByteArrayInputStream(Json.bytes(Map.of("Records", records)));
  }

  private static Object queued(Message message) {
    return Map.of("messageId", message.id(), "body", message.body());
  }

  private static Object insert(Message message) {
    Key key = key(message);
    return Map.of(
        "eventName",
        "INSERT",
        "dynamodb",
        Map.of(
            "SequenceNumber",
            message.id(),
            "Keys",
            Map.of("pk", Map.of("S", key.pk()), "sk", Map.of("S", key.sk()))));
  }

  private static Key key(Message message) {
    int end = message.body().indexOf('\n');
    return new Key(message.body().substring(0, end), message.body().substring(end + 1));
  }

  private static String subject(Message message) {
    return message.body().contains("\n")
        ? key(message).sk()
        : ObjectEvent.read(message.body()).getFirst().key();
  }
}
