package io.wiredesk.simulator;

/** Decides whatever a history leaves open. The same choices make the same history. */
interface Choices {

  /**
   * One of several things.
   *
   * @param bound how many there are; at least one
   * @return 0 to bound - 1
   */
  int pick(int bound);

  /** Whether something happens that happens once in so many times. */
  boolean oneIn(int times);
}
