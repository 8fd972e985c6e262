package io.wiredesk.cli;

import io.wiredesk.topics.Announcement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Prints what arrives in an inbox for as long as somebody reads it. */
final class TailLoop {

  private static final Duration POLL = Duration.ofSeconds(20);

  private TailLoop() {}

  /**
   * The sectors that are meant.
   *
   * @throws CommandFailed when one of them has no topic
   */
  static List<String> choose(List<String> wanted, List<String> there) {
    List<String> unknown = new ArrayList<>(wanted);
    unknown.removeAll(there);
    if (!unknown.isEmpty()) {
      throw CommandFailed.wrongUse(
          "there is no sector " + unknown.getFirst() + "; there are " + String.join(", ", there));
    }
    return wanted.isEmpty() ? there : wanted.stream().distinct().toList();
  }

  /** The sectors in words. */
  static String named(List<String> chosen, List<String> wanted) {
    return wanted.isEmpty() ? "all " + chosen.size() + " sectors" : String.join(", ", chosen);
  }

  /** Prints until nobody reads any more. */
  static void run(Terminal terminal, Inbox inbox) {
    NotificationText text = new NotificationText(terminal, "");
    while (inbox.isOpen() && !terminal.out().checkError()) {
      for (Announcement announcement : inbox.receive(POLL)) {
        text.write(announcement, "received " + announcement.received());
        terminal.out().println();
        terminal.out().flush();
      }
    }
  }
}
