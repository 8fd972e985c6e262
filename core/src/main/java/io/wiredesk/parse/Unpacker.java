package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks what was deflated (RFC 1951), and stops when a bomb shows. */
final class Unpacker {

  /**
   * Markup packs to a tenth, tables of markup to a thirtieth; one sign repeated, a thousandth. What
   * packs better than this is no text.
   */
  static final int MOST_RATIO = 100;

  /** What unpacks to less harms nobody, however small it was. */
  static final int HARMLESS = 1 << 20;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int GZIP_HEADER = 10;
  private static final int GZIP_EXTRA = 4;
  private static final int GZIP_NAME = 8;

  private final Nesting inside;

  Unpacker(Nesting inside) {
    this.inside = inside;
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > GZIP_HEADER
        && bytes[0] == 0x1F
        && bytes[1] == (byte) 0x8B
        && bytes[2] == DEFLATED;
  }

  /** The name that the packer noted, else the upload's own without its ending. */
  static String gzipName(Upload upload) {
    byte[] bytes = upload.bytes();
    int at = GZIP_HEADER;
    if ((bytes[3] & GZIP_EXTRA) != 0 && bytes.length > at + 2) {
      at += 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }
    int end = at;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    boolean noted = (bytes[3] & GZIP_NAME) != 0 && end > at && end < bytes.length;
    String name = upload.name().substring(upload.name().lastIndexOf('/') + 1);
    String small = name.toLowerCase(Locale.ROOT);
    String bare =
        small.endsWith(".tgz")
            ? name.substring(0, name.length() - 3) + "tar"
            : small.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return noted
        ? TextCleaner.clean(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1))
        : bare;
  }

  Unpacked unzip(ZipDirectory.Member member) {
    byte[] packed = member.packed();
    if (packed == null) {
      return Unpacked.broken();
    }
    Unpacked unpacked =
        switch (member.method()) {
          case STORED -> stored(packed);
          case DEFLATED -> inflate(packed);
          default ->
              new Unpacked.Unusable(
                  Reason.UNKNOWN_FORMAT,
                  "It is packed in a way that is not read (method "
                      + member.method()
                      + "). Pack it as an ordinary ZIP.");
        };
    return unpacked instanceof Unpacked.Whole(byte[] content) && !member.isWhole(content)
        ? Unpacked.broken()
        : unpacked;
  }

  Unpacked gunzip(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return read(in, bytes.length);
    } catch (IOException broken) {
      return Unpacked.broken();
    }
  }

  private Unpacked stored(byte[] content) {
    if (content.length > inside.left()) {
      return tooLarge();
    }
    inside.unpacked(content.length);
    return new Unpacked.Whole(content);
  }

  private Unpacked inflate(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      return read(in, packed.length);
    } catch (IOException broken) {
      return Unpacked.broken();
    } finally {
      inflater.end();
    }
  }

  private Unpacked read(InputStream in, int packed) throws IOException {
    int most = Math.min(Parser.LIMIT, inside.left());
    long bomb = Math.max(HARMLESS, (long) packed * MOST_RATIO);
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, packed * 4));
    byte[] buffer = new byte[1 << 16];
    int read = in.read(buffer);
    while (read >= 0) {
      inside.unpacked(read);
      if (out.size() + read > bomb) {
        return new Unpacked.Unusable(
            Reason.TOO_LARGE,
            "It unpacks to more than "
                + MOST_RATIO
                + " times its size, as no text does. Send it unpacked.");
      }
      if (out.size() + read > most) {
        return tooLarge();
      }
      out.write(buffer, 0, read);
      read = in.read(buffer);
    }
    return new Unpacked.Whole(out.toByteArray());
  }

  private static Unpacked tooLarge() {
    return new Unpacked.Unusable(
        Reason.TOO_LARGE,
        "It unpacks to more than "
            + Parser.LIMIT
            + " bytes, or all that lies in the archive to more than "
            + Nesting.MOST_UNPACKED
            + ". Split it, or send it unpacked.");
  }
}
