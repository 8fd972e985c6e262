package io.wiredesk.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * What metrics have to reach.
 *
 * @param least the lowest value that is good enough, by the metric's name
 */
record Minimums(Map<String, Double> least) {

  /**
   * Whether all are reached; tells of each that is not.
   *
   * @throws CommandFailed when there is no such metric
   */
  boolean check(Map<String, Double> metrics, PrintStream err) {
    boolean reached = true;
    for (Map.Entry<String, Double> minimum : least.entrySet()) {
      Double value = metrics.get(minimum.getKey());
      if (value == null) {
        throw CommandFailed.wrongUse(
            "there is no metric " + minimum.getKey() + "; --json shows every name");
      }
      // Also when it is NaN, since what could not be measured is not reached.
      if (!(value >= minimum.getValue())) {
        err.println("wiredesk eval: " + complaint(minimum, value));
        reached = false;
      }
    }
    return reached;
  }

  private static String complaint(Map.Entry<String, Double> minimum, double value) {
    String is =
        Double.isNaN(value)
            ? "could not be measured"
            : String.format(Locale.ROOT, "is %.4f", value);
    return minimum.getKey() + " " + is + ", and should be " + minimum.getValue() + " or more";
  }
}
