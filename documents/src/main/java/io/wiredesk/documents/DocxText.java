package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a Word document that holds text (ECMA-376, part 1, 17): its body, a header, its
 * notes. What was deleted under tracked changes is out, what was inserted is in: the text as it
 * reads when all changes are accepted.
 */
final class DocxText implements XmlPart.Reader {

  /** What lies in these is no text that is shown (17.13.5, 17.16, 17.9): */
  private static final Set<String> UNSHOWN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "fldData",
          "rPrChange",
          "pPrChange",
          "sdtPr",
          "tblPr",
          "trPr",
          "tcPr",
          "sectPr");

  /** Fields lie in fields: a link in a table of contents in a condition. */
  private static final int MOST_FIELDS = 16;

  /** A field is open from its beginning to its end; what stands before the middle is its code. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
  }

  private final DocxStyles styles;
  private final BlockBuilder blocks;
  private final Map<String, List<Block>> notes;
  private final Map<String, List<Block>> ownNotes = new HashMap<>();
  private final Set<String> shownNotes = new HashSet<>();
  private int noteBegin;
  private String note = "";
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Deque<Boolean> alternatives = new ArrayDeque<>();
  private int unshown;
  private int links;
  private boolean inText;
  private boolean inCode;
  private boolean inRunProperties;
  private boolean hidden;
  private boolean separator;
  private int hiddenRuns;

  /** Of a part without notes: notes themselves, a header, a footer. */
  DocxText(DocxStyles styles, @Nullable Role role) {
    this(styles, role, Map.of());
  }

  /**
   * @param notes what stands in notes, by the kind and the number of the reference to them
   */
  DocxText(DocxStyles styles, @Nullable Role role, Map<String, List<Block>> notes) {
    this.styles = styles;
    this.blocks = new BlockBuilder(role);
    this.notes = notes;
  }

  /** The notes of this part, by their numbers. */
  Map<String, List<Block>> notes() {
    return ownNotes;
  }

  List<Block> blocks() {
    return blocks.blocks();
  }

  /** How many runs of text were hidden. */
  int hiddenRuns() {
    return hiddenRuns;
  }

  @Override
  public void open(String name, XmlPart.Attributes attributes) {
    if (name.equals("instrText") && unshown == 0) {
      inCode = true;
    }
    if (unshown > 0 || UNSHOWN.contains(name) || isSecondChoice(name)) {
      unshown++;
      return;
    }
    switch (name) {
      case "AlternateContent" -> alternatives.push(false);
      case "p" -> blocks.openParagraph();
      case "tr" -> blocks.openRow();
      case "tc" -> blocks.openCell();
      case "r" -> hidden = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> hidden = inRunProperties && isOn(attributes);
      case "t" -> inText = true;
      case "hyperlink" -> links++;
      case "fldChar" -> field(attributes.get("fldCharType", ""));
      // The lines above and below notes are notes themselves.
      case "footnote", "endnote" -> {
        separator = attributes.get("type") != null;
        note = attributes.get("id", "");
        noteBegin = blocks.blocks().size();
      }
      case "footnoteReference", "endnoteReference" ->
          note(name.replace("Reference", "") + attributes.get("id", ""));
      default -> openInParagraph(name, attributes);
    }
  }

  private void openInParagraph(String name, XmlPart.Attributes attributes) {
    switch (name) {
      case "pStyle" -> {
        DocxStyles.Meaning meaning = styles.of(attributes.get("val", ""));
        blocks.kind(meaning.kind(), meaning.level());
      }
      case "outlineLvl" -> {
        int level = DocxStyles.heading(DocxStyles.level(attributes.get("val", "")));
        blocks.kind(level > 0 ? Kind.HEADING : Kind.PARAGRAPH, level);
      }
      case "numId" -> blocks.number(!attributes.get("val", "0").equals("0"));
      case "tab", "ptab" -> add(inRunProperties ? "" : "\t");
      case "br" -> add(attributes.get("type") == null ? "\n" : " ");
      case "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "sym" -> add(symbol(attributes.get("char", "")));
      default -> {}
    }
  }

  @Override
  public void close(String name) {
    inCode &= !name.equals("instrText");
    if (unshown > 0) {
      unshown--;
      return;
    }
    switch (name) {
      case "AlternateContent" -> alternatives.poll();
      case "p" -> blocks.closeParagraph();
      case "tr" -> blocks.closeRow();
      case "rPr" -> inRunProperties = false;
      case "t" -> {
        inText = false;
        hiddenRuns += hidden ? 1 : 0;
      }
      case "hyperlink" -> links--;
      case "footnote", "endnote" ->
          ownNotes.putIfAbsent(
              note, List.copyOf(blocks.blocks().subList(noteBegin, blocks.blocks().size())));
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inCode && !fields.isEmpty()) {
      fields.peek().code.append(text);
    } else if (inText && unshown == 0) {
      add(text.replace('\n', ' '));
    }
  }

  private void add(String text) {
    boolean code = !fields.isEmpty() && !fields.peek().inResult;
    if (!code && !hidden && !separator) {
      blocks.text(text, links > 0 || fields.stream().anyMatch(DocxText::isLink));
    }
  }

  /** A note stands behind the first paragraph that refers to it. */
  private void note(String key) {
    if (shownNotes.add(key)) {
      blocks.aside(notes.getOrDefault(key, List.of()));
    }
  }

  private static boolean isLink(Field field) {
    return field.inResult && field.code.indexOf("HYPERLINK") >= 0;
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> {
        if (fields.size() < MOST_FIELDS) {
          fields.push(new Field());
        }
      }
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.peek().inResult = true;
        }
      }
      default -> fields.poll();
    }
  }

  /** A text box is there twice, for new readers and for old ones: the first is read. */
  private boolean isSecondChoice(String name) {
    boolean choice = name.equals("Choice") || name.equals("Fallback");
    if (!choice || alternatives.isEmpty()) {
      return false;
    }
    boolean second = alternatives.poll();
    alternatives.push(true);
    return second;
  }

  private static boolean isOn(XmlPart.Attributes attributes) {
    String value = attributes.get("val", "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A sign of a font of signs; its place in the private area has no meaning without the font. */
  private static String symbol(String hex) {
    boolean known = hex.length() == 4 && !hex.toUpperCase(Locale.ROOT).startsWith("F");
    return known && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        ? Character.toString(Integer.parseInt(hex, 16))
        : "•";
  }
}
