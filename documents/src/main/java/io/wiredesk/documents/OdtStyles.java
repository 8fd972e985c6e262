package io.wiredesk.documents;

import io.wiredesk.release.Block.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph styles of an OpenDocument text (ODF 1.3, part 3, 16.2), as they come by: those of
 * the document, and those that a program makes up for a paragraph and that inherit from them.
 */
final class OdtStyles {

  /** A style inherits from another, that from a third; a loop ends here. */
  private static final int LONGEST_LINE = 20;

  private final Map<String, String> parents = new HashMap<>();

  void add(XmlPart.Attributes attributes) {
    String name = attributes.get("name");
    String parent = attributes.get("parent-style-name");
    if (name != null && parent != null) {
      parents.put(name, parent);
    }
  }

  /** What paragraphs of a style are, by the names that LibreOffice gives its own styles. */
  DocxStyles.@Nullable Meaning of(String style) {
    String name = style;
    for (int i = 0; name != null && i < LONGEST_LINE; i++) {
      DocxStyles.Meaning meaning = named(name.toLowerCase(Locale.ROOT));
      if (meaning != null) {
        return meaning;
      }
      name = parents.get(name);
    }
    return null;
  }

  private static DocxStyles.@Nullable Meaning named(String name) {
    return switch (name) {
      case "title" -> new DocxStyles.Meaning(Kind.HEADING, 1);
      case "subtitle" -> new DocxStyles.Meaning(Kind.HEADING, 2);
      case "caption", "illustration", "figure", "drawing" ->
          new DocxStyles.Meaning(Kind.CAPTION, 0);
      case "quotations" -> new DocxStyles.Meaning(Kind.QUOTE, 0);
      case "preformatted_20_text" -> new DocxStyles.Meaning(Kind.PREFORMATTED, 0);
      default -> null;
    };
  }
}
