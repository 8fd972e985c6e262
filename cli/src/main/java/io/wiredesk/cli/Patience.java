package io.wiredesk.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for what others do, by looking again and again, but not for ever. */
final class Patience {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final InstantSource clock;
  private final Consumer<Duration> pause;
  private final Duration limit;
  private final Waiting waiting;

  /**
   * @param limit how long each wait may take
   * @param waiting tells a person of a wait that takes long
   */
  Patience(Duration limit, Waiting waiting) {
    this(InstantSource.system(), time -> LockSupport.parkNanos(time.toNanos()), limit, waiting);
  }

  Patience(InstantSource clock, Consumer<Duration> pause, Duration limit, Waiting waiting) {
    this.waiting = waiting;
    this.clock = clock;
    this.pause = pause;
    this.limit = limit;
  }

  /** What was waited for has not come. */
  static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Lost(String state, Duration limit) {
      super("not " + state + " after " + limit.toSeconds() + " s");
    }
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Waits for something.
   *
   * @param state what is then reached, in a word: the error's
   */
  <T> T until(String state, Supplier<Optional<T>> look) {
    return until(state, look, () -> false).orElseThrow();
  }

  /** Waits for something, or until it is certain that it will not come: then empty. */
  <T> Optional<T> until(String state, Supplier<Optional<T>> look, BooleanSupplier inVain) {
    Instant begin = now();
    while (true) {
      // In this order: what comes between the two looks is seen by the second.
      boolean last = inVain.getAsBoolean();
      Optional<T> found = look.get();
      Duration waited = Duration.between(begin, now());
      if (found.isPresent() || last) {
        waiting.over();
        return found;
      }
      if (waited.compareTo(limit) > 0) {
        waiting.over();
        throw new Lost(state, limit);
      }
      waiting.on(state, waited);
      pause.accept(PAUSE);
    }
  }
}
