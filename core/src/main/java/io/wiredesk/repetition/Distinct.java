package io.wiredesk.repetition;

import java.util.Arrays;

/**
 * Counts different things in little memory: it keeps the smallest of their hashes. Exact below
 * {@value #MOST}, from there on within an eighth in most cases.
 */
final class Distinct {

  private static final int MOST = 64;

  private long[] smallest = new long[4];
  private int size;

  void add(long hash) {
    int found = Arrays.binarySearch(smallest, 0, size, hash);
    int at = -found - 1;
    if (found >= 0 || at == MOST) {
      return;
    }
    if (size < MOST) {
      smallest = size < smallest.length ? smallest : Arrays.copyOf(smallest, 2 * size);
      size++;
    }
    System.arraycopy(smallest, at, smallest, at + 1, size - 1 - at);
    smallest[at] = hash;
  }

  int count() {
    if (size < MOST) {
      return size;
    }
    double part = (smallest[MOST - 1] - (double) Long.MIN_VALUE) / 0x1p64;
    return (int) Math.min(Integer.MAX_VALUE, (MOST - 1) / part);
  }
}
