package io.wiredesk.documents;

import io.wiredesk.parse.DocumentParts;
import io.wiredesk.release.Block.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph styles of a Word document (ECMA-376, part 1, 17.7): what each one says that its
 * paragraphs are. Names of built-in styles are English in the file, whatever Word's language is.
 */
final class DocxStyles implements XmlPart.Reader {

  /** What paragraphs of a style are. */
  record Meaning(Kind kind, int level) {}

  private static final Meaning PLAIN = new Meaning(Kind.PARAGRAPH, 0);

  /** A style inherits from another, that from a third; a loop ends here. */
  private static final int LONGEST_LINE = 20;

  /** Level 9 of an outline, counted from 0, is body text (17.3.1.20). */
  private static final int BODY_LEVEL = 9;

  private static final int LOWEST_HEADING = 6;

  private static final class Style {
    private String name = "";
    private String parent = "";
    private boolean numbered;
    private int outline = BODY_LEVEL;
    private boolean hasOutline;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable Style open;

  static DocxStyles of(DocumentParts zip, String part) throws IOException {
    DocxStyles styles = new DocxStyles();
    XmlPart.read(zip, part, styles);
    return styles;
  }

  @Override
  public void open(String name, XmlPart.Attributes attributes) {
    if (name.equals("style")) {
      open = new Style();
      styles.put(attributes.get("styleId", ""), open);
    } else if (open != null) {
      String value = attributes.get("val", "");
      switch (name) {
        case "name" -> open.name = value.toLowerCase(Locale.ROOT);
        case "basedOn" -> open.parent = value;
        case "numId" -> open.numbered = !value.equals("0");
        case "outlineLvl" -> {
          open.outline = level(value);
          open.hasOutline = true;
        }
        default -> {}
      }
    }
  }

  @Override
  public void close(String name) {
    if (name.equals("style")) {
      open = null;
    }
  }

  @Override
  public void text(String text) {}

  /** What a paragraph of a style is. */
  Meaning of(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_LINE; i++) {
      Meaning named = named(style);
      if (named != null) {
        return named;
      }
      style = styles.get(style.parent);
    }
    return PLAIN;
  }

  /** The level of a heading for a level of the outline, counted from 0; 0 for body text. */
  static int heading(int outline) {
    return outline >= BODY_LEVEL ? 0 : Math.min(outline + 1, LOWEST_HEADING);
  }

  static int level(String value) {
    return value.length() == 1 && Character.isDigit(value.charAt(0))
        ? value.charAt(0) - '0'
        : BODY_LEVEL;
  }

  private static @Nullable Meaning named(Style style) {
    String name = style.name;
    if (name.equals("title")) {
      return new Meaning(Kind.HEADING, 1);
    }
    if (name.equals("subtitle")) {
      return new Meaning(Kind.HEADING, 2);
    }
    if (style.hasOutline && style.outline < BODY_LEVEL) {
      return new Meaning(Kind.HEADING, heading(style.outline));
    }
    if (name.startsWith("heading ") && name.length() == "heading 1".length()) {
      return new Meaning(Kind.HEADING, heading(level(name.substring(8)) - 1));
    }
    if (name.contains("caption")) {
      return new Meaning(Kind.CAPTION, 0);
    }
    if (name.endsWith("quote") || name.equals("block text")) {
      return new Meaning(Kind.QUOTE, 0);
    }
    boolean list =
        style.numbered || name.startsWith("list bullet") || name.startsWith("list number");
    return list ? new Meaning(Kind.LIST_ITEM, 0) : null;
  }
}
