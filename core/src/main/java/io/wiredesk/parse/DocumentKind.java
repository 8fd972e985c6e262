package io.wiredesk.parse;

import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents of word processors and printers, told by their first bytes and their parts. */
public enum DocumentKind {
  PDF("a PDF document", true),
  DOCX("a Word document", true),
  ODT("an OpenDocument text", true),
  RTF("an RTF document", true),
  /** Also workbooks of macros and templates: whatever keeps its parts under {@code xl/}. */
  SPREADSHEET("a spreadsheet", false),
  SLIDES("a set of slides", false),
  EPUB("an e-book", false),
  /** What Office writes since 2007 when a password is set: the document inside an OLE file. */
  LOCKED("an Office document with a password", false),
  /** Word, Excel and PowerPoint before 2007: OLE files. */
  OLD_OFFICE("a document of an old Office, as .doc, .xls and .ppt are", false);

  /** Readers find a PDF's head anywhere in the first so many bytes (PDF 1.7, annex H.3.4.1). */
  private static final int PDF_HEAD = 1024;

  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String ZIP = "PK\u0003\u0004";

  /** OpenDocument's first part is stored, so that its media type stands here (ODF 1.2, 3.3). */
  private static final int ODF_TYPE = 38;

  private static final String ODF = "application/vnd.oasis.opendocument.";

  private final String label;
  private final boolean isText;

  DocumentKind(String label, boolean isText) {
    this.label = label;
    this.isText = isText;
  }

  /** What it is, for people, with its article: {@code a PDF document}. */
  public String label() {
    return label;
  }

  /** Whether documents of this kind hold a text that runs, so that a release may be in one. */
  public boolean isText() {
    return isText;
  }

  /** The kind of an upload, or null where it is no document. */
  public static @Nullable DocumentKind of(Upload upload) {
    String head = latin(upload.bytes(), 0, PDF_HEAD);
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith(ZIP)) {
      return ofZip(upload, head);
    }
    if (head.startsWith(OLE)) {
      return ofOle(upload.bytes());
    }
    int pdf = head.indexOf("%PDF-");
    // Bytes of a printer or a mail may stand before it; a text that only tells of it is no PDF.
    boolean isPdf = pdf == 0 || (pdf > 0 && latin(upload.bytes(), 0, 1 << 20).contains("endobj"));
    return isPdf ? PDF : null;
  }

  private static @Nullable DocumentKind ofZip(Upload upload, String head) {
    if (head.startsWith("mimetype" + ODF, ODF_TYPE - "mimetype".length())) {
      return ofOpenDocument(head.substring(ODF_TYPE + ODF.length()));
    }
    if (head.startsWith("mimetypeapplication/epub+zip", ODF_TYPE - "mimetype".length())) {
      return EPUB;
    }
    DocumentParts directory = DocumentParts.of(upload.bytes());
    if (directory == null) {
      return ofName(upload.name());
    }
    if (directory.has("[Content_Types].xml")) {
      for (String name : directory.names()) {
        DocumentKind kind = ofPart(name);
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  private static @Nullable DocumentKind ofPart(String name) {
    if (!name.endsWith(".xml")) {
      return null;
    }
    if (name.startsWith("word/")) {
      return DOCX;
    }
    if (name.startsWith("xl/")) {
      return SPREADSHEET;
    }
    return name.startsWith("ppt/") ? SLIDES : null;
  }

  private static @Nullable DocumentKind ofOpenDocument(String type) {
    if (type.startsWith("text")) {
      return ODT;
    }
    if (type.startsWith("spreadsheet")) {
      return SPREADSHEET;
    }
    return type.startsWith("presentation") ? SLIDES : null;
  }

  /** Of a ZIP file whose end is missing, the name is all that tells. */
  private static @Nullable DocumentKind ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".docx")) {
      return DOCX;
    }
    return lower.endsWith(".odt") ? ODT : null;
  }

  /** Names in an OLE file's directory are UTF-16; that of the locked document is fixed. */
  private static DocumentKind ofOle(byte[] bytes) {
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return latin(bytes, 0, bytes.length).contains(name) ? LOCKED : OLD_OFFICE;
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(
        bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
  }
}
