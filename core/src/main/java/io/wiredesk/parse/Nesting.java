package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;

/**
 * Reads what lies inside an upload by the same parser, so deep and no deeper, so much and no more.
 * One upload has one budget, however its parts lie in each other.
 */
public final class Nesting {

  /** A feed in a mail in a mail in an archive: four. Nobody sends more by intent. */
  static final int DEEPEST = 4;

  /** A mailbox of a thousand messages with attachments; ten thousand tiny files take seconds. */
  static final int MOST_PARTS = 5000;

  /**
   * Bytes that an upload may unpack to, in all its archives together. What was read of them stays
   * in memory until the upload is done, at four times the size and more.
   */
  static final int MOST_UNPACKED = 32 << 20;

  private final Parser parser;
  private final int depth;
  private final Spent spent;

  /** What the parts of one upload have used up. */
  private static final class Spent {
    private int parts;
    private long unpacked;
  }

  private Nesting(Parser parser, int depth, Spent spent) {
    this.parser = parser;
    this.depth = depth;
    this.spent = spent;
  }

  /** Of an upload itself, which lies in nothing. */
  static Nesting of(Parser parser) {
    return new Nesting(parser, 0, new Spent());
  }

  /** Reads a part of the upload as if it had been uploaded alone. */
  public Parsed parse(Upload part) {
    if (depth == DEEPEST) {
      return Parser.rejected(
          Reason.TOO_DEEP,
          "A part of the file lies more than "
              + DEEPEST
              + " files deep in it. Upload the part itself.");
    }
    if (++spent.parts > MOST_PARTS) {
      return Parser.rejected(
          Reason.TOO_LARGE, "The file holds more than " + MOST_PARTS + " parts. Split it.");
    }
    return parser.parse(part, new Nesting(parser, depth + 1, spent));
  }

  /** How many bytes an archive may still unpack. */
  int left() {
    return (int) Math.max(0, MOST_UNPACKED - spent.unpacked);
  }

  /** Counts bytes that an archive unpacked, whatever became of them. */
  void unpacked(int bytes) {
    spent.unpacked += bytes;
  }
}
