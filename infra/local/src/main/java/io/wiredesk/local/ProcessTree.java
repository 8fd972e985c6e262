package io.wiredesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process and all that it has started. */
final class ProcessTree {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private ProcessTree() {}

  /**
   * Ends the process and its descendants and waits until they are gone.
   *
   * <p>The descendants are listed before the first one ends: an orphan's parent is forgotten.
   */
  static void kill(ProcessHandle process) {
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(ProcessTree::awaitEnd);
  }

  /**
   * Whether the process still runs. One that has ended, but whose parent has not asked for its exit
   * code, counts as alive for Java; in a container without a proper init it does so for ever.
   */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  /**
   * A killed process's first thread may be a zombie before its last thread has let go of the files
   * and ports that they share. The state is the first field after the name in brackets, which may
   * itself hold brackets; the number of threads is the 18th (proc_pid_stat(5)).
   */
  static boolean isZombie(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields[0].equals("Z") && fields[17].equals("1");
  }

  private static boolean isZombie(long pid) {
    try {
      return isZombie(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (IOException _) {
      return false; // not on Linux, or gone
    }
  }

  /**
   * Asks again and again: the JDK's own waiting is slow to see the end of what is not its child.
   */
  private static void awaitEnd(ProcessHandle process) {
    Instant limit = Instant.now().plus(LIMIT);
    while (runs(process)) {
      if (Instant.now().isAfter(limit)) {
        throw new LocalCloudException(
            "Process " + process.pid() + " does not end, though it was killed.");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
