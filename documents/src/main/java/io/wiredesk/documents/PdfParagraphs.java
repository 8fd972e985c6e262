package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Joins the rows of flows to paragraphs, headings, list items and rows of tables. */
final class PdfParagraphs {

  /** Of a row with a gap of so many heights of type, all runs are cells of a table. */
  private static final double CELL = 1.8;

  /** A line stands this much further below the last one, in usual distances, after a break. */
  private static final double WIDER = 1.35;

  /** A first line begins this far aside, in heights of type. */
  private static final double INDENT = 0.8;

  /** Type of another height, by this share, is of another paragraph. */
  private static final double OTHER_SIZE = 0.12;

  /** Lines of squares end up to this far before the margin, so that no mark opens a line. */
  private static final double WIDE_SLACK = 2.2;

  /** Lines under this share of the width, one below the other, are an address. */
  private static final double SHORT = 0.6;

  /** A line that leaves this share of the width free is the last one of its paragraph. */
  private static final double EARLY = 0.35;

  /** A flow of fewer lines does not tell how far apart they usually are. */
  private static final int FEW = 8;

  /** A heading has three lines at most. */
  private static final int LONGEST_HEADING = 300;

  private static final int LONGEST_BOLD_HEADING = 150;
  private static final double LARGER = 1.15;
  private static final String BULLETS = "•‣▪■□●○◦◆◇►▶–—-*·・※✓➢";
  private static final String ENDS = ".!?:;。！？：；؟۔…";

  private final PdfText text;
  private final List<Block> blocks = new ArrayList<>();

  /** The lines of the paragraph that is being read; it may go on in the next column or page. */
  private final List<PdfLine> open = new ArrayList<>();

  /** What stands between two parts of it. */
  private final List<Block> held = new ArrayList<>();

  private boolean item;
  private boolean address;

  // Of the flow that is being read.
  private double left;
  private double right;
  private double distance;

  PdfParagraphs(PdfText text) {
    this.text = text;
  }

  /** The blocks of all that was read. */
  List<Block> end() {
    flush();
    return blocks;
  }

  /** A row that stands around the text; a paragraph may go on behind it. */
  void chrome(List<PdfLine> row) {
    String words = row.stream().map(PdfLine::text).collect(Collectors.joining("\t"));
    int linked = Math.min(words.length(), row.stream().mapToInt(PdfLine::linked).sum());
    (open.isEmpty() ? blocks : held).add(new Block(words, Kind.PARAGRAPH, 0, linked, Role.CHROME));
  }

  /** A flow, which may go on with the paragraph that the last one ended in. */
  void flow(List<List<PdfLine>> rows) {
    List<PdfLine> start = cells(rows.getFirst());
    boolean goesOn = !open.isEmpty() && runsOn(start.getFirst());
    left = rows.stream().mapToDouble(row -> row.getFirst().left()).min().orElse(0);
    right = rows.stream().mapToDouble(row -> row.getLast().right()).max().orElse(0);
    distance = distance(rows);
    boolean first = true;
    for (List<PdfLine> row : rows) {
      List<PdfLine> cells = cells(row);
      goesOn = first ? goesOn : !open.isEmpty() && !breaks(cells.getFirst());
      if (cells.size() > 1) {
        flush();
        table(cells);
      } else {
        address |= goesOn && !first && endsEarly(open.getLast(), cells.getFirst());
        add(cells.getFirst(), goesOn);
      }
      first = false;
    }
  }

  private void add(PdfLine line, boolean goesOn) {
    if (!goesOn) {
      flush();
      item = beginsItem(line.text());
      address = false;
    }
    open.add(line);
  }

  private void table(List<PdfLine> cells) {
    String words = cells.stream().map(PdfLine::text).collect(Collectors.joining("\t"));
    int linked = Math.min(words.length(), cells.stream().mapToInt(PdfLine::linked).sum());
    blocks.add(new Block(words, Kind.TABLE, 0, linked, null));
  }

  /** The row in one piece, unless wide gaps part its cells; a bullet is no cell. */
  private static List<PdfLine> cells(List<PdfLine> row) {
    List<PdfLine> cells = new ArrayList<>();
    List<PdfLine> ordered = row.size() > 1 && row.getFirst().runsLeft() ? row.reversed() : row;
    boolean table = false;
    for (int i = 1; i < ordered.size(); i++) {
      PdfLine last = ordered.get(i - 1);
      boolean bullet = i == 1 && beginsItem(last.text() + " ");
      table |= !bullet && gap(last, ordered.get(i)) > CELL * last.size();
    }
    for (PdfLine run : ordered) {
      PdfLine last = cells.isEmpty() ? null : cells.getLast();
      if (last != null && (!table || beginsItem(last.text() + " "))) {
        cells.set(cells.size() - 1, joined(last, run));
      } else {
        cells.add(run);
      }
    }
    return cells;
  }

  private static double gap(PdfLine a, PdfLine b) {
    return Math.max(b.left() - a.right(), a.left() - b.right());
  }

  private static PdfLine joined(PdfLine a, PdfLine b) {
    return new PdfLine(
        a.text() + " " + b.text(),
        Math.min(a.left(), b.left()),
        Math.max(a.right(), b.right()),
        a.y(),
        Math.max(a.size(), b.size()),
        a.bold() && b.bold(),
        a.chrome() && b.chrome(),
        a.linked() + b.linked(),
        b.openEnd());
  }

  /** The usual distance of two lines, for type of the height that the document's text has. */
  private double distance(List<List<PdfLine>> rows) {
    double[] distances = new double[Math.max(0, rows.size() - 1)];
    int count = 0;
    for (int i = 1; i < rows.size(); i++) {
      PdfLine above = rows.get(i - 1).getFirst();
      PdfLine line = rows.get(i).getFirst();
      if (!isOtherSize(above, line)) {
        distances[count++] = (line.y() - above.y()) / line.size();
      }
    }
    double[] sorted = Arrays.copyOf(distances, count);
    Arrays.sort(sorted);
    return count < FEW ? text.distance() : sorted[count / 3];
  }

  /** Whether a paragraph that filled the last column, or page, goes on with this line. */
  private boolean runsOn(PdfLine line) {
    PdfLine last = open.getLast();
    return !isEnded(last.text())
        && !endsEarly(last, line)
        && !isOtherType(last, line)
        && !beginsItem(line.text())
        && !isHeading(line);
  }

  private boolean breaks(PdfLine line) {
    PdfLine last = open.getLast();
    if (isOtherType(last, line)
        || line.y() - last.y() > WIDER * distance * line.size()
        || beginsItem(line.text())
        || isIndented(line)) {
      return true;
    }
    // Lines of headings are often set in the middle: where one ends says nothing.
    return !isHeading(line) && endsEarly(last, line) && !isAddress(last, line);
  }

  private boolean isOtherType(PdfLine last, PdfLine line) {
    return isOtherSize(last, line) || last.bold() != line.bold();
  }

  private static boolean isOtherSize(PdfLine a, PdfLine b) {
    return Math.abs(a.size() - b.size()) > OTHER_SIZE * Math.max(a.size(), b.size());
  }

  /**
   * Whether a line begins further in than a paragraph goes on, or further out than an item does.
   */
  private boolean isIndented(PdfLine line) {
    PdfLine last = open.getLast();
    // Text that runs to the left is set at the left margin by programs that do not know it.
    double aside = line.left() - last.left();
    boolean toLeft = line.runsLeft() && Math.abs(aside) > INDENT * line.size();
    double step = toLeft ? last.right() - line.right() : aside;
    boolean hanging = item && open.size() == 1;
    boolean in = step > INDENT * line.size() && !hanging && !isHeading(line);
    boolean out = step < -INDENT * line.size() && (open.size() > 1 || item);
    return in || out;
  }

  /**
   * Whether a line is the last one of its paragraph. Designers break lines by hand, so that one
   * that is a little short says nothing without its full stop.
   */
  private boolean endsEarly(PdfLine last, PdfLine line) {
    boolean early = isEnded(last.text()) || right - left - last.width() > EARLY * (right - left);
    return early && fits(last, line);
  }

  /**
   * Whether the line's first word would have had room behind the last line: then it was sent here.
   */
  private boolean fits(PdfLine last, PdfLine line) {
    double behind = right - last.right();
    // Text that runs to the left may be set at either margin.
    double room = line.runsLeft() ? Math.max(last.left() - left, behind) : behind;
    String words = line.text();
    int space = words.indexOf(' ');
    double letter = line.width() / Math.max(1, Scripts.width(words));
    double word =
        Scripts.isUnspaced(words.codePointAt(0))
            ? WIDE_SLACK * line.size()
            : letter * (1.5 + Scripts.width(space < 0 ? words : words.substring(0, space)));
    return room > word;
  }

  private boolean isAddress(PdfLine last, PdfLine line) {
    double most = SHORT * (right - left);
    return last.width() < most
        && line.width() < most
        && open.stream().allMatch(above -> above.width() < most)
        && !isEnded(last.text());
  }

  private boolean isHeading(PdfLine line) {
    return line.size() >= LARGER * text.size() || (line.bold() && !text.bold());
  }

  private static boolean isEnded(String line) {
    int last = line.length() - 1;
    while (last > 0 && "\"'”’」』）)]»".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(line.charAt(last)) >= 0;
  }

  /** Whether a line begins with a bullet, or with a short number and a mark behind it. */
  private static boolean beginsItem(String line) {
    int space = line.indexOf(' ');
    if (space < 0 || space > 4) {
      return false;
    }
    boolean bullet = space == 1 && BULLETS.indexOf(line.charAt(0)) >= 0;
    boolean marked = space > 1 && ".)".indexOf(line.charAt(space - 1)) >= 0;
    String number = line.substring(line.charAt(0) == '(' ? 1 : 0, Math.max(1, space - 1));
    return bullet || (marked && !number.isEmpty() && number.chars().allMatch(Character::isDigit));
  }

  private void flush() {
    if (!open.isEmpty()) {
      blocks.add(block());
      blocks.addAll(held);
      open.clear();
      held.clear();
    }
  }

  private Block block() {
    StringBuilder words = new StringBuilder(open.getFirst().text());
    for (int i = 1; i < open.size(); i++) {
      if (address) {
        words.append('\n').append(open.get(i).text());
      } else {
        text.join(words, open.get(i - 1), open.get(i).text());
      }
    }
    int linked = Math.min(words.length(), open.stream().mapToInt(PdfLine::linked).sum());
    int level = item ? 0 : level(open.getFirst(), words.length());
    Kind kind = level > 0 ? Kind.HEADING : item ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    return new Block(words.toString(), kind, level, linked, null);
  }

  /** The level of a heading: 1 for the largest type, 3 for text that is only bold; else 0. */
  private int level(PdfLine line, int length) {
    double larger = line.size() / text.size();
    if (larger >= LARGER && length <= LONGEST_HEADING) {
      return larger >= 1.6 ? 1 : larger >= 1.3 ? 2 : 3;
    }
    boolean bold = line.bold() && !text.bold() && length <= LONGEST_BOLD_HEADING;
    return bold && !isEnded(open.getLast().text()) ? 3 : 0;
  }
}
