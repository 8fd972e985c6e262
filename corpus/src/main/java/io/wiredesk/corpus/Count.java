package io.wiredesk.corpus;

/** How often something was claimed, should have been, and rightly was. */
public final class Count {

  private int expected;
  private int claimed;
  private int right;

  void add(boolean isExpected, boolean isClaimed) {
    expected += isExpected ? 1 : 0;
    claimed += isClaimed ? 1 : 0;
    right += isExpected && isClaimed ? 1 : 0;
  }

  /** How often it should have been claimed. */
  public int expected() {
    return expected;
  }

  /** How often it was claimed. */
  public int claimed() {
    return claimed;
  }

  /** The share of the claims that are right; NaN when there are none. */
  public double precision() {
    return share(right, claimed);
  }

  /** The share of what should have been claimed that was; NaN when there is none. */
  public double recall() {
    return share(right, expected);
  }

  /** The harmonic mean of the two; NaN when there was nothing to claim, and no claim. */
  public double f1() {
    return share(2 * right, expected + claimed);
  }

  private static double share(int part, int all) {
    return all == 0 ? Double.NaN : (double) part / all;
  }
}
