package io.wiredesk.documents;

import io.wiredesk.documents.RtfWords.Use;
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

/** Reads an RTF document's text and structure. Unknown words are passed over, as RTF wants it. */
final class RtfText implements RtfReader.Target {

  /** Word nests some thirty groups; broken programs open one for each line. */
  private static final int DEEPEST = 10_000;

  /** The document opens more groups than any program does. */
  static final class TooDeepException extends RuntimeException {}

  /** What is in force in a group; a group in it begins with the same. */
  private static final class State {
    private Use use = Use.TEXT;
    private BlockBuilder blocks;
    private Field field = new Field();
    private int font = -1;
    private int size;
    private int skip = 1;
    private boolean hidden;
    private boolean bold;

    State(BlockBuilder blocks) {
      this.blocks = blocks;
    }

    State copy() {
      State copy = new State(blocks);
      copy.use = use;
      copy.field = field;
      copy.font = font;
      copy.size = size;
      copy.skip = skip;
      copy.hidden = hidden;
      copy.bold = bold;
      return copy;
    }

    boolean isText() {
      return use == Use.TEXT || use == Use.ASIDE;
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
  private State state = new State(body);
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
    outer.push(state.copy());
  }

  @Override
  public void close() {
    decode();
    toSkip = 0;
    State before = outer.poll();
    if (before == null) {
      return;
    }
    if (state.use == Use.STYLES && before.use == Use.STYLES) {
      styles.put(style, styleName.toString().replace(";", "").strip().toLowerCase(Locale.ROOT));
      styleName.setLength(0);
      style = 0;
    }
    boolean aside = state.use == Use.ASIDE && before.use != Use.ASIDE;
    if (aside || state.blocks != before.blocks) {
      state.blocks.closeParagraph();
    }
    state = before;
  }

  @Override
  public void text(int b) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.use != Use.NOTHING) {
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
    String sign = RtfWords.SIGNS.get(word);
    if (sign != null) {
      add(sign);
    } else if (!isOfCharacters(word, hasNumber, number)) {
      ofParagraphs(word, number);
    }
  }

  /** Whether the word says what its group is for. */
  private boolean isDestination(String word, boolean wasStarred) {
    Use use = RtfWords.USES.get(word);
    boolean inInfo = word.equals("title") || word.equals("keywords");
    boolean unused = state.use == Use.NOTHING && !inInfo && !word.equals("ud");
    if (word.equals("field")) {
      state.field = new Field();
    } else if (RtfWords.AROUND.contains(word) && !unused) {
      around.openParagraph();
      state = new State(around);
      state.use = Use.ASIDE;
    } else if (RtfWords.NO_TEXT.contains(word)
        || (use == null && wasStarred)
        || (use != null && unused)) {
      listItem(word);
      state.use = Use.NOTHING;
    } else if (use != null) {
      if (use == Use.ASIDE) {
        state.blocks.openParagraph();
      }
      state.use = use;
    } else {
      return false;
    }
    return true;
  }

  /** The number or the bullet of a list's item is there for readers that know no lists. */
  private void listItem(String word) {
    boolean number = word.equals("listtext") || word.equals("pntext");
    if (number && state.use != Use.NOTHING && kind != Kind.HEADING) {
      kind = Kind.LIST_ITEM;
    }
  }

  private boolean isOfCharacters(String word, boolean hasNumber, int number) {
    boolean on = !hasNumber || number != 0;
    switch (word) {
      case "ansi", "mac", "pc", "pca" -> charsets.own(word);
      case "ansicpg" -> charsets.ownPage(number);
      case "f" -> state.font = number;
      case "fs" -> state.size = number;
      case "fcharset" -> charsets.font(state.font, number);
      case "uc" -> state.skip = Math.max(0, number);
      case "u" -> unicode(number);
      case "v", "webhidden", "deleted" -> state.hidden = on;
      case "b" -> state.bold = on;
      case "plain" -> {
        state.font = -1;
        state.size = 0;
        state.hidden = false;
        state.bold = false;
      }
      default -> {
        return false;
      }
    }
    return true;
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
    toSkip = state.skip;
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
      add(
          charsets.isOfSigns(state.font) && state.use != Use.FONTS
              ? "•"
              : pending.toString(charsets.of(state.font)));
      pending.reset();
    }
  }

  private void add(String text) {
    switch (state.use) {
      case TEXT, ASIDE -> addText(text);
      case FIELD_CODE -> state.field.code.append(text);
      case STYLES -> styleName.append(text);
      case TITLE -> title.append(text);
      case KEYWORDS -> keywords.append(text);
      default -> {}
    }
  }

  private void addText(String text) {
    if (state.hidden) {
      anyHidden = true;
      return;
    }
    BlockBuilder blocks = state.blocks;
    if (!blocks.isOpen()) {
      if (inTable && !inRow) {
        openRow();
      }
      blocks.openParagraph();
    }
    blocks.text(text, state.field.code.indexOf("HYPERLINK") >= 0, state.bold, state.size);
  }

  private void openRow() {
    state.blocks.openRow();
    state.blocks.openCell();
    inRow = true;
  }

  private void paragraph() {
    if (!state.isText()) {
      return;
    }
    state.blocks.kind(kind, level);
    state.blocks.closeParagraph();
    if (state.use == Use.ASIDE) {
      state.blocks.openParagraph();
    } else if (inRow && !inTable) {
      row();
    }
  }

  private void cell() {
    if (!inRow) {
      openRow();
    }
    state.blocks.closeParagraph();
    state.blocks.openCell();
  }

  private void row() {
    if (inRow) {
      state.blocks.closeParagraph();
      state.blocks.closeRow();
      inRow = false;
    }
  }
}
