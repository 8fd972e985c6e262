package io.wiredesk.rule;

import io.wiredesk.release.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a rule: a small release, in which {@code [[…]]} marks what must go.
 *
 * @param source the line as it stands in the file
 * @param line the line's number in its file, from 1
 * @param marks how many runs of text are marked
 */
public record Example(String source, int line, int marks) {

  private static final String HEADING = "# ";

  /**
   * Reads an example.
   *
   * @throws BrokenRuleException when marks don't balance, or a block is empty
   */
  static Example read(RuleLine line) {
    int marks = 0;
    for (String block : line.value().split("¶", -1)) {
      marks += marks(block, line);
      if (text(block).isEmpty()) {
        throw line.broken(line.word() + ": a block without text", "write text on both sides of ¶");
      }
    }
    return new Example(line.value(), line.number(), marks);
  }

  private static int marks(String block, RuleLine line) {
    int marks = 0;
    int at = 0;
    while (true) {
      int open = block.indexOf("[[", at);
      int close = block.indexOf("]]", at);
      if (open < 0 && close < 0) {
        return marks;
      }
      int next = open < 0 ? -1 : block.indexOf("[[", open + 2);
      if (open < 0 || close < open || (next >= 0 && next < close)) {
        throw line.broken(
            line.word() + ": marks that don't balance",
            "write [[ and ]] in turn, both within the same block");
      }
      if (block.substring(open + 2, close).isBlank()) {
        throw line.broken(line.word() + ": marks with no text between them", "mark what must go");
      }
      marks++;
      at = close + 2;
    }
  }

  private static String text(String block) {
    String text = block.replace("[[", "").replace("]]", "").strip();
    return text.startsWith(HEADING) ? text.substring(HEADING.length()).strip() : text;
  }

  /** The blocks of the example, without marks. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (String block : source.split("¶", -1)) {
      String marked = block.replace("[[", "").replace("]]", "").strip();
      blocks.add(
          marked.startsWith(HEADING)
              ? Block.heading(2, text(block))
              : Block.paragraph(text(block)));
    }
    return blocks;
  }

  /** The example as {@link #bare} writes it, without {@code ¶} and the signs of headings. */
  public String marked() {
    StringBuilder marked = new StringBuilder();
    for (String block : source.split("¶", -1)) {
      String text = block.strip();
      boolean open = text.startsWith("[[");
      String inside = open ? text.substring(2).strip() : text;
      String heading = inside.startsWith(HEADING) ? inside.substring(HEADING.length()) : inside;
      marked.append(open ? "[[" : "").append(heading);
    }
    return bare(marked.toString());
  }

  /**
   * A marked text in the form in which two are compared: no white space, and marks that touch
   * joined.
   */
  public static String bare(String marked) {
    return marked
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("]][[", "");
  }
}
