package io.wiredesk.cli;

import io.wiredesk.cli.Paint.Style;
import io.wiredesk.corpus.Reading;
import io.wiredesk.corpus.Reading.FactRead;
import io.wiredesk.corpus.Reading.PieceRead;
import io.wiredesk.release.LabelledBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a file, a line for each piece and fact.
 *
 * @param paint the colours
 * @param width columns of the terminal
 */
record EvalLines(Paint paint, int width) {

  private static final int LINE_NUMBER = 4;

  /** The lines of one file; none when all is right. */
  List<String> of(Reading reading) {
    List<String> lines = new ArrayList<>();
    String failure = reading.failure();
    if (failure != null) {
      lines.add("  " + paint.as(Style.RED, failure));
    } else {
      reading.pieces().stream().filter(piece -> !piece.right()).map(this::of).forEach(lines::add);
    }
    reading.facts().stream().filter(fact -> !fact.right()).map(this::of).forEach(lines::add);
    return lines;
  }

  private String of(PieceRead read) {
    String kind = read.lost() ? "lost" : read.left() ? "left" : "role";
    Style style = read.lost() ? Style.RED : read.left() ? Style.YELLOW : Style.DIM;
    String number = Integer.toString(read.piece().line());
    String line =
        " ".repeat(Math.max(1, LINE_NUMBER - number.length()))
            + number
            + "  "
            + read.piece().role().label()
            + ", read as "
            + by(read.block())
            + ": ";
    return "  " + paint.as(style, kind) + line + shortened(read.piece().text(), line.length() + 6);
  }

  private String of(FactRead read) {
    String found = read.found() == null ? "nothing" : "“" + read.found() + "”";
    String line = read.fact().label() + ": “" + read.expected() + "”, read as " + found;
    return "  " + paint.as(Style.CYAN, "fact") + "  " + Columns.harmless(line).replace('\n', ' ');
  }

  /** The role of a block and what gave it, for example {@code disclaimer by en.fls}. */
  static String by(@Nullable LabelledBlock block) {
    if (block == null) {
      return "nothing";
    }
    String role = block.role().label();
    if (block.rule() != null) {
      return role + " by " + block.rule();
    }
    return block.evidence() == null ? role : role + " by " + block.evidence().label();
  }

  /** The text in one line, cut where the terminal ends. */
  String shortened(String text, int used) {
    String flat = Columns.harmless(text).replace('\n', ' ');
    int most = Math.max(24, width - used);
    StringBuilder cut = new StringBuilder();
    int columns = 0;
    for (int point : flat.codePoints().toArray()) {
      columns += Columns.width(Character.toString(point));
      if (columns >= most) {
        return cut.append('…').toString();
      }
      cut.appendCodePoint(point);
    }
    return cut.toString();
  }
}
