package io.wiredesk.function.store;

import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Item;
import io.wiredesk.table.Keys;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is stored, decides, writes on condition that nothing has changed since. A condition
 * that fails is no error: another delivery was faster, or our own write had come through and its
 * reply was lost. Either way the table is read again, and what is missing is written.
 */
final class Sink {

  private static final int TRIES = 8;

  private final ReleaseTable table;

  Sink(ReleaseTable table) {
    this.table = table;
  }

  /** Stores an article; the plan that was carried out says what it came to. */
  Plan store(Candidate candidate) {
    for (int i = 0; i < TRIES; i++) {
      Known known = Known.read(table, candidate);
      if (known.isTorn()) {
        continue;
      }
      Plan plan = Plan.of(candidate, known);
      if (plan.writes().isEmpty() || table.write(plan.writes())) {
        return plan;
      }
    }
    throw contended(candidate.origin().id());
  }

  /** Records that an upload is in quarantine, unless it has reached another end. */
  Outcome quarantine(QuarantineDocument document) {
    var key = Keys.upload(document.id());
    for (int i = 0; i < TRIES; i++) {
      Item item = table.read(List.of(key)).get(key);
      UploadRecord before = item == null ? null : UploadRecord.of(item);
      UploadRecord after =
          UploadRecord.open(document.origin())
              .quarantined(document.reason(), document.stage(), document.message());
      if (after.equals(before) || hasAnotherEnd(before)) {
        return Outcome.KNOWN;
      }
      if (table.write(
          List.of(
              new Write.Put(after.item(), unchanged(before)),
              new Write.Put(after.quarantineItem(), Condition.ALWAYS)))) {
        return Outcome.QUARANTINED;
      }
    }
    throw contended(document.id());
  }

  private static boolean hasAnotherEnd(@Nullable UploadRecord record) {
    return record != null
        && switch (record.state()) {
          case OPEN, QUARANTINED -> false;
          case SPLIT, STORED -> true;
        };
  }

  /** Holds as long as an upload's record is as it was read. */
  static Condition unchanged(@Nullable UploadRecord record) {
    return record == null ? Condition.ABSENT : new Condition.Has("state", record.state().label());
  }

  private static IllegalStateException contended(String id) {
    return new IllegalStateException(id + " was written by others " + TRIES + " times");
  }
}
