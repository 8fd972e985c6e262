package io.wiredesk.cli;

import io.wiredesk.topics.Announcement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has arrived in an inbox, found by the announcement that it is. */
final class Arrivals {

  private final Inbox inbox;
  private final Map<String, Announcement> arrived = new HashMap<>();

  Arrivals(Inbox inbox) {
    this.inbox = inbox;
  }

  /** The announcement with this {@code dedupId}, if it has arrived. */
  Optional<Announcement> find(String dedupId) {
    if (!arrived.containsKey(dedupId)) {
      inbox.receive(Duration.ofSeconds(1)).forEach(one -> arrived.put(one.dedupId(), one));
    }
    return Optional.ofNullable(arrived.get(dedupId));
  }
}
