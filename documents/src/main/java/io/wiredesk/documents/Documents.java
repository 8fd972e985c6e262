package io.wiredesk.documents;

import io.wiredesk.parse.Format;
import io.wiredesk.release.Upload;
import java.util.List;

/** The formats of word processors and printers, for {@link io.wiredesk.parse.Parser}. */
public final class Documents {

  private Documents() {}

  /** Readers of PDF, DOCX, ODT and RTF. */
  public static List<Format> formats() {
    PdfFonts.useOnlyCarried();
    return List.of(new PdfFormat(), new DocxFormat(), new OdtFormat(), new RtfFormat());
  }

  /** A small document of each kind, to load what reads it before the first one comes. */
  public static List<Upload> samples() {
    return DocumentSamples.all();
  }
}
