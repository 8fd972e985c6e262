package io.wiredesk.strip;

import io.wiredesk.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which wire a release came over. */
final class Wires {

  private Wires() {}

  /** The wire of which most rules took something; of several the first in the text; or null. */
  static @Nullable String mostNamed(List<Draft> drafts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Rule rule : draft.takers()) {
        if (rule.wire() != null) {
          counts.merge(rule.wire(), 1, Integer::sum);
        }
      }
    }
    String most = null;
    int count = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }
}
