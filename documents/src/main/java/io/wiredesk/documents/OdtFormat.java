package io.wiredesk.documents;

import io.wiredesk.parse.DocumentKind;
import io.wiredesk.parse.DocumentParts;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Nesting;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ODT: the texts of LibreOffice and others (ODF 1.3, ISO/IEC 26300). */
final class OdtFormat implements Format {

  /** The list of a document's parts; it has a line for each picture. */
  private static final int LONGEST_MANIFEST = 1 << 20;

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public boolean recognises(Upload upload) {
    return DocumentKind.of(upload) == DocumentKind.ODT;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    DocumentParts zip = DocumentParts.of(upload.bytes());
    if (zip != null && isLocked(zip)) {
      return Parser.rejected(
          Reason.ENCRYPTED,
          "The document opens with a password only. Save it without one, and upload it again.");
    }
    return Refusals.guard("OpenDocument text", zip, this::release);
  }

  /** Each part that is encrypted has an element in the manifest that says how (part 2, 4.8). */
  private static boolean isLocked(DocumentParts zip) {
    try (InputStream manifest = zip.open("META-INF/manifest.xml", LONGEST_MANIFEST)) {
      String text = new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
      return text.contains("encryption-data");
    } catch (IOException e) {
      return false;
    }
  }

  private @Nullable Release release(DocumentParts zip) throws IOException {
    OdtStyles styles = new OdtStyles();
    OdtText around = new OdtText(styles);
    XmlPart.read(zip, "styles.xml", around);
    OdtText text = new OdtText(styles);
    XmlPart.read(zip, "content.xml", text);
    if (text.blocks().isEmpty()) {
      return null;
    }
    List<Block> blocks = new ArrayList<>(text.blocks());
    blocks.addAll(around.around().stream().distinct().toList());
    return new Release(name(), "utf-8", declared(zip, text.blocks()), blocks, List.of());
  }

  private static Declared declared(DocumentParts zip, List<Block> blocks) throws IOException {
    Declared.Builder declared = Declared.builder();
    for (String title : XmlPart.texts(zip, "meta.xml", "title")) {
      declared.title(Texts.shownTitle(title, blocks));
    }
    XmlPart.texts(zip, "meta.xml", "keyword").forEach(declared::keyword);
    for (String language : XmlPart.texts(zip, "meta.xml", "language")) {
      declared.language(Texts.language(language));
    }
    return declared.build();
  }
}
