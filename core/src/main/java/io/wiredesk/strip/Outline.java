package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of contents above a press kit of plain text: lines side by side that come again below
 * the story's first paragraph. They say which of the later lines are headings.
 *
 * @param blocks the release's blocks; the list is labelled, and its headings are headings
 * @param found whether there is such a list
 */
record Outline(List<Block> blocks, boolean found) {

  private static final int FEWEST_ENTRIES = 3;

  /** What such a list is called: Contents, 目次, Table des matières. */
  private static final int LONGEST_NAME = 20;

  static Outline of(List<Block> blocks) {
    int story = 0;
    while (story < blocks.size() && isLine(blocks.get(story))) {
      story++;
    }
    if (story < FEWEST_ENTRIES) {
      return new Outline(blocks, false);
    }
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      last.put(blocks.get(i).text(), i);
    }
    int entries = 0;
    for (int i = 0; i < story; i++) {
      entries = last.getOrDefault(blocks.get(i).text(), i) > i ? entries + 1 : 0;
      if (entries == FEWEST_ENTRIES) {
        return new Outline(marked(blocks, i + 1 - entries, story, last), true);
      }
    }
    return new Outline(blocks, false);
  }

  /** Neither marked up nor written in sentences. */
  private static boolean isLine(Block block) {
    return block.kind() != Block.Kind.HEADING && !RunningText.isProse(block.text());
  }

  private static List<Block> marked(
      List<Block> blocks, int from, int story, Map<String, Integer> last) {
    List<Block> marked = new ArrayList<>(blocks);
    if (from > 0 && blocks.get(from - 1).text().length() <= LONGEST_NAME) {
      marked.set(from - 1, furniture(blocks.get(from - 1)));
    }
    for (int i = from; i < story; i++) {
      String text = blocks.get(i).text();
      int again = last.getOrDefault(text, i);
      if (again > i) {
        marked.set(i, furniture(blocks.get(i)));
        marked.set(again, Block.heading(2, text));
      }
    }
    return marked;
  }

  private static Block furniture(Block block) {
    return new Block(block.text(), block.kind(), block.level(), block.linked(), Role.CHROME);
  }
}
