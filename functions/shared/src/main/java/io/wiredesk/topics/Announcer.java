package io.wiredesk.topics;

import io.wiredesk.table.Destination;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Sends the announcements of the outbox. The order is what makes it safe: read the marker, claim it
 * for a while, publish, mark as sent. A crash between the last two sends a message twice, with the
 * same {@code dedupId}; no crash loses one. The claim keeps the two functions that send, the
 * stream's and the minute's, from sending the same announcement side by side.
 */
public final class Announcer {

  /** What became of an announcement. */
  public enum Outcome {
    SENT,
    /** It was sent before. */
    KNOWN,
    /** It is under embargo. */
    WITHHELD,
    /** Another function is sending it, or it failed a moment ago: its time comes again. */
    BUSY,
    /** A newer version took its place before it was due. */
    SUPERSEDED,
    /** The item is none, or no longer there. */
    GONE
  }

  /** Longer than a function that sends may run: who claimed and is silent since is dead. */
  public static final Duration LEASE = Duration.ofSeconds(60);

  private static final int MARK_TRIES = 3;
  private static final int QUICK_RETRIES = 3;
  private static final int LONGEST_PAUSE_MINUTES = 60;

  private final ReleaseTable table;
  private final Topics topics;
  private final String topicArnPrefix;
  private final InstantSource clock;

  /**
   * @param topicArnPrefix a sector's code after it makes its topic's ARN
   * @param clock says what is due
   */
  public Announcer(ReleaseTable table, Topics topics, String topicArnPrefix, InstantSource clock) {
    this.table = table;
    this.topics = topics;
    this.topicArnPrefix = topicArnPrefix;
    this.clock = clock;
  }

  /** Sends an announcement, if it is due and was not sent yet. */
  public Outcome announce(Key key) {
    if (!Outbox.at(key)) {
      return Outcome.GONE;
    }
    Key versionKey = Outbox.version(key);
    Map<Key, Item> items = table.read(List.of(key, versionKey));
    Item outboxItem = items.get(key);
    Item versionItem = items.get(versionKey);
    if (outboxItem == null || versionItem == null) {
      return Outcome.GONE;
    }
    Outbox outbox = Outbox.of(outboxItem);
    return switch (outbox.state()) {
      case SENT -> Outcome.KNOWN;
      case SUPERSEDED -> Outcome.SUPERSEDED;
      case PENDING -> pending(outbox, ReleaseVersion.of(versionItem));
    };
  }

  private Outcome pending(Outbox outbox, ReleaseVersion version) {
    if (outbox.due().compareTo(in(Duration.ZERO)) > 0) {
      return Outcome.WITHHELD;
    }
    if (outbox.next().compareTo(in(Duration.ZERO)) > 0) {
      return Outcome.BUSY;
    }
    Outbox claimed = outbox.claimed(in(LEASE));
    if (!table.write(List.of(new Write.Put(claimed.item(), outbox.unchanged())))) {
      return Outcome.BUSY;
    }
    send(claimed, version);
    mark(claimed);
    return Outcome.SENT;
  }

  /**
   * What is not marked is sent a second time, so it is worth a second try. A condition that fails
   * is no failure: the claim ran out, and somebody else sent it once more and marked it.
   */
  private void mark(Outbox claimed) {
    var mark = List.<Write>of(new Write.Put(claimed.markSent().item(), claimed.unchanged()));
    for (int left = MARK_TRIES - 1; left > 0; left--) {
      try {
        table.write(mark);
        return;
      } catch (RuntimeException refused) {
        // The last try's exception says it.
      }
    }
    table.write(mark);
  }

  private void send(Outbox claimed, ReleaseVersion version) {
    try {
      publish(Message.of(claimed, version), claimed.sector());
    } catch (RuntimeException failure) {
      Outbox failed = claimed.failed(in(pause(claimed.attempts())));
      table.write(List.of(new Write.Put(failed.item(), claimed.unchanged())));
      throw failure;
    }
  }

  /** The first retries come at once, from the stream; then the minutes' function takes over. */
  private static Duration pause(long attempts) {
    return attempts < QUICK_RETRIES
        ? Duration.ZERO
        : Duration.ofMinutes(Math.min(attempts, LONGEST_PAUSE_MINUTES));
  }

  /** A time from now in whole seconds, rounded down: an embargo's own second must have begun. */
  private String in(Duration pause) {
    return Keys.time(Instant.ofEpochSecond(clock.instant().getEpochSecond()).plus(pause));
  }

  private void publish(Message message, String sector) {
    String topic = topicArnPrefix + sector;
    try {
      topics.publish(topic, message.subject(), message.bodies(), message.attributes());
    } catch (Topics.SubjectRefused refused) {
      topics.publish(topic, message.asciiSubject(), message.bodies(), message.attributes());
    }
  }

  /** Makes a message of nothing, so that its classes are loaded before the first one. */
  public static void prime() {
    var facts = new ReleaseVersion.Facts("id", Instant.EPOCH, null, "hash", false);
    var derived =
        new ReleaseVersion.Derived(
            "0",
            "0",
            "s3://b/k",
            "id",
            "Wire",
            "Harga naik",
            "JAKARTA",
            "2026-11-24",
            List.of("Harga naik."),
            "PT",
            List.of("XIDX:ABCD"),
            List.of("finance"),
            null,
            null);
    var outbox =
        Outbox.pending("r", 1, new Destination("finance", "Finance", "declared", 100), "new", "");
    Message.of(outbox, new ReleaseVersion("r", 1, facts, derived)).bodies();
  }
}
