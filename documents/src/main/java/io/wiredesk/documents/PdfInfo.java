package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;

/** What a PDF says about itself: its information dictionary (14.3.3) and its catalog. */
final class PdfInfo {

  private PdfInfo() {}

  /**
   * What is declared. The day on which the file was made is no day of publication, since offices
   * print old releases anew; its author is whoever owns the program.
   */
  static Declared of(PDDocument document, List<Block> blocks) {
    PDDocumentInformation info = document.getDocumentInformation();
    Declared.Builder declared =
        Declared.builder()
            .title(Texts.shownTitle(info.getTitle(), blocks))
            .language(Texts.language(document.getDocumentCatalog().getLanguage()));
    Texts.keywords(info.getKeywords()).forEach(declared::keyword);
    return declared.build();
  }

  /** The names of the files that are attached to the document. */
  static List<String> attachments(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null || files.getNames() == null) {
      return List.of();
    }
    return List.copyOf(new TreeSet<>(files.getNames().keySet()));
  }
}
