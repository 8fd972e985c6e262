package io.wiredesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of numbers under their names: the first column on the left, the others on the right. */
final class ScoreTable {

  private static final String NOTHING = "–";

  private final List<List<String>> rows = new ArrayList<>();

  ScoreTable(List<String> names) {
    rows.add(List.copyOf(names));
  }

  void row(String name, List<?> cells) {
    List<String> row = new ArrayList<>();
    row.add(name);
    for (Object cell : cells) {
      row.add(text(cell));
    }
    rows.add(row);
  }

  /** The table's lines, the names first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String space = " ".repeat(width(column) - Columns.width(row.get(column)));
        line.append(column == 0 ? row.get(column) + space : "  " + space + row.get(column));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> Columns.width(row.get(column))).max().orElse(0);
  }

  private static String text(Object cell) {
    if (cell instanceof Double share) {
      return share.isNaN() ? NOTHING : String.format(Locale.ROOT, "%.3f", share);
    }
    return cell.toString();
  }
}
