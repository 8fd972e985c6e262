package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;

/** What a mail program sets around a story in HTML, told by its words as in plain text. */
final class MailFrame {

  /** Blocks below the sign of a signature; more of them are no signature. */
  private static final int LONGEST_SIGNATURE = 10;

  private final List<Block> blocks;
  private final List<String> lines = new ArrayList<>();

  /** For each block its first line; behind the last block, the number of lines. */
  private final int[] starts;

  private MailFrame(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.starts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      starts[i] = lines.size();
      blocks.get(i).text().lines().forEach(lines::add);
    }
    starts[blocks.size()] = lines.size();
  }

  /** The blocks, those of the frame with their roles. */
  static List<Block> marked(List<Block> blocks) {
    MailFrame frame = new MailFrame(blocks);
    frame.markHeads();
    frame.markSignature();
    return frame.blocks;
  }

  private void markHeads() {
    int at = 0;
    while (at < blocks.size()) {
      int end = starts[at] + MailHeads.length(lines, starts[at]);
      int next = at;
      while (next < blocks.size() && starts[next + 1] <= end) {
        mark(next, Role.CHROME);
        next++;
      }
      at = Math.max(next, at + 1);
    }
  }

  private void markSignature() {
    for (int i = Math.max(0, blocks.size() - LONGEST_SIGNATURE); i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (text.equals("--") || text.startsWith("--\n") || text.startsWith("-- \n")) {
        for (int j = i; j < blocks.size(); j++) {
          mark(j, Role.CONTACT);
        }
        return;
      }
    }
  }

  private void mark(int at, Role role) {
    Block block = blocks.get(at);
    if (block.declared() == null) {
      blocks.set(at, new Block(block.text(), block.kind(), block.level(), block.linked(), role));
    }
  }
}
