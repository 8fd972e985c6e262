package io.wiredesk.documents;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as rows of text.
 *
 * @param rows from its top down
 * @param turned the rows of text that runs across the others, such as a stamp at the margin
 * @param top where the page begins
 * @param height in points
 */
record PdfPage(List<List<PdfLine>> rows, List<List<PdfLine>> turned, double top, double height) {

  static PdfPage of(PDPage page, PdfGlyphs glyphs) throws IOException {
    List<List<Glyph>> ways = glyphs.of(page);
    int main =
        IntStream.range(0, ways.size())
            .reduce(0, (most, way) -> ways.get(way).size() > ways.get(most).size() ? way : most);
    List<List<PdfLine>> turned =
        IntStream.range(0, ways.size())
            .filter(way -> way != main)
            .boxed()
            .flatMap(way -> PdfRows.of(ways.get(way)).stream())
            .toList();
    PDRectangle box = page.getCropBox();
    double one = PdfGlyphs.down(main, box.getLowerLeftX(), box.getLowerLeftY());
    double other = PdfGlyphs.down(main, box.getUpperRightX(), box.getUpperRightY());
    return new PdfPage(
        PdfRows.of(ways.get(main)), turned, Math.min(one, other), Math.abs(one - other));
  }
}
