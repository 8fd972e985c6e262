package io.wiredesk.release;

import org.jspecify.annotations.Nullable;

/**
 * A run of text that its format sets apart: a paragraph, a heading, an item of a list.
 *
 * @param text the text as it stands in the release, without white space at its ends; never empty.
 *     Line breaks inside it are those that the format means (an address, a verse), not those of a
 *     margin
 * @param kind what the markup says it is
 * @param level 1 to 6 for a heading, else 0
 * @param linked how many of the text's characters (UTF-16) lie in links
 * @param declared the role that the format itself declares, or null where it declares none
 */
public record Block(String text, Kind kind, int level, int linked, @Nullable Role declared) {

  /** What the markup says a block is. Plain text knows paragraphs and list items only. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE,
    CAPTION,
    QUOTE,
    PREFORMATTED
  }

  public Block {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block has text");
    }
  }

  /** A paragraph of plain text, of which nothing is declared. */
  public static Block paragraph(String text) {
    return new Block(text, Kind.PARAGRAPH, 0, 0, null);
  }

  /** A heading, of which no role is declared. */
  public static Block heading(int level, String text) {
    return new Block(text, Kind.HEADING, level, 0, null);
  }
}
