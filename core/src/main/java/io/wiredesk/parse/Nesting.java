package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;

/** Reads what lies inside an upload by the same parser, so deep and no deeper. */
public final class Nesting {

  /** A feed in a mail in a mail in an archive: four. Nobody sends more by intent. */
  static final int DEEPEST = 4;

  private final Parser parser;
  private final int depth;

  private Nesting(Parser parser, int depth) {
    this.parser = parser;
    this.depth = depth;
  }

  /** Of an upload itself, which lies in nothing. */
  static Nesting of(Parser parser) {
    return new Nesting(parser, 0);
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
    return parser.parse(part, new Nesting(parser, depth + 1));
  }
}
