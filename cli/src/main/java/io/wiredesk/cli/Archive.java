package io.wiredesk.cli;

import io.wiredesk.repetition.ArchivedRelease;
import java.util.function.Consumer;

/** Releases of the past, to learn from. */
interface Archive {

  /** How many files there are. */
  int size();

  /**
   * Reads all of it, always in the same order.
   *
   * @param releases takes each release
   * @param oneMore called when a file is done
   */
  void read(Consumer<ArchivedRelease> releases, Runnable oneMore);
}
