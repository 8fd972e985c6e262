package io.wiredesk.repetition;

/**
 * Tells how much the busiest sender has, in the memory of a few counters: the space-saving
 * algorithm of Metwally, Agrawal and El Abbadi (2005). It never says too little; too much by an
 * eighth at most.
 */
final class Shares {

  private static final int COUNTERS = 8;

  private final long[] senders = new long[COUNTERS];
  private final int[] counts = new int[COUNTERS];
  private int all;

  void add(long sender) {
    all++;
    int least = 0;
    for (int i = 0; i < COUNTERS; i++) {
      if (counts[i] > 0 && senders[i] == sender) {
        counts[i]++;
        return;
      }
      least = counts[i] < counts[least] ? i : least;
    }
    senders[least] = sender;
    counts[least]++;
  }

  /** The busiest sender's part of all, from 0 to 1. */
  double largest() {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return all == 0 ? 0 : (double) most / all;
  }
}
