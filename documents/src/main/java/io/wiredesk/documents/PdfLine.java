package io.wiredesk.documents;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of letters on one baseline, without a gap in it that is wider than a space.
 *
 * @param text in reading order, whatever way its script runs
 * @param left where it begins on the page
 * @param right where it ends
 * @param y its baseline
 * @param size the height of most of its type
 * @param bold whether all of its letters are bold
 * @param chrome whether the page marks it as furniture
 * @param linked how many of its characters lie in links
 * @param openEnd whether a space was drawn behind it: the line breaks between words
 */
record PdfLine(
    String text,
    double left,
    double right,
    double y,
    double size,
    boolean bold,
    boolean chrome,
    int linked,
    boolean openEnd) {

  /** Words stand a quarter of the type's height apart, kerned letters much less. */
  private static final double SPACE = 0.17;

  /** Between squares there is no space; what looks like one is a tabulator or a column. */
  private static final double WIDE_SPACE = 0.7;

  /** A gap of this many heights of type parts columns and the cells of a table. */
  private static final double GAP = 0.9;

  /** Bold type is sometimes drawn as the same letter twice, the second one a hair aside. */
  private static final double HAIR = 0.25;

  /** Pairs, the opening one first. */
  private static final String BRACKETS = "()[]{}<>«»“”‘’";

  /**
   * The runs of letters on one baseline, from left to right.
   *
   * @param pageRunsLeft whether most of the page's text runs to the left
   */
  static List<PdfLine> of(List<Glyph> row, boolean pageRunsLeft) {
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    boolean space = false;
    for (Glyph glyph : row.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList()) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (!run.isEmpty()) {
        Glyph last = run.getLast();
        double gap = glyph.x() - last.right();
        if (gap < -HAIR * last.width() && isSame(last, glyph)) {
          continue;
        }
        if (gap > GAP * Math.max(glyph.size(), last.size())) {
          lines.add(line(run, space, pageRunsLeft));
          run.clear();
        } else if (space || isSpace(last, glyph, gap)) {
          run.add(
              new Glyph(
                  " ",
                  last.right(),
                  last.y(),
                  Math.max(0, gap),
                  last.size(),
                  last.bold(),
                  last.chrome(),
                  last.linked() && glyph.linked()));
        }
      }
      space = false;
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      lines.add(line(run, space, pageRunsLeft));
    }
    return lines;
  }

  private static boolean isSame(Glyph a, Glyph b) {
    return a.text().equals(b.text()) && Math.abs(a.x() - b.x()) < HAIR * Math.max(a.width(), 1);
  }

  private static boolean isSpace(Glyph last, Glyph next, double gap) {
    int before = last.text().codePointBefore(last.text().length());
    int after = next.text().codePointAt(0);
    boolean unspaced = Scripts.isUnspaced(before) && Scripts.isUnspaced(after);
    double least = unspaced ? WIDE_SPACE : SPACE;
    return gap > least * Math.min(last.size(), next.size());
  }

  private static PdfLine line(List<Glyph> run, boolean openEnd, boolean pageRunsLeft) {
    double right = run.stream().mapToDouble(Glyph::right).max().orElse(0);
    Glyph widest = run.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
    List<Glyph> letters = run.stream().filter(glyph -> !glyph.isSpace()).toList();
    double size = letters.stream().mapToDouble(Glyph::size).sorted().toArray()[letters.size() / 2];
    return new PdfLine(
        text(run, pageRunsLeft),
        run.getFirst().x(),
        right,
        widest.y(),
        size,
        letters.stream().allMatch(Glyph::bold),
        letters.stream().allMatch(Glyph::chrome),
        run.stream().filter(Glyph::linked).mapToInt(glyph -> glyph.text().length()).sum(),
        openEnd);
  }

  /** What stands on the page from left to right, in the order in which it is read (UAX 9). */
  private static String text(List<Glyph> run, boolean pageRunsLeft) {
    StringBuilder shown = new StringBuilder();
    int toLeft = 0;
    int toRight = 0;
    for (Glyph glyph : run) {
      int first = glyph.text().codePointAt(0);
      boolean turned = glyph.runsLeft();
      toLeft += turned ? 1 : 0;
      toRight +=
          Character.getDirectionality(first) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
      // A ligature, or a letter with its marks, is read as one: it turns back with the line.
      shown.append(turned ? new StringBuilder(glyph.text()).reverse() : glyph.text());
    }
    return toLeft == 0
        ? shown.toString()
        : inOrder(shown.toString(), toLeft * (pageRunsLeft ? 4 : 1) >= toRight);
  }

  private static String inOrder(String shown, boolean toLeft) {
    Bidi bidi =
        new Bidi(shown, toLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder read = new StringBuilder(shown.length());
    StringBuilder mirrored = new StringBuilder(shown.length());
    for (int i : order) {
      String part = shown.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean turned = (bidi.getRunLevel(i) & 1) == 1;
      String turn = turned ? new StringBuilder(part).reverse().toString() : part;
      read.append(turn);
      mirrored.append(turned ? mirrored(turn) : turn);
    }
    // Some programs note the bracket that is meant, others the one that is seen.
    return closesFirst(read) ? mirrored.toString() : read.toString();
  }

  private static boolean closesFirst(CharSequence text) {
    int bracket = text.chars().map(BRACKETS::indexOf).filter(at -> at >= 0).findFirst().orElse(0);
    return bracket % 2 == 1;
  }

  private static String mirrored(String text) {
    StringBuilder mirrored = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = BRACKETS.indexOf(text.charAt(i));
      if (at >= 0) {
        mirrored.setCharAt(i, BRACKETS.charAt(at ^ 1));
      }
    }
    return mirrored.toString();
  }

  double width() {
    return right - left;
  }

  /** Whether text of this line runs to the left, so that it ends at its left side. */
  boolean runsLeft() {
    long toLeft = text.codePoints().filter(Scripts::isRightToLeft).count();
    return toLeft * 2 > text.codePoints().filter(Character::isLetter).count();
  }
}
