package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an RTF document's text and structure. Unknown words are passed over, as RTF wants it. */
final class RtfText implements RtfReader.Target {

  /** Word nests some thirty groups; broken programs open one for each line. */
  private static final int DEEPEST = 10_000;

  /** The document opens more groups than any program does. */
  static final class TooDeepException extends RuntimeException {}

  /** What a group's text is for. */
  private enum Use {
    TEXT,
    /** A note, or a text box: paragraphs of its own beside the one that it stands in. */
    ASIDE,
    FIELD_CODE,
    FONTS,
    STYLES,
    TITLE,
    KEYWORDS,
    NOTHING
  }

  /** Groups whose text is no text of the document, as long as nothing in them says so. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "colortbl", "pict", "objdata", "objclass", "objname", "themedata", "colorschememapping",
          "datastore", "generator", "xmlnstbl", "listtable", "listoverridetable", "rsidtbl",
          "latentstyles", "filetbl", "revtbl", "info", "sp", "shprslt", "nonshppict", "annotation",
          "atnid", "atnauthor", "atntime", "atnicn", "atnref", "xe", "tc", "rxe", "upr", "bkmkstart",
          "bkmkend", "do", "pntext", "listtext", "pgptbl", "private", "wgrffmtfilter", "background",
          "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "formfield", "mmathPr");

  private static final Map<String, Use> USES =
      Map.of(
          "fonttbl", Use.FONTS,
          "stylesheet", Use.STYLES,
          "title", Use.TITLE,
          "keywords", Use.KEYWORDS,
          "fldinst", Use.FIELD_CODE,
          "fldrslt", Use.TEXT,
          "footnote", Use.ASIDE,
          "shptxt", Use.ASIDE,
          "ud", Use.TEXT,
          "shpinst", Use.TEXT);

  private static final Set<String> AROUND =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"));

  /** What is in force in a group; a group in it begins with the same. */
  private record State(
      Use use, BlockBuilder blocks, Field field, int font, int skip, boolean hidden, boolean bold) {

    State with(Use other) {
      return new State(other, blocks, field, font, skip, hidden, bold);
    }
  }

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
  }

  private final BlockBuilder body = new BlockBuilder(null);
  private final BlockBuilder around = new BlockBuilder(Role.CHROME);
  private final RtfCharsets charsets = new RtfCharsets();
  private final Deque<State> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Map<Integer, String> styles = new HashMap<>();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder keywords = new StringBuilder();
  private final StringBuilder styleName = new StringBuilder();
  private State state = new State(Use.TEXT, body, new Field(), -1, 1, false, false);
  private boolean starred;
  private int toSkip;
  private int style;
  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private boolean inTable;
  private boolean inRow;
  private boolean anyHidden;

  List<Block> blocks() {
    return body.blocks();
  }

  List<Block> around() {
    return around.blocks();
  }

  String title() {
    return title.toString();
  }

  String keywords() {
    return keywords.toString();
  }

  boolean anyHidden() {
    return anyHidden;
  }

  /** The document ends, be all its groups closed or not. */
  void end() {
    decode();
    for (BlockBuilder blocks : List.of(around, body)) {
      blocks.closeAll();
    }
  }

  @Override
  public void open() {
    decode();
    if (outer.size() >= DEEPEST) {
      throw new TooDeepException();
    }
    toSkip = 0;
    outer.push(state);
  }

  @Override
  public void close() {
    decode();
    toSkip = 0;
    State before = outer.poll();
    if (before == null) {
      return;
    }
    if (state.use() == Use.STYLES && before.use() == Use.STYLES) {
      styles.put(style, styleName.toString().replace(";", "").strip().toLowerCase(Locale.ROOT));
      styleName.setLength(0);
      style = 0;
    }
    boolean aside = state.use() == Use.ASIDE && before.use() != Use.ASIDE;
    if (aside || state.blocks() != before.blocks()) {
      state.blocks().closeParagraph();
    }
    state = before;
  }

  @Override
  public void text(int b) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.use() != Use.NOTHING) {
      pending.write(b);
    }
  }

  @Override
  public void symbol(char symbol) {
    decode();
    switch (symbol) {
      case '*' -> starred = true;
      case '~' -> add(" ");
      case '_' -> add("-");
      case '\n', '\r' -> paragraph();
      case '\t' -> add("\t");
      default -> {}
    }
  }

  @Override
  public void word(String word, boolean hasNumber, int number) {
    if (toSkip > 0 && !word.equals("u")) {
      toSkip--;
      return;
    }
    decode();
    boolean wasStarred = starred;
    starred = false;
    if (isDestination(word, wasStarred)) {
      return;
    }
    String sign = SIGNS.get(word);
    if (sign != null) {
      add(sign);
    } else if (!isOfCharacters(word, hasNumber, number)) {
      ofParagraphs(word, number);
    }
  }

  /** Whether the word says what its group is for. */
  private boolean isDestination(String word, boolean wasStarred) {
    Use use = USES.get(word);
    boolean inInfo = word.equals("title") || word.equals("keywords");
    boolean unused = state.use() == Use.NOTHING && !inInfo && !word.equals("ud");
    if (word.equals("field")) {
      state = new State(state.use(), state.blocks(), new Field(), state.font(), state.skip(), state.hidden(), state.bold());
      return true;
    }
    if (AROUND.contains(word) && !unused) {
      around.openParagraph();
      state = new State(Use.ASIDE, around, new Field(), -1, 1, false, false);
      return true;
    }
    if (NO_TEXT.contains(word) || (wasStarred && use == null) || (use != null && unused)) {
      listItem(word);
      state = state.with(Use.NOTHING);
      return true;
    }
    if (use == null) {
      return false;
    }
    if (use == Use.ASIDE) {
      state.blocks().openParagraph();
    }
    state = state.with(use);
    return true;
  }

  /** The number or the bullet of a list's item is there for readers that know no lists. */
  private void listItem(String word) {
    boolean number = word.equals("listtext") || word.equals("pntext");
    if (number && state.use() != Use.NOTHING && kind != Kind.HEADING) {
      kind = Kind.LIST_ITEM;
    }
  }

  private boolean isOfCharacters(String word, boolean hasNumber, int number) {
    boolean on = !hasNumber || number != 0;
    switch (word) {
      case "ansi", "mac", "pc", "pca" -> charsets.own(word);
      case "ansicpg" -> charsets.ownPage(number);
      case "f", "af" -> state = font(number);
      case "fcharset" -> charsets.font(state.font(), number);
      case "uc" -> state = new State(state.use(), state.blocks(), state.field(), state.font(), Math.max(0, number), state.hidden(), state.bold());
      case "u" -> unicode(number);
      case "v", "webhidden", "deleted" -> state = new State(state.use(), state.blocks(), state.field(), state.font(), state.skip(), on, state.bold());
      case "b" -> state = new State(state.use(), state.blocks(), state.field(), state.font(), state.skip(), state.hidden(), on);
      case "plain" -> state = new State(state.use(), state.blocks(), state.field(), -1, state.skip(), false, false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private State font(int number) {
    return new State(state.use(), state.blocks(), state.field(), number, state.skip(), state.hidden(), state.bold());
  }

  private void ofParagraphs(String word, int number) {
    switch (word) {
      case "par", "sect" -> paragraph();
      case "pard" -> {
        kind = Kind.PARAGRAPH;
        level = 0;
        inTable = false;
      }
      case "s" -> style(number);
      case "outlinelevel" -> {
        level = DocxStyles.heading(Math.clamp(number, 0, 9));
        kind = level > 0 ? Kind.HEADING : kind;
      }
      case "ls" -> kind = kind == Kind.HEADING ? kind : Kind.LIST_ITEM;
      case "intbl" -> inTable = true;
      case "cell", "nestcell" -> cell();
      case "row", "nestrow" -> row();
      default -> {}
    }
  }

  private void style(int number) {
    style = number;
    String name = styles.getOrDefault(number, "");
    if (name.equals("title") || name.equals("subtitle")) {
      kind = Kind.HEADING;
      level = name.equals("title") ? 1 : 2;
    } else if (name.startsWith("heading ") && name.length() == "heading 1".length()) {
      kind = Kind.HEADING;
      level = DocxStyles.heading(DocxStyles.level(name.substring(8)) - 1);
    } else if (name.contains("caption")) {
      kind = Kind.CAPTION;
    }
  }

  private void unicode(int number) {
    toSkip = state.skip();
    int c = number < 0 ? number + 0x10000 : number;
    if (c > 0 && c <= 0xFFFF) {
      // Fonts of signs have theirs in the private area.
      boolean sign = c >= 0xF000 && c <= 0xF0FF;
      add(sign ? "•" : Character.toString((char) c));
    }
  }

  /** The bytes that wait, as text: in the charset of the font that they were written with. */
  private void decode() {
    if (pending.size() > 0) {
      add(charsets.isOfSigns(state.font()) && state.use() != Use.FONTS
          ? "•"
          : pending.toString(charsets.of(state.font())));
      pending.reset();
    }
  }

  private void add(String text) {
    switch (state.use()) {
      case TEXT, ASIDE -> addText(text);
      case FIELD_CODE -> state.field().code.append(text);
      case STYLES -> styleName.append(text);
      case TITLE -> title.append(text);
      case KEYWORDS -> keywords.append(text);
      default -> {}
    }
  }

  private void addText(String text) {
    if (state.hidden()) {
      anyHidden = true;
      return;
    }
    BlockBuilder blocks = state.blocks();
    if (!blocks.isOpen()) {
      if (inTable && !inRow) {
        openRow();
      }
      blocks.openParagraph();
    }
    blocks.text(text, state.field().code.indexOf("HYPERLINK") >= 0, state.bold());
  }

  private void openRow() {
    state.blocks().openRow();
    state.blocks().openCell();
    inRow = true;
  }

  private void paragraph() {
    if (state.use() != Use.TEXT && state.use() != Use.ASIDE) {
      return;
    }
    state.blocks().kind(kind, level);
    state.blocks().closeParagraph();
    if (state.use() == Use.ASIDE) {
      state.blocks().openParagraph();
    } else if (inRow && !inTable) {
      row();
    }
  }

  private void cell() {
    if (!inRow) {
      openRow();
    }
    state.blocks().closeParagraph();
    state.blocks().openCell();
  }

  private void row() {
    if (inRow) {
      state.blocks().closeParagraph();
      state.blocks().closeRow();
      inRow = false;
    }
  }
}
