package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.List;

/**
 * What a paragraph of plain text says about itself in the marks of Markdown (CommonMark 0.31): many
 * archives keep releases that way. The marks stay in the text.
 */
final class TextMarkup {

  private static final int DEEPEST_HEADING = 6;
  private static final int FEWEST_TITLED = 2;
  private static final int LONGEST_TITLED = 60;

  private final String text;
  private int linked;
  private int pictured;

  private TextMarkup(String text) {
    this.text = text;
  }

  /** The paragraph as a block; a list item if nothing else. */
  static Block block(String text, boolean item) {
    int level = level(text);
    if (level > 0) {
      return Block.heading(level, text);
    }
    TextMarkup markup = new TextMarkup(text);
    markup.read();
    Role role = markup.pictured == text.length() ? Role.MEDIA : null;
    return new Block(text, item ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0, markup.linked, role);
  }

  /**
   * Marks headings that a square or a lozenge begins, or that stand in lenticular brackets, as
   * releases of East Asia have them. Where there is one alone, it may be anything.
   */
  static void markHeadings(List<Block> blocks) {
    if (blocks.stream().filter(TextMarkup::isTitled).count() >= FEWEST_TITLED) {
      blocks.replaceAll(block -> isTitled(block) ? Block.heading(2, block.text()) : block);
    }
  }

  private static boolean isTitled(Block block) {
    String text = block.text();
    boolean bracketed = text.startsWith("【") && text.endsWith("】");
    return text.length() > 1
        && text.length() <= LONGEST_TITLED
        && text.indexOf('\n') < 0
        && (bracketed || "■□◆◇▼▽".indexOf(text.charAt(0)) >= 0)
        && ".。．！？!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** The level of an ATX heading (section 4.2), one to six number signs and a space; else 0. */
  private static int level(String text) {
    int level = 0;
    while (level < text.length() && level <= DEEPEST_HEADING && text.charAt(level) == '#') {
      level++;
    }
    boolean heading = level <= DEEPEST_HEADING && text.startsWith(" ", level);
    return heading && text.indexOf('\n') < 0 ? level : 0;
  }

  /** Counts what lies in links and pictures (sections 6.3, 6.4) and in bare addresses. */
  private void read() {
    int at = 0;
    while (at < text.length()) {
      int end = bracketed(at);
      if (end < 0) {
        end = address(at);
      }
      linked += end < 0 ? 0 : end - at;
      at = end < 0 ? at + 1 : end;
    }
  }

  /** Where a link or a picture ends that begins here, or -1. */
  private int bracketed(int at) {
    boolean picture = text.startsWith("![", at);
    if (!picture && text.charAt(at) != '[') {
      return -1;
    }
    int close = find("](", at + (picture ? 2 : 1), ']');
    int end = close < 0 ? -1 : find(")", close + 2, ' ');
    if (end >= 0 && picture) {
      pictured += end + 1 - at;
    }
    return end < 0 ? -1 : end + 1;
  }

  /** The next place of the mark, before the line ends, the other sign comes or a link begins. */
  private int find(String mark, int from, char stop) {
    for (int at = from; at < text.length(); at++) {
      if (text.startsWith(mark, at)) {
        return at;
      }
      char c = text.charAt(at);
      if (c == '\n' || c == '[' || c == stop) {
        return -1;
      }
    }
    return -1;
  }

  /** Where an address of the web ends that begins here, or -1. */
  private int address(int at) {
    boolean web = text.startsWith("https://", at) || text.startsWith("http://", at);
    if (!web) {
      return -1;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
      end++;
    }
    return end;
  }
}
