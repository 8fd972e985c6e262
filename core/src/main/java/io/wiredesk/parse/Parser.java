package io.wiredesk.parse;

import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes in, releases out. The content decides what it is, before name and declared type do. */
public final class Parser {

  /**
   * The largest upload, in bytes. The longest annual reports that wires carry have 2 MB of text; a
   * function that reads ten of this size at once still fits its memory.
   */
  public static final int LIMIT = 10 << 20;

  /** In the order in which they are asked. Plain text takes whatever nobody else knows. */
  private static final List<Format> FORMATS = List.of(new HtmlFormat(), new TextFormat());

  /** Reads the releases of an upload, or says why there are none. Never throws for bad input. */
  public Parsed parse(Upload upload) {
    Rejection rejection = unusable(upload.bytes());
    if (rejection != null) {
      return new Parsed.Rejected(rejection);
    }
    for (Format format : FORMATS) {
      if (format.recognises(upload)) {
        return format.read(upload);
      }
    }
    return rejected(
        Reason.UNKNOWN_FORMAT,
        "The file is in a format that is not read. Send plain text or HTML instead.");
  }

  private static @Nullable Rejection unusable(byte[] bytes) {
    if (bytes.length > LIMIT) {
      return rejection(
          Reason.TOO_LARGE,
          "The file has "
              + bytes.length
              + " bytes and the limit is "
              + LIMIT
              + ". Split it, or send its text alone.");
    }
    if (Signatures.isBlank(bytes)) {
      return rejection(Reason.EMPTY, "The file is empty. Upload it again.");
    }
    String kind = Signatures.kindOf(bytes);
    if (kind != null) {
      return rejection(
          Reason.BINARY, "The file is " + kind + ". Send the release as text or HTML.");
    }
    String vocabulary = Signatures.markupOf(bytes);
    return vocabulary == null
        ? null
        : rejection(
            Reason.UNKNOWN_FORMAT,
            "The file is " + vocabulary + ", which is not read. Send plain text or HTML instead.");
  }

  static Parsed rejected(Reason reason, String message) {
    return new Parsed.Rejected(rejection(reason, message));
  }

  private static Rejection rejection(Reason reason, String message) {
    return new Rejection(reason, "parse", message);
  }
}
