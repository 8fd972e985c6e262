package io.wiredesk.corpus;

import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays blocks over pieces of the same text. Both divide one sequence of characters, white space
 * aside, each in its own way.
 */
final class Alignment {

  private final List<LabelledBlock> blocks;
  private final List<Integer> ends = new ArrayList<>();

  private Alignment(List<LabelledBlock> blocks) {
    this.blocks = blocks;
    int end = 0;
    for (LabelledBlock block : blocks) {
      end += Ink.of(block.text()).length();
      ends.add(end);
    }
  }

  /**
   * For each piece the block that decides its role: of the role in which most of the piece's
   * characters lie, the block that holds most of them. Null when the blocks are not the same text.
   */
  static @Nullable List<LabelledBlock> of(List<Piece> pieces, List<LabelledBlock> blocks) {
    String labelled = Ink.of(String.join("", pieces.stream().map(Piece::text).toList()));
    String read = Ink.of(String.join("", blocks.stream().map(LabelledBlock::text).toList()));
    if (!labelled.equals(read) || read.isEmpty()) {
      return null;
    }
    Alignment alignment = new Alignment(blocks);
    List<LabelledBlock> deciding = new ArrayList<>();
    int start = 0;
    int block = 0;
    for (Piece piece : pieces) {
      int end = start + Ink.of(piece.text()).length();
      while (alignment.ends.get(block) <= start && block < blocks.size() - 1) {
        block++;
      }
      deciding.add(alignment.deciding(start, end, block));
      start = end;
    }
    return deciding;
  }

  private LabelledBlock deciding(int start, int end, int first) {
    Map<Role, Integer> characters = new EnumMap<>(Role.class);
    for (int i = first; i < blocks.size() && start(i) < end; i++) {
      characters.merge(blocks.get(i).role(), shared(i, start, end), Integer::sum);
    }
    LabelledBlock best = blocks.get(first);
    int most = -1;
    int mostOfRole = -1;
    for (int i = first; i < blocks.size() && start(i) < end; i++) {
      int ofRole = characters.getOrDefault(blocks.get(i).role(), 0);
      int own = shared(i, start, end);
      if (ofRole > mostOfRole || (ofRole == mostOfRole && own > most)) {
        best = blocks.get(i);
        mostOfRole = ofRole;
        most = own;
      }
    }
    return best;
  }

  private int start(int block) {
    return block == 0 ? 0 : ends.get(block - 1);
  }

  private int shared(int block, int start, int end) {
    return Math.max(0, Math.min(end, ends.get(block)) - Math.max(start, start(block)));
  }
}
