package io.wiredesk.corpus;

import io.wiredesk.corpus.Piece.Joint;
import io.wiredesk.corpus.Reading.FactRead;
import io.wiredesk.corpus.Reading.PieceRead;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings of releases that nobody wrote. */
final class Readings {

  private Readings() {}

  /**
   * A reading in which each piece is one word of the given roles: what it is, what it was read as.
   */
  static Reading of(String language, Role... isAndRead) {
    List<PieceRead> pieces = new ArrayList<>();
    for (int i = 0; i < isAndRead.length; i += 2) {
      pieces.add(piece(i + 1, isAndRead[i], isAndRead[i + 1]));
    }
    return reading(language, pieces, List.of());
  }

  static Reading ofTitle(String language, String expected, @Nullable String found) {
    PieceRead body = piece(3, Role.BODY, Role.BODY);
    return reading(language, List.of(body), List.of(new FactRead(Fact.TITLE, expected, found)));
  }

  static Reading failed(String language) {
    Piece piece = new Piece(Role.BODY, false, "word", 3, Joint.PARAGRAPH);
    return new Reading(
        release(language, List.of(piece)),
        "quarantined",
        false,
        List.of(new PieceRead(piece, null, true)),
        List.of());
  }

  static List<Reading> times(int count, Reading reading) {
    return Collections.nCopies(count, reading);
  }

  private static PieceRead piece(int line, Role is, Role read) {
    boolean counted = is != Role.HEADLINE && is != Role.DATELINE;
    return new PieceRead(
        new Piece(is, false, "word", line, Joint.PARAGRAPH),
        new LabelledBlock("word", read, null, null),
        counted);
  }

  private static Reading reading(String language, List<PieceRead> pieces, List<FactRead> facts) {
    List<Piece> own = pieces.stream().map(PieceRead::piece).toList();
    return new Reading(release(language, own), null, true, pieces, facts);
  }

  private static LabelledRelease release(String language, List<Piece> pieces) {
    Expected expected =
        new Expected(language, null, null, null, List.of(), null, List.of(), null, null, null);
    return new LabelledRelease(language + ".release", false, expected, pieces);
  }
}
