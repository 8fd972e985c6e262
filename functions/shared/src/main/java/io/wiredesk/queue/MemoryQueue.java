package io.wiredesk.queue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A queue in memory, with SQS's limits. */
public final class MemoryQueue implements MessageQueue {

  private static final int MOST_BYTES = 256 * 1024;

  private final List<String> bodies = new ArrayList<>();

  @Override
  public synchronized void send(String body) {
    if (body.isEmpty() || body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException("SQS refuses; its rule: 1 byte to 256 KB");
    }
    bodies.add(body);
  }

  /** What was sent, in order; it is taken out. */
  public synchronized List<String> drain() {
    List<String> all = List.copyOf(bodies);
    bodies.clear();
    return all;
  }
}
