package io.wiredesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PDF by hand. Latin text is set in Helvetica, everything else in fonts that have no
 * shapes, only widths and the meaning of their codes: nothing else is needed to be read.
 */
final class PdfPen {

  /** Codes are UTF-16, so that each means itself. */
  private static final String MEANING =
      """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      /CMapName /Own def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      1 beginbfrange <0000> <FFFF> <0000> endbfrange
      endcmap end end\
      """;

  /** Marks of Thai and Arabic take no room of their own. */
  private static final String WIDTHS =
      String.format(
          Locale.ROOT,
          "[%d %d 0 %d %d 0 %d %d 0 %d %d 0]",
          0x0E31,
          0x0E31,
          0x0E34,
          0x0E3A,
          0x0E47,
          0x0E4E,
          0x064B,
          0x0652);

  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private String info = "";
  private String meaning = MEANING;

  PdfPen() {
    page();
  }

  PdfPen page() {
    pages.add(new StringBuilder());
    links.add("");
    return this;
  }

  /** A line of Helvetica; y counts from the foot of the page. */
  PdfPen line(double x, double y, double size, String text) {
    return show("F", x, y, size, "(" + escaped(text) + ")");
  }

  PdfPen bold(double x, double y, double size, String text) {
    return show("B", x, y, size, "(" + escaped(text) + ")");
  }

  /** A line of squares. */
  PdfPen wide(double x, double y, double size, String text) {
    return show("W", x, y, size, hex(text));
  }

  /** A line of letters of half a square. */
  PdfPen narrow(double x, double y, double size, String text) {
    return show("N", x, y, size, hex(text));
  }

  /** A line of letters whose font does not tell what they mean. */
  PdfPen meaningless(double x, double y, double size, String text) {
    return show("X", x, y, size, hex(text));
  }

  PdfPen raw(String operators) {
    pages.getLast().append(operators).append('\n');
    return this;
  }

  /** A link to the web over a part of the page. */
  PdfPen link(double left, double bottom, double right, double top) {
    links.set(
        links.size() - 1,
        links.getLast()
            + String.format(
                Locale.ROOT,
                "<</Type/Annot/Subtype/Link/Rect[%f %f %f"
                    + " %f]/A<</S/URI/URI(https://acme.example)>>>>",
                left,
                bottom,
                right,
                top));
    return this;
  }

  PdfPen title(String title) {
    info = "/Title(" + escaped(title) + ")";
    return this;
  }

  PdfPen means(String cmap) {
    meaning = cmap;
    return this;
  }

  private PdfPen show(String font, double x, double y, double size, String string) {
    return raw(
        String.format(
            Locale.ROOT, "BT /%s %f Tf 1 0 0 1 %f %f Tm %s Tj ET", font, size, x, y, string));
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(20 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
    objects.add(stream(meaning));
    objects.add(composite("Wide", 7, "/ToUnicode 5 0 R"));
    objects.add(descendant("Wide", "/DW 1000"));
    objects.add(composite("Narrow", 9, "/ToUnicode 5 0 R"));
    objects.add(descendant("Narrow", "/DW 500/W " + WIDTHS));
    objects.add(composite("Silent", 9, ""));
    objects.add("<</Font<</F 3 0 R/B 4 0 R/W 6 0 R/N 8 0 R/X 10 0 R>>>>");
    objects.add("<<" + info + ">>");
    while (objects.size() < 19) {
      objects.add("null");
    }
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 11 0 R/Contents "
              + (21 + 2 * i)
              + " 0 R/Annots["
              + links.get(i)
              + "]>>");
      objects.add(stream(pages.get(i).toString()));
    }
    return file(objects);
  }

  private static String composite(String name, int descendant, String meaning) {
    return "<</Type/Font/Subtype/Type0/BaseFont/"
        + name
        + "/Encoding/Identity-H/DescendantFonts["
        + descendant
        + " 0 R]"
        + meaning
        + ">>";
  }

  private static String descendant(String name, String widths) {
    return "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
        + name
        + "/CIDSystemInfo<</Registry(Own)/Ordering(Own)/Supplement 0>>"
        + widths
        + ">>";
  }

  static String stream(String text) {
    return "<</Length " + text.length() + ">>stream\n" + text + "\nendstream";
  }

  /** A file of objects, numbered from 1, the first of which is the catalog. */
  static byte[] file(List<String> objects) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(latin("%PDF-1.7\n"));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(file.size());
      file.writeBytes(latin((i + 1) + " 0 obj" + objects.get(i) + "endobj\n"));
    }
    int table = file.size();
    file.writeBytes(latin("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
    for (int place : places) {
      file.writeBytes(latin(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
    }
    file.writeBytes(
        latin(
            "trailer<</Root 1 0 R/Info 12 0 R/Size "
                + (objects.size() + 1)
                + ">>\nstartxref\n"
                + table
                + "\n%%EOF\n"));
    return file.toByteArray();
  }

  /** The file with another first page, whose program is packed. */
  static byte[] withPackedFirstPage(byte[] file, byte[] program) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String page = "<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
    int place = text.indexOf("21 0 obj") + "21 0 obj".length();
    int end = text.indexOf("endobj", place);
    return latin(
        text.substring(0, place)
            + page
            + packed.toString(StandardCharsets.ISO_8859_1)
            + "\nendstream "
            + text.substring(end));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The Windows code page is that of the fonts; a stream here is written as ISO-8859-1. */
  private static String escaped(String text) {
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\\", "\\\\")
        .replace("(", "\\(")
        .replace(")", "\\)");
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder("<");
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    return hex.append('>').toString();
  }
}
