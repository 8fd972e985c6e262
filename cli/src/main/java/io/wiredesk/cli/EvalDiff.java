package io.wiredesk.cli;

import io.wiredesk.corpus.Comparison;
import io.wiredesk.corpus.Effect;
import io.wiredesk.corpus.RoleChange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change of rules or other data does to a folder of releases.
 *
 * @param labelled to those with labels
 * @param others to the others, in their order; files without a change are left out
 */
record EvalDiff(Comparison labelled, List<Recast> others) {

  EvalDiff {
    others = List.copyOf(others);
  }

  /**
   * An unlabelled file that is read otherwise.
   *
   * @param changes the runs of its text that have another role, in order
   */
  record Recast(String file, List<RoleChange> changes) {
    Recast {
      changes = List.copyOf(changes);
    }
  }

  /** How many changes have each effect, for example {@code 3 better, 0 worse, 1 neutral}. */
  String account() {
    Map<Effect, Long> counts =
        labelled.files().stream()
            .flatMap(
                file ->
                    Stream.concat(
                        file.pieces().stream().map(Comparison.PieceChange::effect),
                        file.facts().stream().map(Comparison.FactChange::effect)))
            .collect(Collectors.groupingBy(effect -> effect, Collectors.counting()));
    return Arrays.stream(Effect.values())
        .map(effect -> counts.getOrDefault(effect, 0L) + " " + effect.label())
        .collect(Collectors.joining(", "));
  }
}
