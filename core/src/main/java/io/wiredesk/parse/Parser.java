package io.wiredesk.parse;

import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes in, releases out. The content decides what it is, before name and declared type do. */
public final class Parser {

  /**
   * The largest upload, in bytes. The longest annual reports that wires carry have 2 MB of text; a
   * function that reads ten of this size at once still fits its memory.
   */
  public static final int LIMIT = 10 << 20;

  private static final Format TEXT = new TextFormat();

  /** In the order in which they are asked. */
  private final List<Format> formats;

  /** Reads what needs no heavy library; a document is told and left to another parser. */
  public Parser() {
    this(List.of());
  }

  /** Reads these formats, too. */
  public Parser(List<Format> more) {
    List<Format> all = new ArrayList<>(more);
    all.add(new UnreadDocument());
    all.add(new ArchiveFormat());
    all.add(new MailFormat());
    all.add(new JsonFormat());
    all.add(new XmlFormat());
    all.add(new AnpaFormat());
    all.add(new Iptc7901Format());
    all.add(new ZczcFormat());
    all.add(new HtmlFormat());
    this.formats = List.copyOf(all);
  }

  /** Reads the releases of an upload, or says why there are none. Never throws for bad input. */
  public Parsed parse(Upload upload) {
    return parse(upload, Nesting.of(this));
  }

  /** The formats in the order in which they are asked; plain text is the last one. */
  public List<Format> formats() {
    List<Format> all = new ArrayList<>(formats);
    all.add(TEXT);
    return List.copyOf(all);
  }

  /** Reads an upload as if it were of the format, whether it is or not. */
  public Parsed read(Format format, Upload upload) {
    return format.read(upload, Nesting.of(this));
  }

  Parsed parse(Upload upload, Nesting inside) {
    Rejection unusable = unusable(upload.bytes());
    if (unusable != null) {
      return Parsed.rejected(unusable);
    }
    for (Format format : formats) {
      if (format.recognises(upload)) {
        return format.read(upload, inside);
      }
    }
    Rejection unknown = unknown(upload.bytes());
    // Plain text takes whatever nobody else knows.
    return unknown == null ? TEXT.read(upload, inside) : Parsed.rejected(unknown);
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
    return Signatures.isBlank(bytes)
        ? rejection(Reason.EMPTY, "The file is empty. Upload it again.")
        : null;
  }

  private static @Nullable Rejection unknown(byte[] bytes) {
    String kind = Signatures.kindOf(bytes);
    if (kind != null) {
      return binary(kind);
    }
    String vocabulary = Signatures.markupOf(bytes);
    return vocabulary == null
        ? null
        : rejection(
            Reason.UNKNOWN_FORMAT,
            "The file is " + vocabulary + ", which is not read. Send plain text or HTML instead.");
  }

  private static Rejection binary(String kind) {
    return rejection(Reason.BINARY, "The file is " + kind + ". Send the release as text or HTML.");
  }

  /** A rejection by the parse stage. */
  public static Parsed rejected(Reason reason, String message) {
    return Parsed.rejected(rejection(reason, message));
  }

  private static Rejection rejection(Reason reason, String message) {
    return new Rejection(reason, "parse", message);
  }
}
