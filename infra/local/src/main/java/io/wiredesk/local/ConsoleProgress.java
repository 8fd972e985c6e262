package io.wiredesk.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Shows steps to a person.
 *
 * <p>In a terminal, one line that moves tells what is going on, and each step leaves a line with
 * its time. Elsewhere nothing moves and short steps say nothing: a step that takes longer than two
 * seconds is one line when it gets long and one when it is done.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final Duration TICK = Duration.ofMillis(100);
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

  private final PrintStream out;
  private final boolean terminal;
  private final InstantSource clock;
  private final List<Step> running = new ArrayList<>();
  private final Thread ticker;
  private int turns;

  public ConsoleProgress(PrintStream out, boolean terminal) {
    this(out, terminal, InstantSource.system());
    ticker.start();
  }

  ConsoleProgress(PrintStream out, boolean terminal, InstantSource clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.ticker = Thread.ofPlatform().daemon().name("progress").unstarted(this::tickOn);
  }

  @Override
  public <T> T step(String name, Supplier<T> work) {
    Step step = begin(name);
    try {
      T result = work.get();
      end(step, "✓");
      return result;
    } catch (RuntimeException | Error e) {
      end(step, "✗");
      throw e;
    }
  }

  @Override
  public void close() {
    ticker.interrupt();
  }

  private synchronized Step begin(String name) {
    Step step = new Step(name, clock.instant());
    running.add(step);
    return step;
  }

  private synchronized void end(Step step, String mark) {
    running.remove(step);
    if (terminal) {
      out.print(CLEAR_LINE);
    }
    if (terminal || step.announced || mark.equals("✗")) {
      out.println(mark + " " + step.name + " (" + elapsed(step) + ")");
    }
    out.flush();
  }

  private void tickOn() {
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(TICK.toNanos());
      tick();
    }
  }

  /** Called ten times a second. */
  synchronized void tick() {
    if (terminal) {
      moveLine();
    } else {
      running.stream().filter(step -> !step.announced && isLong(step)).forEach(this::announce);
    }
  }

  private void moveLine() {
    if (running.isEmpty()) {
      return;
    }
    turns++;
    List<String> parts = running.stream().map(step -> step.name + " " + elapsed(step)).toList();
    out.print(
        CLEAR_LINE + SPINNER.charAt(turns % SPINNER.length()) + " " + String.join(" · ", parts));
    out.flush();
  }

  private void announce(Step step) {
    step.announced = true;
    out.println("… " + step.name);
    out.flush();
  }

  private boolean isLong(Step step) {
    return Duration.between(step.start, clock.instant()).compareTo(LONG) >= 0;
  }

  private String elapsed(Step step) {
    double seconds = Duration.between(step.start, clock.instant()).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  private static final class Step {
    private final String name;
    private final Instant start;
    private boolean announced;

    private Step(String name, Instant start) {
      this.name = name;
      this.start = start;
    }
  }
}
