package io.wiredesk.bench;

import java.util.List;
import java.util.Locale;

/**
 * How well and how fast somebody reads.
 *
 * @param name who
 * @param f1 the mean of F1 over the pages
 * @param empty the number of pages in which no story was found
 * @param failed the number of pages at which it threw; they count as empty
 * @param pagesPerSecond by the time that one warm thread spends on the processor
 */
record Result(String name, double f1, int empty, int failed, double pagesPerSecond) {

  /** The results as a table for people. */
  static String table(List<Result> results) {
    StringBuilder table = new StringBuilder(line("", "F1", "empty", "failed", "pages/s"));
    for (Result result : results) {
      table.append(
          line(
              result.name,
              String.format(Locale.ROOT, "%.3f", result.f1),
              Integer.toString(result.empty),
              Integer.toString(result.failed),
              String.format(Locale.ROOT, "%.1f", result.pagesPerSecond)));
    }
    return table.toString();
  }

  /** The results as lines of JSON for programs. */
  static String json(List<Result> results) {
    StringBuilder json = new StringBuilder();
    for (Result result : results) {
      json.append(
          String.format(
              Locale.ROOT,
              "{\"name\":\"%s\",\"f1\":%.4f,\"empty\":%d,\"failed\":%d,\"pages_per_second\":%.2f}%n",
              result.name,
              result.f1,
              result.empty,
              result.failed,
              result.pagesPerSecond));
    }
    return json.toString();
  }

  private static String line(String name, String f1, String empty, String failed, String speed) {
    return String.format(Locale.ROOT, "%-24s %6s %6s %7s %9s%n", name, f1, empty, failed, speed);
  }
}
