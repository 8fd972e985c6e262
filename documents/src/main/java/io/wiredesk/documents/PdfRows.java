package io.wiredesk.documents;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page: all that stands at one height, from the top down, each from left to right in
 * runs between which there is a gap.
 */
final class PdfRows {

  /** Letters of one line stand so close to its baseline, in heights of its type. */
  private static final double SAME_LINE = 0.3;

  /** Small ones, that refer to a note, are raised by so much. */
  private static final double RAISED = 0.55;

  /** They are smaller than the others, by this factor at least. */
  private static final double RAISED_SIZE = 0.8;

  /** Letters that are drawn one behind the other and stand so close are of one line for certain. */
  private static final double SAME_BASELINE = 0.15;

  /** Of the rows found last, so many may still be open: the columns of a page, and their notes. */
  private static final int OPEN_ROWS = 8;

  /** Letters that are drawn one behind the other on one baseline. */
  private static final class Run {
    private final List<Glyph> glyphs = new ArrayList<>();
    private double size;
    private double y;

    double y() {
      return y;
    }

    void add(Run run) {
      glyphs.addAll(run.glyphs);
      y = run.size > size ? run.y : y;
      size = Math.max(size, run.size);
    }
  }

  static List<List<PdfLine>> of(List<Glyph> glyphs) {
    boolean toLeft = runsLeft(glyphs);
    List<Run> rows = new ArrayList<>();
    for (Run run : runs(withMarks(glyphs))) {
      Run row = row(rows, run);
      if (row == null) {
        rows.add(run);
      } else {
        row.add(run);
      }
    }
    return rows.stream()
        .map(row -> PdfLine.of(row.glyphs, toLeft))
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private PdfRows() {}

  private static boolean runsLeft(List<Glyph> glyphs) {
    long toLeft = glyphs.stream().filter(Glyph::runsLeft).count();
    return toLeft * 2
        > glyphs.stream().filter(glyph -> Character.isLetter(glyph.text().codePointAt(0))).count();
  }

  private static @Nullable Run row(List<Run> rows, Run run) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN_ROWS); i--) {
      if (isOneLine(rows.get(i), run)) {
        return rows.get(i);
      }
    }
    return null;
  }

  /** Runs come from the top down: a raised one comes before the line that it belongs to. */
  private static boolean isOneLine(Run above, Run run) {
    double size = Math.max(above.size, run.size);
    boolean raised = above.size < RAISED_SIZE * run.size;
    return run.y() - above.y() < (raised ? RAISED : SAME_LINE) * size;
  }

  /** The runs, from the top of the page down; of those at one height the tallest comes first. */
  private static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last == null || Math.abs(last.y() - glyph.y()) > SAME_BASELINE * glyph.size()) {
        last = new Run();
        last.y = glyph.y();
        runs.add(last);
      }
      last.glyphs.add(glyph);
      last.size = Math.max(last.size, glyph.size());
    }
    runs.sort(Comparator.comparingDouble(Run::y));
    return runs;
  }

  /** A mark above or below a letter is read with it, wherever the page draws it. */
  private static List<Glyph> withMarks(List<Glyph> glyphs) {
    List<Glyph> letters = new ArrayList<>(glyphs.size());
    StringBuilder waiting = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (!glyph.isMark()) {
        letters.add(waiting.isEmpty() ? glyph : glyph.with(glyph.text() + waiting));
        waiting.setLength(0);
      } else if (i + 1 < glyphs.size() && belongsTo(glyph, glyphs.get(i + 1))) {
        waiting.insert(0, glyph.text());
      } else if (!letters.isEmpty()) {
        Glyph base = letters.removeLast();
        letters.add(base.with(base.text() + glyph.text()));
      }
    }
    return letters;
  }

  /** Arabic is drawn from left to right, so that a mark comes before its letter. */
  private static boolean belongsTo(Glyph mark, Glyph next) {
    boolean arabic = UnicodeBlock.ARABIC.equals(UnicodeBlock.of(mark.text().codePointAt(0)));
    double middle = mark.x() + mark.width() / 2;
    boolean above = next.isMark() || (middle >= next.x() && middle <= next.right());
    return arabic && above && Math.abs(mark.y() - next.y()) < next.size();
  }
}
