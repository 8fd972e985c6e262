package io.wiredesk.documents;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects what word processors' formats have in common: paragraphs of runs, tables of rows of
 * cells, and parts that stand aside. Nesting is kept on a stack of its own, so that depth costs no
 * calls.
 */
final class BlockBuilder {

  /** The longest reports have some thousand. */
  private static final int MOST_BLOCKS = 50_000;

  /** The text core reads this much in time that is in proportion to it. */
  private static final int MOST_CHARACTERS = 5_000_000;

  /** A cell of so many characters is laid out text, no cell of a table. */
  private static final int LONGEST_CELL = 300;

  /** A cell with more paragraphs is laid out text. */
  private static final int MOST_PARAGRAPHS_OF_CELL = 2;

  /** A bold paragraph that is longer is a lede. */
  private static final int LONGEST_HEADING = 150;

  /** The level of a heading that is nothing but bold. */
  private static final int LOWEST_LEVEL = 3;

  /** Type of 16 points is that of a title. */
  private static final int LARGE = 32;

  /** A document with more text, or more blocks, than any has. */
  static final class TooManyException extends RuntimeException {}

  /** A paragraph that is open; a text box may hold others before it ends. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int linked;
    private int bold;
    private int size;

    boolean isBoldHeading() {
      return kind == Kind.PARAGRAPH && bold == text.length() && bold <= LONGEST_HEADING;
    }
  }

  private static final class Row {
    private final List<List<Block>> cells = new ArrayList<>();
  }

  private final @Nullable Role role;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private int count;
  private long characters;

  /** Of a part of the document whose blocks all have this role, or none. */
  BlockBuilder(@Nullable Role role) {
    this.role = role;
  }

  List<Block> blocks() {
    return blocks;
  }

  void openParagraph() {
    paragraphs.push(new Paragraph());
  }

  /** What the open paragraph is; a heading has a level. */
  void kind(Kind kind, int level) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.kind = kind;
      paragraph.level = level;
    }
  }

  /** Whether the open paragraph is numbered or has a bullet; a numbered heading stays one. */
  void number(boolean numbered) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null && paragraph.kind != Kind.HEADING) {
      paragraph.kind =
          numbered
              ? Kind.LIST_ITEM
              : paragraph.kind == Kind.LIST_ITEM ? Kind.PARAGRAPH : paragraph.kind;
    }
  }

  /** Whether a paragraph is open. */
  boolean isOpen() {
    return !paragraphs.isEmpty();
  }

  /** Closes whatever a broken document left open. */
  void closeAll() {
    while (!paragraphs.isEmpty()) {
      closeParagraph();
    }
    while (!rows.isEmpty()) {
      closeRow();
    }
  }

  /** Text of the open paragraph; outside of one it is lost white space between elements. */
  void text(String text, boolean linked) {
    text(text, linked, false, 0);
  }

  /**
   * Text of a format that knows its type: a short paragraph of nothing but bold is a heading.
   *
   * @param size the height of its type in half points, or 0
   */
  void text(String text, boolean linked, boolean bold, int size) {
    Paragraph paragraph = paragraphs.peek();
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new TooManyException();
    }
    if (paragraph != null) {
      paragraph.text.append(text);
      paragraph.linked += linked ? text.length() : 0;
      paragraph.size = Math.max(paragraph.size, size);
      paragraph.bold += bold || text.isBlank() ? text.length() : 0;
    }
  }

  /** Blocks that stand behind the open paragraph: a note that it refers to. */
  void aside(List<Block> made) {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.boxes.addAll(made);
    }
  }

  void closeParagraph() {
    Paragraph paragraph = paragraphs.poll();
    if (paragraph == null) {
      return;
    }
    String text = Texts.clean(paragraph.text);
    List<Block> made = new ArrayList<>();
    if (!text.isEmpty()) {
      int linked = Math.min(paragraph.linked, text.length());
      boolean heading = paragraph.isBoldHeading() && rows.isEmpty() && !isSentence(text);
      made.add(
          heading
              ? new Block(
                  text, Kind.HEADING, paragraph.size >= LARGE ? 1 : LOWEST_LEVEL, linked, role)
              : new Block(text, paragraph.kind, paragraph.level, linked, role));
    }
    made.addAll(paragraph.boxes);
    Paragraph around = paragraphs.peek();
    if (around != null) {
      around.boxes.addAll(made);
    } else {
      add(made);
    }
  }

  private static boolean isSentence(String text) {
    return ".!?。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  void openRow() {
    rows.push(new Row());
  }

  void openCell() {
    Row row = rows.peek();
    if (row != null) {
      row.cells.add(new ArrayList<>());
    }
  }

  void closeRow() {
    Row row = rows.poll();
    if (row != null) {
      List<List<Block>> cells = row.cells.stream().filter(cell -> !cell.isEmpty()).toList();
      add(
          cells.size() < 2 || isLayout(cells)
              ? cells.stream().flatMap(List::stream).toList()
              : List.of(row(cells)));
    }
  }

  private static boolean isLayout(List<List<Block>> cells) {
    return cells.stream()
        .anyMatch(
            cell ->
                cell.size() > MOST_PARAGRAPHS_OF_CELL
                    || cell.stream()
                        .anyMatch(
                            block ->
                                block.text().length() > LONGEST_CELL
                                    || block.kind() == Kind.HEADING));
  }

  private Block row(List<List<Block>> cells) {
    String text =
        cells.stream()
            .map(cell -> cell.stream().map(Block::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\t"));
    int linked = cells.stream().flatMap(List::stream).mapToInt(Block::linked).sum();
    return new Block(text, Kind.TABLE, 0, Math.min(linked, text.length()), role);
  }

  private void add(List<Block> made) {
    count += made.size();
    if (count > MOST_BLOCKS) {
      throw new TooManyException();
    }
    Row row = rows.peek();
    if (row == null) {
      blocks.addAll(made);
    } else if (row.cells.isEmpty()) {
      row.cells.add(new ArrayList<>(made));
    } else {
      row.cells.getLast().addAll(made);
    }
  }
}
