package io.wiredesk.rule;

import java.util.List;

/**
 * Looks for the phrases of one index, block after block. For one thread.
 *
 * <p>A phrase with gaps is a chain of pieces. For each piece the scan remembers where the chain up
 * to it ended last, and where the time before (the last end may lie inside the next piece): enough
 * to find the phrase whenever it is there, and a constant amount of work for each piece found.
 */
final class IndexScan {

  /** The longest gap, in folded characters. */
  private static final int LONGEST_GAP = 400;

  /** The longest gap between a phrase and the edge of its block, in folded characters. */
  private static final int LONGEST_GAP_AT_EDGE = 100;

  private final RuleIndex index;
  private final int[] blocks;
  private final int[] starts;
  private final int[] ends;
  private final int[] earlierStarts;
  private final int[] earlierEnds;
  private int block;
  private boolean isSentence;

  IndexScan(RuleIndex index) {
    this.index = index;
    int links = index.size();
    blocks = new int[links];
    starts = new int[links];
    ends = new int[links];
    earlierStarts = new int[links];
    earlierEnds = new int[links];
  }

  /**
   * Adds the phrases found in a block's text, in the order of their ends.
   *
   * @param sentence whether the block ends as a sentence does
   * @return the steps taken
   */
  long block(Folded text, boolean sentence, List<Hit> hits) {
    block++;
    isSentence = sentence;
    return index.automaton().scan(text, (link, end) -> found(text, link, end, hits));
  }

  private void found(Folded text, int number, int end, List<Hit> hits) {
    RuleIndex.Link link = index.link(number);
    if (!link.isOpen() && text.joins(end)) {
      return;
    }
    int start = end - link.length();
    int chainStart =
        link.place() == 0 ? begin(text, link.phrase(), start) : reach(number - 1, start);
    if (chainStart < 0) {
      return;
    }
    if (!link.isLast()) {
      remember(number, chainStart, end);
    } else if (isEnd(text, link.phrase(), end) && !(opensSection(link) && isSentence)) {
      hits.add(new Hit(link.rule(), text.start(chainStart), text.end(end - 1), link.weight()));
      forget(number, link.place());
    }
  }

  /** "About X": a heading with a name in it. "About X nobody said a word." is none. */
  private static boolean opensSection(RuleIndex.Link link) {
    return link.rule().takes() == Takes.REST && link.phrase().after() == Phrase.Edge.NEAR;
  }

  private static int begin(Folded text, Phrase phrase, int start) {
    boolean here =
        switch (phrase.before()) {
          case FREE -> true;
          case NEAR -> start <= LONGEST_GAP_AT_EDGE;
          case AT -> text.beginsAt(start);
        };
    return here ? start : -1;
  }

  private static boolean isEnd(Folded text, Phrase phrase, int end) {
    return switch (phrase.after()) {
      case FREE -> true;
      case NEAR -> text.length() - end <= LONGEST_GAP_AT_EDGE;
      case AT -> text.endsAt(end);
    };
  }

  /** Where the chain began that a piece starting at {@code start} goes on with, or -1. */
  private int reach(int link, int start) {
    if (blocks[link] != block) {
      return -1;
    }
    if (ends[link] <= start) {
      return start - ends[link] <= LONGEST_GAP ? starts[link] : -1;
    }
    return earlierEnds[link] <= start && start - earlierEnds[link] <= LONGEST_GAP
        ? earlierStarts[link]
        : -1;
  }

  private void remember(int link, int start, int end) {
    boolean again = blocks[link] == block;
    earlierStarts[link] = again ? starts[link] : -1;
    earlierEnds[link] = again ? ends[link] : Integer.MAX_VALUE;
    blocks[link] = block;
    starts[link] = start;
    ends[link] = end;
  }

  private void forget(int link, int place) {
    for (int earlier = link - place; earlier < link; earlier++) {
      blocks[earlier] = 0;
    }
  }
}
