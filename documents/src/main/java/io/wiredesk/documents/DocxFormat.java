package io.wiredesk.documents;

import io.wiredesk.parse.DocumentKind;
import io.wiredesk.parse.DocumentParts;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Nesting;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DOCX: Word's documents since 2007 (ECMA-376, WordprocessingML), also the strict variant. */
final class DocxFormat implements Format {

  /** Names of embedded files that are told of. */
  private static final int MOST_NAMES = 5;

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean recognises(Upload upload) {
    return DocumentKind.of(upload) == DocumentKind.DOCX;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    DocumentParts zip = DocumentParts.of(upload.bytes());
    return Refusals.guard("Word document", zip, this::release);
  }

  private @Nullable Release release(DocumentParts zip) throws IOException {
    Relations ofPackage = Relations.of(zip, "");
    String main = ofPackage.first("officeDocument", "word/document.xml");
    Relations relations = Relations.of(zip, main);
    DocxStyles styles = DocxStyles.of(zip, relations.first("styles", "word/styles.xml"));
    List<String> oddities = new ArrayList<>();

    List<Block> blocks = new ArrayList<>(chrome(zip, relations.all("header"), styles));
    Map<String, List<Block>> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      for (String part : relations.all(kind + "s")) {
        DocxText text = new DocxText(styles, null);
        XmlPart.read(zip, part, text);
        text.notes().forEach((id, note) -> notes.putIfAbsent(kind + id, note));
      }
    }
    DocxText body = new DocxText(styles, null, notes);
    XmlPart.read(zip, main, body);
    blocks.addAll(body.blocks());
    blocks.addAll(chrome(zip, relations.all("footer"), styles));
    if (body.hiddenRuns() > 0) {
      oddities.add("hidden text was left out");
    }
    if (!relations.all("comments").isEmpty()) {
      oddities.add("comments at the margin were left out");
    }
    relations.all("package").stream()
        .limit(MOST_NAMES)
        .forEach(name -> oddities.add("a file is embedded that was not read: " + name));
    boolean empty = body.blocks().isEmpty();
    return empty
        ? null
        : new Release(name(), "utf-8", declared(zip, ofPackage, body.blocks()), blocks, oddities);
  }

  /** The first of them that says something: each section and the first page have their own. */
  private static List<Block> chrome(DocumentParts zip, List<String> parts, DocxStyles styles)
      throws IOException {
    Map<String, Block> blocks = new LinkedHashMap<>();
    for (String part : parts) {
      DocxText text = new DocxText(styles, Role.CHROME);
      XmlPart.read(zip, part, text);
      text.blocks().forEach(block -> blocks.putIfAbsent(block.text(), block));
    }
    return List.copyOf(blocks.values());
  }

  /**
   * The document's core properties (part 2, 11). Their dates are those of the file, not of the
   * release; their author is whoever owns the program.
   */
  private static Declared declared(DocumentParts zip, Relations relations, List<Block> blocks)
      throws IOException {
    String part = relations.first("core-properties", "docProps/core.xml");
    Declared.Builder declared = Declared.builder();
    for (String title : XmlPart.texts(zip, part, "title")) {
      declared.title(Texts.shownTitle(title, blocks));
    }
    for (String words : XmlPart.texts(zip, part, "keywords")) {
      Texts.keywords(words).forEach(declared::keyword);
    }
    for (String language : XmlPart.texts(zip, part, "language")) {
      declared.language(Texts.language(language));
    }
    return declared.build();
  }
}
