package io.wiredesk.cli;

import io.wiredesk.objects.ObjectStore;
import io.wiredesk.table.ReleaseTable;
import java.util.List;

/** A deployed Wiredesk, as the command line sees it. */
interface Desk {

  /** Where it is, for people: a region, or the address of a local cloud. */
  String place();

  /** The bucket that takes uploads under {@code raw/}, and holds what the stages make of them. */
  String bucket();

  ObjectStore objects();

  ReleaseTable table();

  /** What operators need. */
  Operations operations();

  /** The codes of the sectors that have a topic, sorted. */
  List<String> sectors();

  /**
   * Subscribes to topics until the inbox is closed.
   *
   * @param sectors codes, each of them one of {@link #sectors()}
   */
  Inbox subscribe(List<String> sectors);
}
