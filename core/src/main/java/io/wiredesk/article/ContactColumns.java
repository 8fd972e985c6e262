package io.wiredesk.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a block; where two contacts stand side by side in it, one column after the other.
 */
final class ContactColumns {

  private static final int FEWEST_LINES = 2;

  private ContactColumns() {}

  static List<String> lines(String text) {
    List<String> lines = text.lines().toList();
    List<List<String>> table = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = cells(line);
      if (!table.isEmpty() && (cells.size() < 2 || cells.size() != table.getFirst().size())) {
        readDown(table, read);
      }
      if (cells.size() < 2) {
        read.add(line);
      } else {
        table.add(cells);
      }
    }
    readDown(table, read);
    return read;
  }

  private static void readDown(List<List<String>> table, List<String> read) {
    boolean columns = table.size() >= FEWEST_LINES;
    if (columns) {
      for (int column = 0; column < table.getFirst().size(); column++) {
        for (List<String> row : table) {
          read.add(row.get(column));
        }
      }
    } else {
      table.forEach(row -> read.add(String.join("  ", row)));
    }
    table.clear();
  }

  /** What tabs or three spaces set apart. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < line.length()) {
      if (line.charAt(at) == '\t' || line.startsWith("   ", at)) {
        add(cells, line.substring(start, at));
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
          at++;
        }
        start = at;
      } else {
        at++;
      }
    }
    add(cells, line.substring(start));
    return cells;
  }

  private static void add(List<String> cells, String cell) {
    if (!cell.isBlank()) {
      cells.add(cell.strip());
    }
  }
}
