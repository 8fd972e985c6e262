package io.wiredesk.corpus;

import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline made of a labelled release, beside what it should have.
 *
 * @param release what was read
 * @param failure why nothing can be compared, or null: the release would be quarantined, or its
 *     blocks are not its text
 * @param conserved whether the blocks together are the whole text
 * @param pieces one for each piece of the release
 * @param facts one for each fact that the file names
 */
public record Reading(
    LabelledRelease release,
    @Nullable String failure,
    boolean conserved,
    List<PieceRead> pieces,
    List<FactRead> facts) {

  public Reading {
    pieces = List.copyOf(pieces);
    facts = List.copyOf(facts);
  }

  /**
   * A piece, and what was made of it.
   *
   * @param piece what it is
   * @param block the block that decides its role, or null when nothing could be compared
   * @param counted whether it counts as kept or removed. A headline, a subheadline, a dateline, and
   *     a notice above the story are neither: they are told apart from the story anyway
   */
  public record PieceRead(Piece piece, @Nullable LabelledBlock block, boolean counted) {

    /** The role that it was given, or null when nothing could be compared. */
    public @Nullable Role role() {
      return block == null ? null : block.role();
    }

    /** Whether it was given its role. */
    public boolean right() {
      return role() == piece.role();
    }

    /** A part of the story that was taken off it. */
    public boolean lost() {
      return piece.role() == Role.BODY && role() != null && role() != Role.BODY;
    }

    /** No part of the story, and left in it. */
    public boolean left() {
      return counted && piece.role() != Role.BODY && role() == Role.BODY;
    }
  }

  /**
   * A fact, and what was read.
   *
   * @param expected what the file says
   * @param found what was read, in the same form, or null
   */
  public record FactRead(Fact fact, String expected, @Nullable String found) {

    /** Whether it was read as the file says. */
    public boolean right() {
      return expected.equals(found);
    }
  }

  /** How many pieces and facts are wrong: lost and left ones, which spoil the story, thrice. */
  public int badness() {
    int badness = failure == null ? 0 : pieces.size();
    for (PieceRead piece : pieces) {
      badness += piece.right() ? 0 : piece.lost() || piece.left() ? 3 : 1;
    }
    return badness + (int) facts.stream().filter(fact -> !fact.right()).count();
  }
}
