package io.wiredesk.cli;

import io.wiredesk.topics.Announcement;
import java.time.Duration;
import java.util.List;

/** A subscription of the command line's own. Closing it leaves nothing behind. */
interface Inbox extends AutoCloseable {

  /** What has arrived since the last call; waits for something, but no longer than that. */
  List<Announcement> receive(Duration atMost);

  /** Whether anything can still arrive. */
  boolean isOpen();

  @Override
  void close();
}
