package io.wiredesk.fuzz;

import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Block;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import java.util.List;

/** What holds for all that is parsed and edited, whatever came in. */
final class Expectations {

  /** Deflate packs a thousand to one, and what is read may stand in title, text and declaration. */
  private static final long MOST_PER_BYTE = 2_000;

  /** Messages for people, names of formats. */
  private static final long MOST_BESIDES = 64 << 10;

  private Expectations() {}

  /** At least one item; no more text than there can be; no text that a message can't carry. */
  static void hold(Parsed parsed, int bytes) {
    require(!parsed.items().isEmpty(), "no item");
    long length = 0;
    for (Parsed.Item item : parsed.items()) {
      length += hold(item);
    }
    require(length <= bytes * MOST_PER_BYTE + MOST_BESIDES, length + " characters of " + bytes);
  }

  private static long hold(Parsed.Item item) {
    return switch (item) {
      case Parsed.Item.Refused(var rejection) -> {
        require(!rejection.message().isBlank(), "a rejection says nothing");
        require(!rejection.stage().isBlank(), "a rejection is of no stage");
        yield rejection.message().length();
      }
      case Parsed.Item.Read(Release release) -> hold(release);
    };
  }

  private static long hold(Release release) {
    require(!release.blocks().isEmpty(), "a release without text");
    require(!release.format().isBlank() && !release.charset().isBlank(), "no format or charset");
    String declared = release.declared().toString();
    carries(declared, "declared");
    long length = declared.length();
    for (Block block : release.blocks()) {
      carries(block.text(), "a block");
      require(block.linked() >= 0 && block.linked() <= block.text().length(), "linked beyond text");
      length += block.text().length();
    }
    return length;
  }

  /** Kept and removed make the original, white space aside. */
  static void conserved(Release release, List<LabelledBlock> blocks) {
    StringBuilder original = new StringBuilder();
    release.blocks().forEach(block -> appendVisible(original, block.text()));
    StringBuilder labelled = new StringBuilder();
    blocks.forEach(block -> appendVisible(labelled, block.text()));
    require(original.compareTo(labelled) == 0, "kept and removed do not make the original");
  }

  private static void appendVisible(StringBuilder text, String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '\u200B'
          && c != '\u2060') {
        text.append(c);
      }
    }
  }

  /** SQS and JSON refuse lone surrogates, and SQS control characters. */
  private static void carries(String text, String where) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && (c < '\t' || c > '\r');
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length();
      boolean paired = pair && Character.isLowSurrogate(text.charAt(i + 1));
      require(!control, where + " holds the control character " + (int) c);
      require(!Character.isSurrogate(c) || paired, where + " holds half a surrogate pair");
      i += paired ? 1 : 0;
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
