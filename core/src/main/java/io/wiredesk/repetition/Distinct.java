package io.wiredesk.repetition;

import java.util.TreeSet;

/**
 * Counts different things in little memory: it keeps the smallest of their hashes. Exact up to
 * {@value #MOST}, beyond that within an eighth in most cases.
 */
final class Distinct {

  private static final int MOST = 64;

  private final TreeSet<Long> smallest = new TreeSet<>(Long::compareUnsigned);

  void add(long hash) {
    if (smallest.size() == MOST && Long.compareUnsigned(hash, smallest.last()) >= 0) {
      return;
    }
    smallest.add(hash);
    if (smallest.size() > MOST) {
      smallest.pollLast();
    }
  }

  int count() {
    if (smallest.size() < MOST) {
      return smallest.size();
    }
    double part = (smallest.last() >>> 1) / (double) Long.MAX_VALUE;
    return (int) Math.min(Integer.MAX_VALUE, (MOST - 1) / part);
  }
}
