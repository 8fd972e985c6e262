package io.wiredesk.function.store;

import io.wiredesk.table.Head;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the table has about a candidate.
 *
 * @param upload the record of its upload, or null
 * @param bytesKnown whether it is noted which version these bytes became
 * @param release the release that it belongs to
 * @param revision the revision that it is
 * @param version that version, or null when it is not stored
 * @param head the release's head, or null
 * @param announced the head's announcements, where the candidate would take its place
 */
record Known(
    @Nullable UploadRecord upload,
    boolean bytesKnown,
    String release,
    long revision,
    @Nullable ReleaseVersion version,
    @Nullable Head head,
    List<Outbox> announced) {

  /** What is known of a candidate of which the table has nothing. */
  static Known nothingOf(Candidate candidate) {
    ReleaseVersion version = candidate.version();
    return new Known(null, false, version.release(), version.revision(), null, null, List.of());
  }

  /**
   * Reads it. What an upload became once, it stays: a replay under other rules may keep other text,
   * and the hash of its content would name another release. The same holds for the same bytes under
   * another key.
   */
  static Known read(ReleaseTable table, Candidate candidate) {
    var origin = candidate.origin();
    Key uploadKey = Keys.upload(origin.id());
    Key bytesKey = origin.sha256() == null ? null : Keys.bytes(origin.sha256(), origin.item());
    String release = candidate.version().release();
    long revision = candidate.version().revision();

    List<Key> keys = new ArrayList<>(versionKeys(release, revision));
    keys.add(uploadKey);
    if (bytesKey != null) {
      keys.add(bytesKey);
    }
    Map<Key, Item> found = table.read(keys);

    Item upload = found.get(uploadKey);
    Item bytes = bytesKey == null ? null : found.get(bytesKey);
    Item earlier = upload != null && upload.textOrNull("release") != null ? upload : bytes;
    if (earlier != null && !pointsTo(earlier, release, revision)) {
      release = earlier.text("release");
      revision = earlier.number("revision");
      found = table.read(versionKeys(release, revision));
    } else if (earlier == null && candidate.corrects() != null) {
      Head corrected = corrected(table, candidate.corrects());
      if (corrected != null) {
        release = corrected.version().release();
        revision = corrected.version().revision() + 1;
        found = table.read(versionKeys(release, revision));
      }
    }
    Item version = found.get(Keys.version(release, revision));
    Item headItem = found.get(Keys.head(release));
    Head head = headItem == null ? null : Head.of(headItem);
    return new Known(
        upload == null ? null : UploadRecord.of(upload),
        bytes != null,
        release,
        revision,
        version == null ? null : ReleaseVersion.of(version),
        head,
        version == null && head != null && head.version().revision() < revision
            ? announced(table, head)
            : List.of());
  }

  /** The newest version of what a correction or a kill is about, or null where nobody told it. */
  private static @Nullable Head corrected(ReleaseTable table, Key headline) {
    Item told = table.read(List.of(headline)).get(headline);
    if (told == null) {
      return null;
    }
    Key key = Keys.head(told.text("release"));
    Item head = table.read(List.of(key)).get(key);
    return head == null ? null : Head.of(head);
  }

  private static List<Outbox> announced(ReleaseTable table, Head head) {
    ReleaseVersion version = head.version();
    List<Key> keys =
        head.told().stream()
            .map(told -> Keys.outbox(version.release(), version.revision(), told.sector()))
            .toList();
    return keys.isEmpty() ? List.of() : table.read(keys).values().stream().map(Outbox::of).toList();
  }

  /**
   * Whether the items were read in the middle of another transaction: each is as its last write
   * left it, but a version is never without a head at least as new.
   */
  boolean isTorn() {
    return version != null && (head == null || head.version().revision() < revision);
  }

  private static boolean pointsTo(Item pointer, String release, long revision) {
    return pointer.text("release").equals(release) && pointer.number("revision") == revision;
  }

  private static List<Key> versionKeys(String release, long revision) {
    return List.of(Keys.version(release, revision), Keys.head(release));
  }
}
