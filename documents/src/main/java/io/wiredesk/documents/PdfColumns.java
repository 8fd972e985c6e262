package io.wiredesk.documents;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reading order: a page's rows become flows, each of them read from its top to its end. Where a
 * free lane runs down between running text on both of its sides, there are columns; where it parts
 * short words and numbers, it is a table, whose rows stay whole.
 */
final class PdfColumns {

  /**
   * A free lane down the page: nothing is drawn in it.
   *
   * @param before in how many rows something stands left of it
   * @param behind in how many rows something stands right of it
   */
  private record Lane(double left, double right, int before, int behind) {

    double width() {
      return right - left;
    }

    boolean parts() {
      return before >= FEWEST_ROWS && behind >= FEWEST_ROWS;
    }
  }

  /** The narrowest lane that a reader sees, in heights of type. */
  private static final double NARROWEST = 0.8;

  /** The same in points, so that type of no height makes no lanes without number. */
  private static final double NARROWEST_POINTS = 4;

  /** Beside a lane there is room for a column of so many heights of type. */
  private static final double NARROWEST_COLUMN = 5;

  /** Fewer rows side by side are a line with a tabulator in it. */
  private static final int FEWEST_ROWS = 3;

  /** A line of running text has so many letters at least; names and numbers in a table fewer. */
  private static final int SHORTEST_LINE = 14;

  /** Columns of one length differ by so many lines. */
  private static final double ALIKE = 2.5;

  /** What stands so many lines below them is no part of them. */
  private static final double BELOW = 1.4;

  private final List<List<PdfLine>> rows;
  private final double left;
  private final double right;
  private final List<List<List<PdfLine>>> flows = new ArrayList<>();
  private List<List<PdfLine>> single = new ArrayList<>();

  private PdfColumns(List<List<PdfLine>> rows) {
    this.rows = rows;
    this.left = rows.stream().mapToDouble(row -> row.getFirst().left()).min().orElse(0);
    this.right = rows.stream().mapToDouble(row -> row.getLast().right()).max().orElse(0);
  }

  /** The flows of a page in the order in which they are read; each row of one is whole. */
  static List<List<List<PdfLine>>> of(List<List<PdfLine>> rows) {
    PdfColumns page = new PdfColumns(rows);
    int from = 0;
    while (from < rows.size()) {
      from = page.band(from);
    }
    page.flow(page.single);
    return page.flows;
  }

  /** Takes the rows that a lane runs through, or one; tells where the next ones begin. */
  private int band(int from) {
    List<Lane> lanes = List.of(new Lane(left, right, 0, 0));
    int to = from;
    while (to < rows.size()) {
      List<Lane> free = free(rows.get(to));
      List<Lane> next = cross(lanes, free, rows.get(to).getFirst().size());
      boolean parted = lanes.stream().anyMatch(Lane::parts);
      boolean ends =
          parted ? next.stream().noneMatch(Lane::parts) : next.isEmpty() || opens(free, next);
      if (ends && to > from) {
        to -= !parted && to - from > 1 && parts(rows.get(to - 1), rows.get(to)) ? 1 : 0;
        break;
      }
      lanes = next;
      to++;
    }
    add(rows.subList(from, to), lanes.stream().filter(Lane::parts).toList());
    return to;
  }

  /** Whether a lane runs between two rows, so that columns may begin with the upper one. */
  private boolean parts(List<PdfLine> above, List<PdfLine> row) {
    return cross(free(above), free(row), row.getFirst().size()).stream()
        .anyMatch(lane -> lane.before() > 0 && lane.behind() > 0);
  }

  /** Whether a row has a lane of its own that the rows above it have closed: columns may begin. */
  private static boolean opens(List<Lane> free, List<Lane> next) {
    return free.stream()
        .anyMatch(
            lane ->
                lane.before() > 0
                    && lane.behind() > 0
                    && next.stream()
                        .noneMatch(n -> n.left() < lane.right() && lane.left() < n.right()));
  }

  private void add(List<List<PdfLine>> band, List<Lane> lanes) {
    List<Lane> parting = parting(band, lanes);
    if (parting.isEmpty()) {
      single.addAll(band);
    } else {
      flow(single);
      int end = end(band, parting);
      List<List<List<PdfLine>>> columns = columns(band.subList(0, end), parting);
      (runsLeft(band) ? columns.reversed() : columns).forEach(this::flow);
      single = new ArrayList<>(band.subList(end, band.size()));
    }
  }

  /**
   * Where columns end that are of one length, though a short line below them does not cross their
   * lane: it stands further down than their lines do.
   */
  private static int end(List<List<PdfLine>> band, List<Lane> lanes) {
    double lane = lanes.getFirst().left();
    boolean left = band.getLast().getLast().right() <= lane;
    int end = band.size();
    while (end > 1 && isOneSided(band.get(end - 1), left, left ? lane : lanes.getLast().right())) {
      end--;
    }
    double usual = distance(band);
    for (int i = end; i < band.size(); i++) {
      double below = y(band.get(i)) - y(band.get(i - 1));
      boolean alike = y(band.get(i - 1)) - y(band.get(end - 1)) <= ALIKE * usual;
      if (alike && below > BELOW * usual) {
        return i;
      }
    }
    return band.size();
  }

  private static boolean isOneSided(List<PdfLine> row, boolean left, double lane) {
    return left ? row.getLast().right() <= lane : row.getFirst().left() >= lane;
  }

  private static double y(List<PdfLine> row) {
    return row.getFirst().y();
  }

  private static double distance(List<List<PdfLine>> band) {
    double[] distances = new double[band.size() - 1];
    for (int i = 1; i < band.size(); i++) {
      distances[i - 1] = y(band.get(i)) - y(band.get(i - 1));
    }
    Arrays.sort(distances);
    return distances[distances.length / 2];
  }

  private static boolean runsLeft(List<List<PdfLine>> band) {
    long left = band.stream().filter(row -> row.getFirst().runsLeft()).count();
    return left * 2 > band.size();
  }

  private void flow(List<List<PdfLine>> flow) {
    if (!flow.isEmpty()) {
      flows.add(flow);
    }
  }

  /** What a row leaves free: left of it, right of it, and between its runs. */
  private List<Lane> free(List<PdfLine> row) {
    List<Lane> free = new ArrayList<>();
    double from = left;
    for (PdfLine run : row) {
      free.add(new Lane(from, run.left(), from > left ? 1 : 0, 1));
      from = Math.max(from, run.right());
    }
    free.add(new Lane(from, right, 1, 0));
    return free;
  }

  private List<Lane> cross(List<Lane> above, List<Lane> here, double size) {
    List<Lane> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < above.size() && j < here.size()) {
      Lane a = above.get(i);
      Lane b = here.get(j);
      Lane lane =
          new Lane(
              Math.max(a.left(), b.left()),
              Math.min(a.right(), b.right()),
              a.before() + b.before(),
              a.behind() + b.behind());
      if (isSeen(lane, size)) {
        both.add(lane);
      }
      i += a.right() < b.right() ? 1 : 0;
      j += a.right() < b.right() ? 0 : 1;
    }
    return both;
  }

  private boolean isSeen(Lane lane, double size) {
    double narrowest = Math.max(NARROWEST_POINTS, NARROWEST * size);
    double column = NARROWEST_COLUMN * size;
    return lane.width() >= narrowest
        && right - lane.left() >= narrowest + column
        && lane.right() - left >= narrowest + column;
  }

  /** The lanes with running text on both of their sides. */
  private static List<Lane> parting(List<List<PdfLine>> band, List<Lane> lanes) {
    List<List<List<PdfLine>>> columns = columns(band, lanes);
    List<Lane> parting = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      if (isText(columns.get(i)) && isText(columns.get(i + 1))) {
        parting.add(lanes.get(i));
      }
    }
    return parting;
  }

  private static List<List<List<PdfLine>>> columns(List<List<PdfLine>> band, List<Lane> lanes) {
    List<List<List<PdfLine>>> columns = new ArrayList<>();
    for (int i = 0; i <= lanes.size(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : lanes.get(i - 1).left();
      double to = i == lanes.size() ? Double.POSITIVE_INFINITY : lanes.get(i).right();
      columns.add(
          band.stream()
              .map(
                  row ->
                      row.stream().filter(run -> run.left() >= from && run.right() <= to).toList())
              .filter(row -> !row.isEmpty())
              .toList());
    }
    return columns;
  }

  private static boolean isText(List<List<PdfLine>> column) {
    List<String> lines =
        column.stream().map(row -> row.stream().map(PdfLine::text).collect(joining(" "))).toList();
    int[] lengths = lines.stream().mapToInt(Scripts::width).sorted().toArray();
    long digits =
        lines.stream().flatMapToInt(String::codePoints).filter(Character::isDigit).count();
    long letters =
        lines.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    return lengths.length >= FEWEST_ROWS
        && lengths[lengths.length / 2] >= SHORTEST_LINE
        && letters > 2 * digits;
  }
}
