package io.wiredesk.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Running heads, footers and page numbers: rows near a page's edge that stand on other pages too,
 * numbers aside.
 */
final class PdfFurniture {

  /** Running heads stand in this share of the page at its top, footers at its bottom. */
  private static final double EDGE = 0.13;

  /** A letterhead has a few lines; so many rows from the edge are looked at. */
  private static final int MOST_ROWS = 6;

  /** Heads of left and right pages differ: each stands on half of them, and not on the first. */
  private static final double SHARE = 0.33;

  private static final int LONGEST_PAGE_NUMBER = 14;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int count;

  private PdfFurniture(int count) {
    this.count = count;
  }

  static PdfFurniture of(List<PdfPage> pages) {
    PdfFurniture furniture = new PdfFurniture(pages.size());
    for (PdfPage page : pages) {
      Set<String> keys = new HashSet<>();
      for (List<PdfLine> row : page.rows()) {
        if (isAtEdge(page, row)) {
          keys.add(key(page, row));
        }
      }
      keys.forEach(key -> furniture.pages.merge(key, 1, Integer::sum));
    }
    return furniture;
  }

  /** Of a page's rows, those that stand around its text. */
  Set<List<PdfLine>> of(PdfPage page) {
    Set<List<PdfLine>> found = new HashSet<>();
    List<List<PdfLine>> rows = page.rows();
    for (int i = 0; i < rows.size(); i++) {
      List<PdfLine> row = rows.get(i);
      boolean outer = i < MOST_ROWS || i >= rows.size() - MOST_ROWS;
      boolean repeated = pages.getOrDefault(key(page, row), 0) >= Math.max(2, count * SHARE);
      boolean number = i == rows.size() - 1 && isNumberOfOnlyPage(row);
      boolean marked = row.stream().allMatch(PdfLine::chrome);
      if (marked || (outer && isAtEdge(page, row) && (repeated || number))) {
        found.add(row);
      }
    }
    // A document of pages that are all alike has no text else; then they are its text.
    return found.size() == rows.size() && count == 1 ? Set.of() : found;
  }

  private boolean isNumberOfOnlyPage(List<PdfLine> row) {
    String text = text(row);
    String digits = text.replaceAll("[^0-9]", "");
    return count == 1
        && text.length() <= LONGEST_PAGE_NUMBER
        && (digits.equals("1") || digits.equals("11"));
  }

  private static boolean isAtEdge(PdfPage page, List<PdfLine> row) {
    double y = row.getFirst().y();
    return y < page.top() + EDGE * page.height() || y > page.top() + (1 - EDGE) * page.height();
  }

  /** The row's words with each number as one sign, and the edge that it stands at. */
  private static String key(PdfPage page, List<PdfLine> row) {
    boolean top = row.getFirst().y() < page.top() + page.height() / 2;
    StringBuilder key = new StringBuilder(top ? "top " : "bottom ");
    boolean digit = false;
    for (char c : text(row).toCharArray()) {
      if (!Character.isDigit(c)) {
        key.append(c);
      } else if (!digit) {
        key.append('0');
      }
      digit = Character.isDigit(c);
    }
    return key.toString();
  }

  private static String text(List<PdfLine> row) {
    return row.stream().map(PdfLine::text).collect(Collectors.joining(" "));
  }
}
