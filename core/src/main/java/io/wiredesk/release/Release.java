package io.wiredesk.release;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A release as it was read from its format, before anything is decided about its text.
 *
 * @param format the format's short name: {@code text}, {@code html}
 * @param charset the charset that the bytes were read with, as IANA names it, in lower case
 * @param declared what the format declares
 * @param blocks the whole text in document order; never empty
 * @param oddities what was odd in the upload and was read all the same, each a short sentence
 * @param part the name of the archive's member or of the mail's attachment that it was read from,
 *     or null where it is the upload itself
 */
public record Release(
    String format,
    String charset,
    Declared declared,
    List<Block> blocks,
    List<String> oddities,
    @Nullable String part) {

  /** A release that is the upload itself. */
  public Release(
      String format, String charset, Declared declared, List<Block> blocks, List<String> oddities) {
    this(format, charset, declared, blocks, oddities, null);
  }

  public Release {
    blocks = List.copyOf(blocks);
    oddities = List.copyOf(oddities);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a release has text");
    }
  }

  /** The same release, of which it is known where in its upload it stood. */
  public Release in(String part) {
    return new Release(format, charset, declared, blocks, oddities, part);
  }

  /** The text of all blocks, one to a paragraph. */
  public String text() {
    StringJoiner text = new StringJoiner("\n\n");
    for (Block block : blocks) {
      text.add(block.text());
    }
    return text.toString();
  }
}
