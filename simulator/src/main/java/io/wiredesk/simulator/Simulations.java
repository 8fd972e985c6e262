package io.wiredesk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Many histories, one seed after the other, on all processors. */
public final class Simulations {

  private static final int STRIDE = 100;
  private static final int MOST_KEPT = 10;

  private Simulations() {}

  /**
   * Runs histories.
   *
   * @param first the first seed
   * @param count how many
   * @param done is told, from any thread, how many are done
   * @return the first few that went wrong, by their seed
   */
  public static List<Long> wrongs(
      long first, long count, @Nullable WrongDesign wrong, LongConsumer done) {
    var next = new AtomicLong(first);
    var finished = new AtomicLong();
    var failed = new ConcurrentLinkedQueue<Long>();
    Runnable work =
        () -> {
          long from = next.getAndAdd(STRIDE);
          while (from < first + count && failed.size() < MOST_KEPT) {
            long end = Math.min(from + STRIDE, first + count);
            for (long seed = from; seed < end; seed++) {
              if (!Simulation.ofSeed(seed, wrong, false).isRight()) {
                failed.add(seed);
              }
            }
            done.accept(finished.addAndGet(end - from));
            from = next.getAndAdd(STRIDE);
          }
        };
    onAllProcessors(work);
    return failed.stream().sorted().limit(MOST_KEPT).toList();
  }

  private static void onAllProcessors(Runnable work) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      threads.add(Thread.ofPlatform().start(work));
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the simulation was interrupted", e);
      }
    }
  }
}
