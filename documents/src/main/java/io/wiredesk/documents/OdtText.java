package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.List;
import java.util.Set;

/**
 * Reads the text of an OpenDocument part (ODF 1.3, part 3): the body of {@code content.xml}, or the
 * headers and footers of {@code styles.xml}. Text that was deleted under tracked changes is kept in
 * a place of its own, which is left out.
 */
final class OdtText implements XmlPart.Reader {

  /** What lies in these is no text that is shown at its place. */
  private static final Set<String> UNSHOWN =
      Set.of(
          "tracked-changes",
          "forms",
          "annotation",
          "annotation-end",
          "note-citation",
          "desc",
          "title",
          "ruby-text",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "hidden-text",
          "hidden-paragraph",
          "table-of-content",
          "scripts",
          "settings");

  private static final Set<String> AROUND =
      Set.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

  private static final int MOST_SPACES = 20;

  private final OdtStyles styles;
  private final BlockBuilder body = new BlockBuilder(null);
  private final BlockBuilder around = new BlockBuilder(Role.CHROME);
  private BlockBuilder blocks = body;
  private boolean inBody;
  private int unshown;
  private int items;
  private int links;

  OdtText(OdtStyles styles) {
    this.styles = styles;
  }

  /** The document's text. */
  List<Block> blocks() {
    return body.blocks();
  }

  /** Headers and footers. */
  List<Block> around() {
    return around.blocks();
  }

  @Override
  public void open(String name, XmlPart.Attributes attributes) {
    if (name.equals("style")) {
      styles.add(attributes);
    } else if (name.equals("body") || AROUND.contains(name)) {
      inBody = true;
      blocks = name.equals("body") ? body : around;
    } else if (inBody && (unshown > 0 || UNSHOWN.contains(name))) {
      unshown++;
    } else if (inBody) {
      openText(name, attributes);
    }
  }

  private void openText(String name, XmlPart.Attributes attributes) {
    switch (name) {
      case "p" -> paragraph(attributes.get("style-name", ""));
      case "h" -> {
        blocks.openParagraph();
        blocks.kind(
            Kind.HEADING,
            DocxStyles.heading(DocxStyles.level(attributes.get("outline-level", "1")) - 1));
      }
      case "list-item" -> items++;
      case "table-row" -> blocks.openRow();
      case "table-cell" -> blocks.openCell();
      case "a" -> links++;
      case "s" -> add(" ".repeat(spaces(attributes.get("c", "1"))));
      case "tab" -> add("\t");
      case "line-break" -> add("\n");
      default -> {}
    }
  }

  private void paragraph(String style) {
    blocks.openParagraph();
    DocxStyles.Meaning meaning = styles.of(style);
    if (meaning != null) {
      blocks.kind(meaning.kind(), meaning.level());
    } else if (items > 0) {
      blocks.kind(Kind.LIST_ITEM, 0);
    }
  }

  private static int spaces(String count) {
    return count.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
  }

  @Override
  public void close(String name) {
    if (name.equals("body") || AROUND.contains(name)) {
      inBody = false;
    } else if (unshown > 0) {
      unshown--;
    } else if (inBody) {
      closeText(name);
    }
  }

  private void closeText(String name) {
    switch (name) {
      case "p", "h" -> blocks.closeParagraph();
      case "list-item" -> items--;
      case "table-row" -> blocks.closeRow();
      case "a" -> links--;
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inBody && unshown == 0) {
      add(Texts.collapsed(text));
    }
  }

  private void add(String text) {
    blocks.text(text, links > 0);
  }
}
