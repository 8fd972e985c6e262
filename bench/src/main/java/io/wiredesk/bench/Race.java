package io.wiredesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures readers side by side: in each round every reader reads every page, so that what else the
 * machine does hits all of them alike. What counts is the thread's own time on the processor.
 */
final class Race {

  private static final double SECOND = 1e9;

  /** Rounds that are not timed; they compile the code, and the first of them tells accuracy. */
  private static final int WARM_UP = 3;

  private final List<Page> pages;

  /** What comes out is counted, so that no compiler leaves out the work as nobody's. */
  @SuppressWarnings("UnusedVariable")
  private long charactersRead;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  Race(List<Page> pages) {
    this.pages = pages;
  }

  /**
   * @param seconds how long each reader is timed, at least; whole rounds, and never fewer than one
   */
  List<Result> of(List<Reader> readers, int seconds) {
    List<Accuracy> accuracy = readers.stream().map(this::accuracy).toList();
    for (int round = 1; round < WARM_UP; round++) {
      readers.forEach(this::round);
    }
    double[] spent = new double[readers.size()];
    int[] rounds = new int[readers.size()];
    boolean running = true;
    while (running) {
      running = false;
      for (int i = 0; i < spent.length; i++) {
        if (spent[i] < seconds || rounds[i] == 0) {
          spent[i] += round(readers.get(i));
          rounds[i]++;
          running = true;
        }
      }
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < spent.length; i++) {
      double speed = pages.size() * rounds[i] / spent[i];
      results.add(accuracy.get(i).with(readers.get(i).name(), speed));
    }
    return results;
  }

  private record Accuracy(double f1, int empty, int failed) {

    Result with(String name, double pagesPerSecond) {
      return new Result(name, f1, empty, failed, pagesPerSecond);
    }
  }

  private Accuracy accuracy(Reader reader) {
    double f1 = 0;
    int empty = 0;
    int failed = 0;
    for (Page page : pages) {
      String text = "";
      try {
        text = reader.read().apply(page);
        empty += text.isBlank() ? 1 : 0;
      } catch (RuntimeException | StackOverflowError thrown) {
        failed++;
      }
      f1 += Words.of(text).f1(page.story());
    }
    return new Accuracy(f1 / pages.size(), empty, failed);
  }

  /** Reads every page once and tells how many seconds it took. */
  private double round(Reader reader) {
    long start = clock.getCurrentThreadCpuTime();
    for (Page page : pages) {
      try {
        charactersRead += reader.read().apply(page).length();
      } catch (RuntimeException | StackOverflowError thrown) {
        // Counted where accuracy is measured.
      }
    }
    return (clock.getCurrentThreadCpuTime() - start) / SECOND;
  }
}
