package io.wiredesk.function.store;

import io.wiredesk.table.Destination;
import io.wiredesk.table.Head;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.Outbox.State;
import io.wiredesk.table.ReleaseVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a version that becomes the head, and of what kind the news is for them: a topic
 * that had the story gets every later version of it, whatever its sectors are.
 *
 * @param pending the version's announcements
 * @param superseded those of the head before it that were still withheld: this version's go in
 *     their place
 */
record Announcements(List<Outbox> pending, List<Outbox> superseded) {

  static Announcements of(Candidate candidate, Known known) {
    List<Outbox> withheld =
        known.announced().stream()
            .filter(before -> isWithheld(before, candidate, known.head()))
            .toList();
    Set<String> unaware = new LinkedHashSet<>();
    for (Outbox before : withheld) {
      if (before.kind().equals("new")) {
        unaware.add(before.sector());
      }
    }
    List<Destination> aware = new ArrayList<>();
    if (known.head() != null) {
      aware.addAll(known.head().told());
      aware.removeIf(destination -> unaware.contains(destination.sector()));
    }
    return new Announcements(
        pending(candidate, aware, known.head() == null),
        withheld.stream().map(Outbox::superseded).toList());
  }

  /** The topics that will have had the story. */
  List<Destination> told() {
    return pending.stream().map(Outbox::destination).toList();
  }

  private static List<Outbox> pending(
      Candidate candidate, List<Destination> aware, boolean isFirst) {
    Map<String, Outbox> pending = new LinkedHashMap<>();
    boolean kill = candidate.version().facts().killed();
    for (Destination destination : aware) {
      pending.put(
          destination.sector(), outbox(candidate, destination, kill ? "kill" : "correction"));
    }
    // A kill that comes before its story is told where the story would have gone.
    if (!kill || isFirst) {
      for (Destination destination : candidate.destinations()) {
        pending.putIfAbsent(
            destination.sector(), outbox(candidate, destination, kill ? "kill" : "new"));
      }
    }
    return List.copyOf(pending.values());
  }

  private static Outbox outbox(Candidate candidate, Destination destination, String kind) {
    ReleaseVersion version = candidate.version();
    return Outbox.pending(
        version.release(), version.revision(), destination, kind, candidate.due());
  }

  /**
   * Whether an announcement is under embargo and was so when the newer version came in. Once
   * anybody has tried to send it, it counts as sent.
   */
  private static boolean isWithheld(Outbox before, Candidate candidate, @Nullable Head head) {
    boolean untouched = before.state() == State.PENDING && before.edition() == 1;
    return untouched
        && head != null
        && isAfter(before.due(), candidate.origin().received())
        && isAfter(before.due(), head.version().facts().received());
  }

  private static boolean isAfter(String due, Instant received) {
    return due.compareTo(Keys.time(received)) > 0;
  }
}
