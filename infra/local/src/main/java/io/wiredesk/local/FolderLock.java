package io.wiredesk.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one at a time work on a folder, among threads and among processes.
 *
 * <p>The file lock is for processes; Java refuses a second one within a process instead of waiting,
 * so threads have a lock of their own before it. The system frees the file lock when its holder
 * dies.
 */
final class FolderLock {
  private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private FolderLock() {}

  /**
   * Runs the work alone. The lock file lies beside the folder, so that the folder may be deleted.
   */
  static <T> T holding(Path folder, Supplier<T> work) {
    Path file = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".lock").normalize();
    ReentrantLock threads = THREADS.computeIfAbsent(file, _ -> new ReentrantLock());
    threads.lock();
    try {
      return threads.getHoldCount() > 1 ? work.get() : amongProcesses(file, work);
    } finally {
      threads.unlock();
    }
  }

  private static <T> T amongProcesses(Path file, Supplier<T> work) {
    Folders.create(file.toAbsolutePath().getParent());
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assert lock.isValid() : "a lock just taken";
      return work.get();
    } catch (IOException e) {
      throw new LocalCloudException("Could not lock " + file + ": " + e.getMessage(), e);
    }
  }
}
