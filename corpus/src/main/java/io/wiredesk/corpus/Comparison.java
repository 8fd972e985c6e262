package io.wiredesk.corpus;

import io.wiredesk.corpus.Reading.FactRead;
import io.wiredesk.corpus.Reading.PieceRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a change of rules or other data does to a corpus.
 *
 * @param before the corpus as it was read before the change
 * @param after the same releases as they are read now
 */
public record Comparison(Evaluation before, Evaluation after) {

  /** A piece whose role is another one now. */
  public record PieceChange(PieceRead before, PieceRead after) {

    /** Right is best; a wrong role is better than a piece lost or left. */
    public Effect effect() {
      return Effect.of(rank(before), rank(after));
    }

    private static int rank(PieceRead read) {
      return read.right() ? 2 : read.lost() || read.left() || read.role() == null ? 0 : 1;
    }
  }

  /** A fact that is read otherwise now. */
  public record FactChange(FactRead before, FactRead after) {

    /** Right is best. */
    public Effect effect() {
      return Effect.of(before.right() ? 1 : 0, after.right() ? 1 : 0);
    }
  }

  /**
   * A file in which something is read otherwise.
   *
   * @param pieces in the order of the text
   */
  public record FileChange(String file, List<PieceChange> pieces, List<FactChange> facts) {

    public FileChange {
      pieces = List.copyOf(pieces);
      facts = List.copyOf(facts);
    }
  }

  /** The value of a metric before and after. */
  public record MetricChange(double before, double after) {}

  /** The files in which something is read otherwise, in their order. */
  public List<FileChange> files() {
    List<FileChange> changes = new ArrayList<>();
    for (int i = 0; i < after.readings().size(); i++) {
      FileChange change = change(before.readings().get(i), after.readings().get(i));
      if (!change.pieces.isEmpty() || !change.facts.isEmpty()) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** The metrics that have another value now, by name. */
  public Map<String, MetricChange> metrics() {
    Map<String, MetricChange> changes = new LinkedHashMap<>();
    Map<String, Double> old = before.metrics();
    after
        .metrics()
        .forEach(
            (name, value) -> {
              double was = old.getOrDefault(name, Double.NaN);
              if (Double.compare(was, value) != 0) {
                changes.put(name, new MetricChange(was, value));
              }
            });
    return changes;
  }

  private static FileChange change(Reading before, Reading after) {
    List<PieceChange> pieces = new ArrayList<>();
    for (int i = 0; i < after.pieces().size(); i++) {
      PieceChange change = new PieceChange(before.pieces().get(i), after.pieces().get(i));
      if (change.before.role() != change.after.role()) {
        pieces.add(change);
      }
    }
    List<FactChange> facts = new ArrayList<>();
    for (int i = 0; i < after.facts().size(); i++) {
      FactChange change = new FactChange(before.facts().get(i), after.facts().get(i));
      if (!Objects.equals(change.before.found(), change.after.found())) {
        facts.add(change);
      }
    }
    return new FileChange(after.release().file(), pieces, facts);
  }
}
