package io.wiredesk.function.sweep;

import io.wiredesk.document.Origin;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.function.Journal;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.release.Rejection;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Uploads that were begun and reached no end. Each goes back into the first queue a few times, with
 * longer and longer pauses; then it is quarantined, so that a person sees it.
 */
final class OpenUploads {

  /** Pauses double from 15 minutes on: the last attempt is made after half a day. */
  static final int MOST_SWEEPS = 5;

  private static final int PAGE = 100;

  // Where a bucket keeps no versions, the ETag stands in for one: an MD5 in hexadecimal digits.
  private static final Pattern ETAG = Pattern.compile("[0-9a-f]{32}(-[0-9]{1,6})?");

  private final StageObjects stage;
  private final ReleaseTable table;
  private final MessageQueue queue;
  private final Journal journal;

  OpenUploads(
      ObjectStore objects, ReleaseTable table, MessageQueue queue, String bucket, Journal journal) {
    this.stage = new StageObjects(objects, bucket);
    this.table = table;
    this.queue = queue;
    this.journal = journal;
  }

  void sweep(Instant now, BooleanSupplier hasTime) {
    Set<Key> tried = new HashSet<>();
    List<Key> due = due(now, tried);
    while (!due.isEmpty() && hasTime.getAsBoolean()) {
      for (Key key : due) {
        tried.add(key);
        sweep(key);
      }
      due = due(now, tried);
    }
  }

  private List<Key> due(Instant now, Set<Key> tried) {
    List<Key> due = table.due(Keys.OPEN, Keys.time(now), PAGE + tried.size());
    return due.stream().filter(key -> !tried.contains(key)).limit(PAGE).toList();
  }

  private void sweep(Key key) {
    Journal.Entry entry = journal.entry().with("pk", key.pk());
    try {
      Item item = table.read(List.of(key)).get(key);
      UploadRecord upload = item == null ? null : UploadRecord.of(item);
      if (upload == null || upload.state() != UploadRecord.State.OPEN) {
        return;
      }
      entry.with("key", upload.key()).with("sweeps", upload.sweeps());
      if (upload.sweeps() < MOST_SWEEPS) {
        again(upload);
        entry.outcome("swept");
      } else {
        giveUp(upload);
        entry.outcome("quarantined");
      }
    } catch (RuntimeException failure) {
      entry.failure(failure);
    }
  }

  /** Sent before it is noted: a crash between the two sends it twice, and no crash never. */
  private void again(UploadRecord upload) {
    boolean etag = ETAG.matcher(upload.versionId()).matches();
    queue.send(
        new ObjectEvent(
                upload.bucket(),
                upload.key(),
                etag ? null : upload.versionId(),
                etag ? upload.versionId() : "")
            .message());
    table.write(
        List.of(
            new Write.Put(
                upload.swept().item(),
                new Condition.Has("state", UploadRecord.State.OPEN.label()))));
  }

  private void giveUp(UploadRecord upload) {
    var rejection =
        new Rejection(
            Rejection.Reason.STUCK,
            "sweep",
            "The upload reached no end in "
                + (MOST_SWEEPS + 1)
                + " attempts. Its stage's dead-letter queue and log say why; then retry it.");
    stage.write(
        QuarantineDocument.key(upload.id()),
        QuarantineDocument.of(origin(upload), Pipeline.PROGRAM, rejection));
  }

  /** What the record knows of the upload: its size and type are with the object. */
  private static Origin origin(UploadRecord upload) {
    int hyphen = upload.id().indexOf('-');
    int item = hyphen < 0 ? 1 : Integer.parseInt(upload.id().substring(hyphen + 1));
    return new Origin(
        upload.bucket(),
        upload.key(),
        upload.versionId(),
        upload.received(),
        0,
        null,
        null,
        item,
        hyphen < 0 ? 1 : Math.max(2, item));
  }
}
