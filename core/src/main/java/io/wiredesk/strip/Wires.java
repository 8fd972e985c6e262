package io.wiredesk.strip;

import io.wiredesk.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which wire a release came over. */
final class Wires {

  private Wires() {}

  /** The wire of which most rules took something; of several the first in the text; or null. */
  static @Nullable String mostNamed(List<Draft> drafts) {
    Map<String, Set<String>> rules = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Rule rule : draft.takers()) {
        if (rule.wire() != null) {
          rules.computeIfAbsent(rule.wire(), wire -> new HashSet<>()).add(rule.id());
        }
      }
    }
    String most = null;
    int count = 0;
    for (Map.Entry<String, Set<String>> entry : rules.entrySet()) {
      if (entry.getValue().size() > count) {
        most = entry.getKey();
        count = entry.getValue().size();
      }
    }
    return most;
  }
}
