package io.wiredesk.article;

import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of contents between a title and the lede: lines that come again below as headings. A
 * press kit may have one.
 */
final class Contents {

  private static final int FEWEST_LINES = 3;

  /** What such a list is called: Contents, 目次, Table des matières. */
  private static final int LONGEST_NAME = 20;

  private final BitSet listed;
  private final BitSet named;

  private Contents(BitSet listed, BitSet named) {
    this.listed = listed;
    this.named = named;
  }

  static Contents of(List<LabelledBlock> blocks, int lede) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!TitleLines.isProse(blocks.get(i).text())) {
        last.put(blocks.get(i).text(), i);
      }
    }
    BitSet listed = new BitSet();
    BitSet named = new BitSet();
    for (int i = 0; i < lede; i++) {
      int again = last.getOrDefault(blocks.get(i).text(), i);
      if (again > i && blocks.get(i).role() == Role.BODY) {
        listed.set(i);
        named.set(again);
      }
    }
    if (listed.cardinality() < FEWEST_LINES) {
      return new Contents(new BitSet(), new BitSet());
    }
    int heading = listed.nextSetBit(0) - 1;
    if (heading > 0 && blocks.get(heading).text().length() <= LONGEST_NAME) {
      listed.set(heading);
    }
    return new Contents(listed, named);
  }

  /** Whether the block is an entry of the list. */
  boolean lists(int block) {
    return listed.get(block);
  }

  /** Whether the block is a heading to which the list leads. */
  boolean names(int block) {
    return named.get(block);
  }
}
