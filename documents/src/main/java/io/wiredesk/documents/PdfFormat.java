package io.wiredesk.documents;

import io.wiredesk.parse.DocumentKind;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Nesting;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF (ISO 32000): letters at places on pages. Which of them make a line, a column, a paragraph is
 * read from where they stand.
 */
final class PdfFormat implements Format {

  /** The longest annual reports have some 500 pages; a page of nothing costs a millisecond. */
  private static final int MOST_PAGES = 2000;

  /** Of a text's letters, so many may be without a meaning before it is told. */
  private static final double ODD = 0.005;

  /** Where so many have none, what is left is no text. */
  private static final double UNREADABLE = 0.5;

  /** A page of a release has more; a scanned one may have a number stamped on it. */
  private static final int FEWEST_LETTERS = 16;

  /** Names of attached files that are told of. */
  private static final int MOST_NAMES = 5;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean recognises(Upload upload) {
    return DocumentKind.of(upload) == DocumentKind.PDF;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    PdfBombs.Defused file = PdfBombs.defuse(upload.bytes());
    if (file == null) {
      return tooLarge();
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return read(document, file);
    } catch (InvalidPasswordException e) {
      return Parser.rejected(
          Reason.ENCRYPTED,
          "The PDF opens with a password only. Save it without one, and upload it again.");
    } catch (PdfGlyphs.TooMuch e) {
      return tooLarge();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets broken files with whatever exception the broken place leads to.
      return Parser.rejected(
          Reason.MALFORMED,
          "The PDF is broken and can't be opened. Make it anew from its document.");
    } catch (NoClassDefFoundError e) {
      // What opens such a file is a library of ciphers that is not shipped: nobody has the key.
      return Parser.rejected(
          Reason.ENCRYPTED,
          "The PDF is encrypted for the owner of a certificate. Save it without, and upload it"
              + " again.");
    } catch (OutOfMemoryError e) {
      // All known ways into it are closed; this file found another, and its memory is free again.
      return tooLarge();
    }
  }

  private static Parsed tooLarge() {
    return Parser.rejected(
        Reason.TOO_LARGE,
        "The PDF unpacks to more than a release can hold. Send the release alone, or its text.");
  }

  private Parsed read(PDDocument document, PdfBombs.Defused file) throws IOException {
    List<String> oddities = new ArrayList<>();
    int large = file.emptied() + PdfStreams.lighten(document.getDocument());
    if (large > 0) {
      oddities.add(
          "left out for its size when unpacked: " + large + (large == 1 ? " part" : " parts"));
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      return tooLarge();
    }
    PdfGlyphs glyphs = new PdfGlyphs(file.bytes().length);
    List<PdfPage> pages = pages(document, glyphs, oddities);
    List<Block> blocks = blocks(pages);
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    if (glyphs.unmappedShare() > UNREADABLE) {
      return Parser.rejected(
          Reason.NO_TEXT,
          "The PDF's fonts do not tell which letters they draw, so that its text can't be read."
              + " Send the document that it was made from.");
    }
    if (text.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
      return noText(oddities);
    }
    addOddities(document, glyphs, oddities);
    return Parsed.of(new Release(name(), "utf-8", PdfInfo.of(document, blocks), blocks, oddities));
  }

  private static Parsed noText(List<String> oddities) {
    return oddities.isEmpty()
        ? Parser.rejected(
            Reason.NO_TEXT,
            "The PDF holds pictures of its pages and no text, as a scanner makes them. Send the"
                + " document that was scanned, or run text recognition over it.")
        : Parser.rejected(
            Reason.NO_TEXT, "The PDF holds no text that can be read: " + oddities.getFirst() + ".");
  }

  private static List<PdfPage> pages(PDDocument document, PdfGlyphs glyphs, List<String> oddities) {
    List<PdfPage> pages = new ArrayList<>();
    int number = 0;
    int broken = 0;
    for (PDPage page : document.getPages()) {
      number++;
      try {
        pages.add(PdfPage.of(page, glyphs));
      } catch (PdfGlyphs.TooMuch e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        broken++;
      }
    }
    if (broken > 0) {
      oddities.add(broken + " of the PDF's " + number + " pages can't be read");
    }
    return pages;
  }

  private static List<Block> blocks(List<PdfPage> pages) {
    PdfFurniture furniture = PdfFurniture.of(pages);
    List<Set<List<PdfLine>>> around = pages.stream().map(furniture::of).toList();
    Stream<List<PdfLine>> rows = pages.stream().flatMap(page -> page.rows().stream());
    PdfParagraphs paragraphs = new PdfParagraphs(PdfText.of(rows.flatMap(List::stream).toList()));
    for (int i = 0; i < pages.size(); i++) {
      List<List<PdfLine>> page = pages.get(i).rows();
      Set<List<PdfLine>> chrome = around.get(i);
      List<List<PdfLine>> text = page.stream().filter(row -> !chrome.contains(row)).toList();
      int first = text.isEmpty() ? page.size() : page.indexOf(text.getFirst());
      page.subList(0, first).forEach(paragraphs::chrome);
      PdfColumns.of(text).forEach(paragraphs::flow);
      page.subList(first, page.size()).stream()
          .filter(chrome::contains)
          .forEach(paragraphs::chrome);
      pages.get(i).turned().forEach(paragraphs::chrome);
    }
    return paragraphs.end();
  }

  private static void addOddities(PDDocument document, PdfGlyphs glyphs, List<String> oddities) {
    if (glyphs.unmappedShare() > ODD) {
      oddities.add(
          "the PDF's fonts do not tell the meaning of "
              + Math.round(glyphs.unmappedShare() * 100)
              + " percent of its letters");
    }
    try {
      List<String> names = PdfInfo.attachments(document);
      names.stream()
          .limit(MOST_NAMES)
          .forEach(name -> oddities.add("a file is attached that was not read: " + name));
    } catch (IOException | RuntimeException e) {
      oddities.add("the list of attached files can't be read");
    }
  }
}
