package io.wiredesk.simulator;

import io.wiredesk.objects.ObjectStore;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Write;
import io.wiredesk.topics.Message;
import io.wiredesk.topics.Topics;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ports under a wrong design: each twist makes the real handlers behave as that design would.
 *
 * @param wrong the design, or null for the right one
 */
record Twist(
    @Nullable WrongDesign wrong,
    ReleaseTable rows,
    Topics topics,
    ObjectStore bucket,
    InstantSource clock) {

  /** What the stages before the sink write to. */
  ObjectStore objects() {
    return wrong == WrongDesign.WRITE_ONCE_BETWEEN_STAGES ? new WriteOnce(bucket) : bucket;
  }

  /** What the sink writes to. */
  ReleaseTable sink() {
    if (wrong == null) {
      return rows;
    }
    return switch (wrong) {
      case ANNOUNCE_INLINE -> new Ports.Twisted(rows, this::announcingInline);
      case SKIP_IF_STORED -> new Ports.Twisted(rows, this::outboxAfterwards);
      case NO_SUPERSEDING -> new Ports.Twisted(rows, Twist::withoutSuperseding);
      case NO_EMBARGO -> new Ports.Twisted(rows, this::dueAtOnce);
      case LAST_WRITER_WINS -> new Ports.Twisted(rows, Twist::headAlways);
      default -> rows;
    };
  }

  /** What the functions that send read and mark. */
  ReleaseTable sender() {
    if (wrong == WrongDesign.MARK_BEFORE_PUBLISH) {
      return new Ports.Twisted(rows, writes -> mapped(writes, Twist::markedAtOnce));
    }
    return wrong == WrongDesign.NO_CLAIM ? new Ports.Twisted(rows, Twist::withoutClaims) : rows;
  }

  /** The outbox goes straight to the topics, after the transaction. */
  private List<Write> announcingInline(List<Write> writes) {
    List<Write> others = writes.stream().filter(write -> outbox(write) == null).toList();
    if (others.size() == writes.size() || !rows.write(others)) {
      return others.size() == writes.size() ? writes : List.of();
    }
    for (Write write : writes) {
      Outbox outbox = outbox(write);
      if (outbox != null && outbox.edition() == 1) {
        Message message = Message.of(outbox, version(others));
        topics.publish(
            "arn:" + outbox.sector(), message.subject(), message.bodies(), message.attributes());
      }
    }
    return List.of();
  }

  private static ReleaseVersion version(List<Write> writes) {
    for (Write write : writes) {
      if (write instanceof Write.Put put && put.key().sk().startsWith("version#")) {
        return ReleaseVersion.of(put.item());
      }
    }
    throw new IllegalStateException("announcements without a version");
  }

  /** Two writes in the place of one transaction. */
  private List<Write> outboxAfterwards(List<Write> writes) {
    List<Write> others = writes.stream().filter(write -> outbox(write) == null).toList();
    List<Write> outbox = writes.stream().filter(write -> outbox(write) != null).toList();
    if (outbox.isEmpty()) {
      return writes;
    }
    return rows.write(others) ? outbox : List.of();
  }

  private static List<Write> withoutSuperseding(List<Write> writes) {
    return writes.stream().filter(write -> !isSuperseding(write)).toList();
  }

  private static boolean isSuperseding(Write write) {
    Outbox outbox = outbox(write);
    return outbox != null && outbox.state() == Outbox.State.SUPERSEDED;
  }

  private List<Write> dueAtOnce(List<Write> writes) {
    String now = io.wiredesk.table.Keys.time(World.BEGIN);
    return mapped(
        writes,
        outbox ->
            outbox.edition() > 1
                ? outbox
                : Outbox.pending(
                    outbox.release(), outbox.revision(), outbox.destination(), outbox.kind(), now));
  }

  /** Whoever stores a version makes it the head. */
  private static List<Write> headAlways(List<Write> writes) {
    Set<Key> keys = new HashSet<>();
    writes.forEach(write -> keys.add(write.key()));
    List<Write> all = new ArrayList<>(writes);
    for (Write write : writes) {
      if (write instanceof Write.Put(Item item, Condition condition)
          && item.key().sk().startsWith("version#")
          && condition instanceof Condition.Absent) {
        ReleaseVersion version = ReleaseVersion.of(item);
        Key head = io.wiredesk.table.Keys.head(version.release());
        if (keys.add(head)) {
          all.add(
              new Write.Put(
                  new io.wiredesk.table.Head(version, List.of(), 1).item(), Condition.ALWAYS));
        }
      }
    }
    return all;
  }

  private static Outbox markedAtOnce(Outbox outbox) {
    return outbox.state() == Outbox.State.PENDING
        ? new Outbox(
            outbox.release(),
            outbox.revision(),
            outbox.destination(),
            outbox.kind(),
            outbox.due(),
            Outbox.State.SENT,
            outbox.next(),
            outbox.attempts(),
            outbox.edition())
        : outbox;
  }

  /** There is only the mark, and whoever sent writes it. */
  private static List<Write> withoutClaims(List<Write> writes) {
    Write write = writes.getFirst();
    Outbox outbox = outbox(write);
    if (outbox == null || outbox.state() == Outbox.State.PENDING) {
      return List.of();
    }
    return List.of(new Write.Put(outbox.item(), Condition.ALWAYS));
  }

  private interface Change {
    Outbox of(Outbox outbox);
  }

  private static List<Write> mapped(List<Write> writes, Change change) {
    return writes.stream()
        .map(
            write -> {
              Outbox outbox = outbox(write);
              return outbox == null || !(write instanceof Write.Put put)
                  ? write
                  : new Write.Put(change.of(outbox).item(), put.condition());
            })
        .toList();
  }

  private static @Nullable Outbox outbox(Write write) {
    return write instanceof Write.Put put && Outbox.at(put.key()) ? Outbox.of(put.item()) : null;
  }
}
