package io.wiredesk.local;

import java.util.function.Supplier;

/** Hears of work that takes a while. Steps may run side by side. */
public interface Progress {

  /** Runs the work as a step with that name and returns its result. */
  <T> T step(String name, Supplier<T> work);

  default void step(String name, Runnable work) {
    var _ =
        step(
            name,
            () -> {
              work.run();
              return true;
            });
  }

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public <T> T step(String name, Supplier<T> work) {
        return work.get();
      }
    };
  }
}
