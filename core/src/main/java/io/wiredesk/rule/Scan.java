package io.wiredesk.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the phrases of all rules that run for one release, block after block: those that run
 * everywhere, and those of the release's language. For one thread.
 */
public final class Scan {

  private final List<IndexScan> scans;
  private long steps;

  Scan(List<RuleIndex> indexes) {
    scans = new ArrayList<>(indexes.size());
    for (RuleIndex index : indexes) {
      scans.add(new IndexScan(index));
    }
  }

  /** The phrases found in a block's text, in the order of their ends. */
  public List<Hit> block(String text) {
    List<Hit> hits = new ArrayList<>();
    Folded folded = Folding.fold(text);
    boolean sentence = Endings.isSentence(text);
    for (IndexScan scan : scans) {
      steps += scan.block(folded, sentence, hits);
    }
    hits.sort(Comparator.comparingInt(Hit::end));
    return hits;
  }

  /** How many steps the scan has taken so far: a measure of its work that no machine changes. */
  public long steps() {
    return steps;
  }
}
