package io.wiredesk.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * All choices, one sequence after the other, as an odometer counts: the last choice that has
 * another value takes it, and what came after it begins anew.
 */
final class EveryChoice implements Choices {

  private final List<Integer> taken = new ArrayList<>();
  private final List<Integer> bounds = new ArrayList<>();
  private int at;

  @Override
  public int pick(int bound) {
    if (at == taken.size()) {
      taken.add(0);
      bounds.add(bound);
    }
    return taken.get(at++);
  }

  @Override
  public boolean oneIn(int times) {
    return pick(2) == 1;
  }

  /** Goes on to the next sequence; false where there is none. */
  boolean next() {
    at = 0;
    while (!taken.isEmpty()) {
      int last = taken.removeLast();
      int bound = bounds.removeLast();
      if (last + 1 < bound) {
        taken.add(last + 1);
        bounds.add(bound);
        return true;
      }
    }
    return false;
  }
}
