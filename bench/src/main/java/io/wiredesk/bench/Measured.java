package io.wiredesk.bench;

import java.util.List;

/** Measures a reader: every page once for its accuracy, then again and again against the clock. */
final class Measured {

  private static final double SECOND = 1e9;

  private final List<Page> pages;
  private final int seconds;

  /**
   * @param seconds how long each reader is warmed up, and then how long it is timed
   */
  Measured(List<Page> pages, int seconds) {
    this.pages = pages;
    this.seconds = seconds;
  }

  Result of(Reader reader) {
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
    run(reader);
    return new Result(reader.name(), f1 / pages.size(), empty, failed, run(reader));
  }

  /** Pages per second over whole rounds, so that a long page weighs the same for everybody. */
  private double run(Reader reader) {
    long start = System.nanoTime();
    long pagesRead = 0;
    double spent;
    do {
      for (Page page : pages) {
        attempt(reader, page);
      }
      pagesRead += pages.size();
      spent = (System.nanoTime() - start) / SECOND;
    } while (spent < seconds);
    return pagesRead / spent;
  }

  private static void attempt(Reader reader, Page page) {
    try {
      if (reader.read().apply(page).equals(page.name())) {
        // Never so, but the compiler can't know, and so must make the text.
        throw new IllegalStateException(page.name());
      }
    } catch (RuntimeException | StackOverflowError thrown) {
      // Counted where accuracy is measured.
    }
  }
}
