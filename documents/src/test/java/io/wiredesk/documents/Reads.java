package io.wiredesk.documents;

import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.List;

/** Reads a document as a function does: by what its bytes are, without a name. */
final class Reads {

  private static final Parser PARSER = new Parser(Documents.formats());

  private Reads() {}

  static Release release(byte[] bytes) {
    return PARSER.parse(upload(bytes)).releases().getFirst();
  }

  static List<String> texts(byte[] bytes) {
    return release(bytes).blocks().stream().map(Block::text).toList();
  }

  /** Why it can't be used; a reason that no document has where it can. */
  static Rejection rejected(byte[] bytes) {
    Parsed.Item item = PARSER.parse(upload(bytes)).items().getFirst();
    return item instanceof Parsed.Item.Refused(Rejection rejection)
        ? rejection
        : new Rejection(Reason.EMPTY, "test", "a release was read");
  }

  private static Upload upload(byte[] bytes) {
    return new Upload("raw/release", null, bytes);
  }
}
