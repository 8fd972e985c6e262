package io.wiredesk.cli;

import io.wiredesk.function.Json;
import io.wiredesk.topics.Announcement;
import io.wiredesk.topics.MemoryTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** An inbox on topics in memory. It closes itself when it has been empty once too often. */
final class MemoryInbox implements Inbox {

  private static final int MOST_EMPTY = 3;

  private final MemoryTopics topics;
  private final List<String> sectors;
  private int read;
  private int empty;
  private boolean open = true;

  MemoryInbox(MemoryTopics topics, List<String> sectors) {
    this.topics = topics;
    this.sectors = sectors;
    this.read = topics.sent().size();
  }

  @Override
  public List<Announcement> receive(Duration atMost) {
    List<MemoryTopics.Sent> sent = topics.sent();
    List<Announcement> arrived =
        sent.subList(read, sent.size()).stream()
            .map(message -> Objects.requireNonNull(message.bodies().get("default")))
            .map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), Announcement.class))
            .filter(announcement -> sectors.contains(announcement.sector().code()))
            .toList();
    read = sent.size();
    empty = arrived.isEmpty() ? empty + 1 : 0;
    return arrived;
  }

  @Override
  public boolean isOpen() {
    return open && empty < MOST_EMPTY;
  }

  boolean closed() {
    return !open;
  }

  @Override
  public void close() {
    open = false;
  }
}
