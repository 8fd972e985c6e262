package io.wiredesk.topics;

import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Sends the announcements of the outbox. The order is what makes it safe: read the marker, publish,
 * mark as sent. A crash between the last two sends a message twice, with the same {@code dedupId};
 * no crash loses one.
 */
public final class Announcer {

  /** What became of an announcement. */
  public enum Outcome {
    SENT,
    /** It was sent before. */
    KNOWN,
    /** It is under embargo. */
    WITHHELD,
    /** The item is none, or no longer there. */
    GONE
  }

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
    if (outbox.sent()) {
      return Outcome.KNOWN;
    }
    if (outbox.due().compareTo(now()) > 0) {
      return Outcome.WITHHELD;
    }
    publish(Message.of(outbox, ReleaseVersion.of(versionItem)), outbox.sector());
    // Not the condition's answer but the item counts: whoever else marked it sent it, too.
    table.write(List.of(new Write.Put(outbox.markSent().item(), Outbox.STILL_PENDING)));
    return Outcome.SENT;
  }

  /** The clock's time in whole seconds, rounded down: an embargo's own second must have begun. */
  private String now() {
    return Keys.time(Instant.ofEpochSecond(clock.instant().getEpochSecond()));
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
    var facts = new ReleaseVersion.Facts("id", Instant.EPOCH, null, "hash");
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
    var outbox = new Outbox("r", 1, "finance", "Finance", "declared", 100, "new", "", false);
    Message.of(outbox, new ReleaseVersion("r", 1, facts, derived)).bodies();
  }
}
