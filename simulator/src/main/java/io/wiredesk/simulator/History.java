package io.wiredesk.simulator;

import java.util.List;
import java.util.Set;

/**
 * What came of one history.
 *
 * @param name how to run it again
 * @param wrongs what went wrong; nothing, if all is well
 * @param steps what happened, to be read by a person; empty unless it was asked for
 */
public record History(String name, Set<String> wrongs, List<String> steps) {

  public History {
    wrongs = Set.copyOf(wrongs);
    steps = List.copyOf(steps);
  }

  /** Whether nothing was lost, doubled or early. */
  public boolean isRight() {
    return wrongs.isEmpty();
  }
}
