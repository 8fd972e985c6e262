package io.wiredesk.function.store;

import io.wiredesk.document.Origin;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Destination;
import io.wiredesk.table.Head;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be written so that a candidate is stored: one transaction, decided from what is known
 * alone. At most 100 writes: version, head, upload, bytes, content, headline, a line of the
 * quarantine; 25 announcements and 25 that they supersede; 33 lines in lists and 8 that the head
 * before it had.
 *
 * @param outcome what it comes to
 * @param release the release
 * @param revision its revision
 * @param announcements how many announcements it makes
 * @param writes none where all is stored
 */
record Plan(Outcome outcome, String release, long revision, int announcements, List<Write> writes) {

  static Plan of(Candidate candidate, Known known) {
    ReleaseVersion stored = known.version();
    return stored == null
        ? first(candidate.as(known.release(), known.revision()), known)
        : again(candidate, known, stored);
  }

  private static Plan first(Candidate candidate, Known known) {
    ReleaseVersion version = candidate.version();
    Head head = known.head();
    List<Write> writes = new ArrayList<>(traces(candidate, known));
    writes.add(new Write.Put(version.item(), Condition.ABSENT));
    if (head != null && head.version().revision() > version.revision()) {
      return new Plan(Outcome.LATE, version.release(), version.revision(), 0, writes);
    }
    writes.add(headline(version));
    var announcements = Announcements.of(candidate, known);
    writes.addAll(moveHead(head, version, announcements.told()));
    for (Outbox outbox : announcements.pending()) {
      writes.add(new Write.Put(outbox.item(), Condition.ABSENT));
    }
    for (Outbox withheld : announcements.superseded()) {
      writes.add(new Write.Put(withheld.item(), withheld.wasUnchanged()));
    }
    return new Plan(
        Outcome.STORED,
        version.release(),
        version.revision(),
        announcements.pending().size(),
        writes);
  }

  private static Plan again(Candidate candidate, Known known, ReleaseVersion stored) {
    List<Write> writes = new ArrayList<>();
    UploadRecord upload = known.upload();
    boolean noted = upload != null && upload.state() == UploadRecord.State.STORED;
    boolean newer = isOwn(candidate, stored) && isNewer(candidate.version(), stored);
    if (!noted || newer) {
      writes.addAll(traces(candidate, known));
    }
    if (newer) {
      writes.addAll(update(known.head(), stored, candidate.version().derived()));
    }
    Outcome outcome = newer ? Outcome.UPDATED : noted ? Outcome.KNOWN : Outcome.LINKED;
    return new Plan(outcome, stored.release(), stored.revision(), 0, writes);
  }

  /** What another upload tells of the same version, under other sectors maybe, changes nothing. */
  private static boolean isOwn(Candidate candidate, ReleaseVersion stored) {
    return candidate.origin().id().equals(stored.facts().id());
  }

  private static boolean isNewer(ReleaseVersion candidate, ReleaseVersion stored) {
    return !candidate.derived().pipelineVersion().equals(stored.derived().pipelineVersion())
        && candidate.derived().rank().compareTo(stored.derived().rank()) >= 0;
  }

  /** A replay under newer rules: the same version, read anew. It announces nothing. */
  private static List<Write> update(
      @Nullable Head head, ReleaseVersion stored, ReleaseVersion.Derived derived) {
    ReleaseVersion updated = stored.with(derived);
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.Put(updated.item(), new Condition.Has("rank", stored.derived().rank())));
    if (head != null && head.version().revision() == stored.revision()) {
      writes.addAll(moveHead(head, updated, head.told()));
    }
    return writes;
  }

  private static List<Write> moveHead(
      @Nullable Head head, ReleaseVersion version, List<Destination> told) {
    Head next = head == null ? new Head(version, told, 1) : head.next(version, told);
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.Put(next.item(), head == null ? Condition.ABSENT : head.unchanged()));
    for (Item line : next.listed()) {
      writes.add(new Write.Put(line, Condition.ALWAYS));
    }
    if (head != null) {
      List<Key> left = new ArrayList<>(head.places());
      left.removeAll(next.places());
      left.forEach(place -> writes.add(new Write.Delete(place)));
    }
    return writes;
  }

  /** What leads from the upload, its bytes and its content to the version. */
  private static List<Write> traces(Candidate candidate, Known known) {
    Origin origin = candidate.origin();
    List<Write> writes = new ArrayList<>();
    UploadRecord ended = UploadRecord.open(origin).stored(known.release(), known.revision());
    writes.add(new Write.Put(ended.item(), Sink.unchanged(known.upload())));
    UploadRecord before = known.upload();
    if (before != null && before.state() == UploadRecord.State.QUARANTINED) {
      writes.add(new Write.Delete(before.quarantineKey()));
    }
    if (origin.sha256() != null && !known.bytesKnown()) {
      writes.add(
          new Write.Put(
              pointer(Keys.bytes(origin.sha256(), origin.item()), known).build(),
              Condition.ABSENT));
    }
    String hash = candidate.version().facts().contentHash();
    writes.add(
        new Write.Put(
            pointer(new Key(Keys.content(hash), origin.id()), known)
                .with("bucket", origin.bucket())
                .with("key", origin.key())
                .with("versionId", origin.versionId())
                .with("received", Keys.time(origin.received()))
                .build(),
            Condition.ALWAYS));
    return writes;
  }

  /** For a correction that names no id: what the source told last under this headline. */
  private static Write headline(ReleaseVersion version) {
    Key key = Keys.headline(version.derived().source(), version.derived().title());
    return new Write.Put(Item.at(key).with("release", version.release()).build(), Condition.ALWAYS);
  }

  private static Item.Builder pointer(Key key, Known known) {
    return Item.at(key).with("release", known.release()).with("revision", known.revision());
  }
}
