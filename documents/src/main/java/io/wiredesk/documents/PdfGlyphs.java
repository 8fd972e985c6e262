package io.wiredesk.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's drawing program (PDF 1.7, 9.4) and notes each letter that it shows. */
final class PdfGlyphs extends PDFStreamEngine {

  /**
   * What a small file may draw, and how much more for each of its bytes. Letters and their places
   * take a byte for each operator, packed; a form that is drawn over and over takes none.
   */
  private static final int FEWEST_OPERATORS = 200_000;

  private static final int OPERATORS_PER_BYTE = 2;

  /** A report of 500 pages, each word of which is placed by itself, takes 3 million. */
  private static final int MOST_OPERATORS = 5_000_000;

  /** A logo and a frame on each of 2000 pages. */
  private static final int MOST_FORMS = 10_000;

  /** A page of a newspaper has 30,000 letters; more would not fit a function's memory. */
  private static final int MOST_GLYPHS_OF_PAGE = 200_000;

  /** The longest text that the text core reads, twice over. */
  private static final int MOST_GLYPHS = 5_000_000;

  /** Type of two feet; matrices of broken files have any value. */
  private static final double LARGEST_TYPE = 1728;

  /** Thrown through PDFBox, which lets no other exception pass. */
  static final class TooMuch extends RuntimeException {}

  /** Adobe's numberings of ideographs, whose meaning is known (9.7.5.2). */
  private static final Set<String> ORDERINGS =
      Set.of("Japan1", "GB1", "CNS1", "Korea1", "KR", "Manga1");

  /** Names of glyphs as fonts give them, with those that Adobe's list lacks. */
  private static final GlyphList NAMES = names();

  /** A page of links has some hundred; each letter is looked for in each of them. */
  private static final int MOST_LINKS = 500;

  private final List<List<Glyph>> glyphs =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final Deque<Marked> marked = new ArrayDeque<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Map<PDFont, Boolean> guesses = new HashMap<>();
  private List<PDRectangle> links = List.of();
  private final int mostOperators;
  private int operators;
  private int forms;
  private int ofPage;
  private int shown;
  private int unmapped;

  /** A marked sequence (14.6). Its letters read as {@code text} where that is given. */
  private static final class Marked {
    private final boolean chrome;
    private final @Nullable String text;
    private boolean isRead;

    Marked(boolean chrome, @Nullable String text) {
      this.chrome = chrome;
      this.text = text;
    }
  }

  /** For a file of so many bytes. */
  PdfGlyphs(int bytes) {
    mostOperators =
        (int) Math.min(MOST_OPERATORS, FEWEST_OPERATORS + (long) OPERATORS_PER_BYTE * bytes);
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /**
   * The letters of a page, in the order in which it draws them, for each of the four directions in
   * which text may run: to the right, up, to the left, down.
   */
  List<List<Glyph>> of(PDPage page) throws IOException {
    glyphs.forEach(List::clear);
    marked.clear();
    ofPage = 0;
    links = links(page);
    processPage(page);
    return glyphs.stream().map(List::copyOf).toList();
  }

  private static List<PDRectangle> links(PDPage page) throws IOException {
    List<PDRectangle> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
      boolean web = ((PDAnnotationLink) annotation).getAction() instanceof PDActionURI;
      if (web && annotation.getRectangle() != null && links.size() < MOST_LINKS) {
        links.add(annotation.getRectangle());
      }
    }
    return links;
  }

  /** Of all letters so far, how many had no meaning that their font tells. */
  double unmappedShare() {
    return shown == 0 ? 0 : (double) unmapped / shown;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > mostOperators) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++forms > MOST_FORMS) {
      throw new TooMuch();
    }
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    boolean furniture =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    boolean inside = !marked.isEmpty() && marked.peek().chrome;
    String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    marked.push(new Marked(furniture || inside, text));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty()) {
      marked.pop();
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++shown > MOST_GLYPHS || ++ofPage > MOST_GLYPHS_OF_PAGE) {
      throw new TooMuch();
    }
    @Nullable String text = text(font, code);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (size <= 0 || size > LARGEST_TYPE) {
      return;
    }
    // A vertical font moves down; its letters are as wide as they are high.
    double width =
        font.isVertical()
            ? size
            : displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    int quarter = quarter(matrix);
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    List<Glyph> line = glyphs.get(quarter);
    if (text == null) {
      widen(line, along(quarter, x, y), Math.max(0, width));
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    boolean chrome = !marked.isEmpty() && marked.peek().chrome;
    line.add(
        new Glyph(
            text,
            along(quarter, x, y),
            down(quarter, x, y),
            Math.max(0, width),
            size,
            bold.computeIfAbsent(font, PdfGlyphs::isBold),
            chrome,
            links.stream().anyMatch(link -> link.contains((float) x, (float) y))));
  }

  /** A glyph that was read with the one before it takes its room, too. */
  private static void widen(List<Glyph> line, double x, double width) {
    if (!line.isEmpty()) {
      Glyph last = line.getLast();
      double left = Math.min(last.x(), x);
      double right = Math.max(last.right(), x + width);
      line.set(
          line.size() - 1,
          new Glyph(
              last.text(),
              left,
              last.y(),
              right - left,
              last.size(),
              last.bold(),
              last.chrome(),
              last.linked()));
    }
  }

  private static int quarter(Matrix matrix) {
    double turns = Math.atan2(matrix.getShearY(), matrix.getScaleX()) / (Math.PI / 2);
    return (int) Math.round(turns) & 3;
  }

  /** How far along a line that runs in this direction a point lies. */
  static double along(int quarter, double x, double y) {
    return switch (quarter) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> -x;
      default -> -y;
    };
  }

  /** How far below the first line of text that runs in this direction a point lies. */
  static double down(int quarter, double x, double y) {
    return switch (quarter) {
      case 0 -> -y;
      case 1 -> x;
      case 2 -> y;
      default -> -x;
    };
  }

  /**
   * What a glyph reads: what its sequence says, else its font, else its code as Acrobat does. Null
   * where the first glyph of its sequence was read for it.
   */
  private @Nullable String text(PDFont font, int code) {
    for (Marked sequence : marked) {
      if (sequence.text != null) {
        String actual = sequence.isRead ? null : sequence.text;
        sequence.isRead = true;
        return actual;
      }
    }
    String text =
        guesses.computeIfAbsent(font, PdfGlyphs::isGuess) ? "" : font.toUnicode(code, NAMES);
    if (text == null || text.isEmpty() || isMeaningless(text)) {
      unmapped++;
      return text == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7F
          ? Character.toString(code)
          : "";
    }
    return Scripts.letters(text);
  }

  /** Whether a font numbers its shapes, carries none of them, and tells what no number means. */
  private static boolean isGuess(PDFont font) {
    if (!(font instanceof PDType0Font composite) || font.isEmbedded()) {
      return false;
    }
    PDCIDSystemInfo system = composite.getDescendantFont().getCIDSystemInfo();
    String ordering = system == null ? "" : system.getOrdering();
    return !font.getCOSObject().containsKey(COSName.TO_UNICODE) && !ORDERINGS.contains(ordering);
  }

  private static boolean isMeaningless(String text) {
    int c = text.codePointAt(0);
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.contains("bold")
        || lower.contains("black")
        || lower.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }

  private static GlyphList names() {
    String path = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream list = GlyphList.class.getResourceAsStream(path)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), list);
    } catch (IOException e) {
      throw new IllegalStateException("PDFBox's list of glyph names can't be read", e);
    }
  }
}
