package io.wiredesk.rules;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How much more work an input is that is eight times as long: about eight times as much where the
 * work is linear, 64 times where it is quadratic. The processor time of one thread, and the least
 * of several rounds, so that a busy machine changes little; what it still may change lies between
 * the two.
 */
public final class Growth {

  /** More than this is no linear work any more. */
  public static final double LINEAR = 24;

  private static final int TIMES = 8;
  private static final int ROUNDS = 7;

  private Growth() {}

  /**
   * The work on the longer input by that on the shorter one.
   *
   * @param input makes an input of a length
   * @param length the shorter one's
   */
  public static <T> double of(IntFunction<T> input, int length, Consumer<T> work) {
    T small = input.apply(length);
    T large = input.apply(TIMES * length);
    leastTime(large, work);
    return (double) leastTime(large, work) / leastTime(small, work);
  }

  private static <T> long leastTime(T input, Consumer<T> work) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      work.accept(input);
      least = Math.min(least, cpu() - start);
    }
    return Math.max(least, 1);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
