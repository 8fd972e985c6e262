package io.wiredesk.simulator;

import io.wiredesk.table.Head;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.UploadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be so when everything has come to rest. */
record Audit(World world, @Nullable WrongDesign wrong) {

  void check() {
    List<Item> items = world.table.items();
    for (String upload : world.uploads) {
      ended(upload, items);
    }
    for (Item item : items) {
      if (Outbox.at(item.key())) {
        announced(Outbox.of(item));
      } else if (item.key().sk().equals("head")) {
        told(Head.of(item), items);
      }
    }
    onlyOnce();
  }

  /** Every upload is stored, quarantined, or in a dead-letter queue. */
  private void ended(String id, List<Item> items) {
    Item item = find(Keys.upload(id), items);
    if (item == null) {
      world.ledger.wrong("LOST: an upload was never seen");
      return;
    }
    List<UploadRecord> records = new ArrayList<>(List.of(UploadRecord.of(item)));
    if (records.getFirst().state() == UploadRecord.State.SPLIT) {
      items.stream()
          .filter(other -> other.key().pk().startsWith("upload#" + id + "-"))
          .map(UploadRecord::of)
          .forEach(records::add);
    }
    for (UploadRecord record : records) {
      boolean open = record.state() == UploadRecord.State.OPEN;
      boolean stuck = "stuck".equals(record.reason());
      if ((open || stuck) && !world.dead.contains(id)) {
        world.ledger.wrong("LOST: an upload reached no end: " + record.key());
      }
    }
  }

  /** Every announcement is sent, unless a newer version took its place. */
  private void announced(Outbox outbox) {
    int times = world.ledger.sent().getOrDefault(outbox.dedupId(), 0);
    if (outbox.state() == Outbox.State.PENDING) {
      world.ledger.wrong("LOST: an announcement is pending for ever: " + outbox.sector());
    } else if (outbox.state() == Outbox.State.SENT && times == 0) {
      world.ledger.wrong("LOST: marked as sent, and never was: " + outbox.sector());
    } else if (outbox.state() == Outbox.State.SUPERSEDED && times > 0) {
      world.ledger.wrong("SUPERSEDED AND SENT: " + outbox.sector());
    }
  }

  /** The newest version was announced to each of its sectors. */
  private void told(Head head, List<Item> items) {
    var version = head.version();
    Item stored = find(Keys.version(version.release(), version.revision()), items);
    String title = Objects.requireNonNull(stored).text("title");
    if (version.facts().killed()) {
      return;
    }
    for (String sector : version.derived().sectors()) {
      String dedupId = version.release() + "-" + version.revision() + "-" + sector;
      if (!world.ledger.sent().containsKey(dedupId)) {
        world.ledger.wrong("LOST: " + title + " was never announced to " + sector);
      }
    }
  }

  /** A second message comes only of a reply that was lost. */
  private void onlyOnce() {
    for (Map.Entry<String, Integer> sent : world.ledger.sent().entrySet()) {
      if (sent.getValue() > 1 && !world.faults.sentUnmarked()) {
        world.ledger.wrong("TWICE: " + sent.getKey());
      }
    }
  }

  private static @Nullable Item find(Key key, List<Item> items) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst().orElse(null);
  }
}
