package io.wiredesk.parse;

import java.util.Arrays;

/**
 * The margin at which a program or a typist broke the lines of a text.
 *
 * <p>It shows in the lengths of the lines. A line that was broken at column M is not longer than M,
 * and with the next line's first word it would have been. So each line that goes on votes for the
 * columns between; the column with most votes is the margin, if most of the lines vote for it and
 * hardly any is longer.
 */
final class TextMargin {

  /** No margin: every line break is the author's. */
  static final int NONE = 0;

  /** No mail program or typewriter sets a wider line; a longer one is a paragraph of its own. */
  static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  /** Fewer lines that go on may be full by chance, an address or two. */
  private static final int FEWEST = 3;

  /** Of the lines that go on and fill half of it, this share votes for the margin. */
  private static final double MOST = 0.6;

  /** Of the lines, this share may be longer, such as rows of tables. Addresses don't count. */
  private static final double FEW = 0.05;

  /** Japanese and Chinese lines end some columns early, so that none begins with a full stop. */
  private static final int WIDE_SLACK = 4;

  private final TextLines lines;
  private final int[] votes = new int[WIDEST + 2];
  private final int[] widths = new int[WIDEST + 2];
  private final int[] going = new int[WIDEST + 2];
  private int withText;

  private TextMargin(TextLines lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.isEmpty(i)) {
        count(i);
      }
    }
  }

  /** The column of the margin, or {@link #NONE}. */
  static int of(TextLines lines) {
    return new TextMargin(lines).best();
  }

  /** The columns of the widest line; {@link #NONE} where they are too few or too many for one. */
  static int widest(TextLines lines) {
    int widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean counts = !lines.isEmpty(i) && !lines.isOneWord(i);
      widest = counts ? Math.max(widest, lines.width(i, WIDEST)) : widest;
    }
    return widest >= NARROWEST && widest <= WIDEST ? widest : NONE;
  }

  /** Whether the line is so long that the next one's first word would have gone over the margin. */
  static boolean isFull(TextLines lines, int i, int margin) {
    int width = lines.width(i, WIDEST);
    return width <= margin && reach(lines, i, width) > margin;
  }

  /** Whether Korean lines end at the very margin, inside words too, and not before it. */
  static boolean cutsWords(TextLines lines, int margin) {
    int korean = 0;
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean hangul = lines.goesOn(i) && Columns.isHangul(lines.first(i + 1));
      if (hangul && Columns.isHangul(lines.last(i)) && isFull(lines, i, margin)) {
        korean++;
        cut += lines.width(i, margin) >= margin - 1 ? 1 : 0;
      }
    }
    return cut > korean * MOST;
  }

  private void count(int i) {
    int width = lines.width(i, WIDEST);
    if (width > WIDEST && lines.isOneWord(i)) {
      return;
    }
    withText++;
    widths[Math.min(width, WIDEST + 1)]++;
    if (lines.goesOn(i)) {
      going[Math.min(width, WIDEST + 1)]++;
      if (width <= WIDEST) {
        votes[width]++;
        votes[Math.min(WIDEST + 1, reach(lines, i, width))]--;
      }
    }
  }

  private static int reach(TextLines lines, int i, int width) {
    boolean wide = Columns.isWide(lines.last(i)) && Columns.isWide(lines.first(i + 1));
    return width + lines.firstWord(i + 1, WIDEST) + (wide ? WIDE_SLACK : 1);
  }

  private int best() {
    int margin = NONE;
    int most = 0;
    int sum = 0;
    int longer = withText;
    for (int column = 0; column <= WIDEST; column++) {
      sum += votes[column];
      longer -= widths[column];
      if (column >= NARROWEST && sum > most && longer <= withText * FEW) {
        margin = column;
        most = sum;
      }
    }
    int filled = Arrays.stream(going, margin / 2, going.length).sum();
    return most >= FEWEST && most >= filled * MOST ? margin : NONE;
  }
}
