package io.wiredesk.simulator;

import java.util.SplittableRandom;

/** Choices of a seed. */
final class RandomChoices implements Choices {

  private final SplittableRandom random;

  RandomChoices(long seed) {
    this.random = new SplittableRandom(seed);
  }

  @Override
  public int pick(int bound) {
    return random.nextInt(bound);
  }

  @Override
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
