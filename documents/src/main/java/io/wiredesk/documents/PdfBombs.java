package io.wiredesk.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Empties the streams of a PDF that would unpack to more than any text has, before PDFBox unpacks
 * them as a whole into memory. It does so with tables of objects while it opens the file, so that
 * nothing can be asked of it before.
 */
final class PdfBombs {

  /** The largest stream that holds text or a font: a font of all ideographs has 20 MB. */
  static final long MOST_OF_STREAM = 32L << 20;

  /** All streams together, pictures aside; an annual report of 500 pages unpacks to 50 MB. */
  private static final long MOST = 160L << 20;

  private static final byte BROKEN_BLOCK = 7;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** A stream's dictionary stands before it; those of pictures have some hundred bytes. */
  private static final int DICTIONARY = 1024;

  /** The keys of tables of objects (7.5.7, 7.5.8), which no picture has. */
  private static final Pattern TABLE = Pattern.compile("/First\\b|/W\\s{0,3}\\[");

  private final byte[] bytes;
  private final byte[] sink = new byte[1 << 16];
  private long unpacked;
  private int emptied;

  private PdfBombs(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * What can be read safely.
   *
   * @param bytes the file, in which large streams are broken on purpose
   * @param emptied how many
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over once, never compared.
  record Defused(byte[] bytes, int emptied) {}

  /** A copy of the file without its bombs, or null where it is nothing but bombs. */
  static @Nullable Defused defuse(byte[] file) {
    PdfBombs pdf = new PdfBombs(file.clone());
    int at = pdf.next(0);
    while (at >= 0 && pdf.unpacked <= MOST) {
      pdf.look(at);
      at = pdf.next(at);
    }
    return pdf.unpacked > MOST ? null : new Defused(pdf.bytes, pdf.emptied);
  }

  /** Where the data of the next stream begin, or -1. */
  private int next(int from) {
    for (int at = from; at < bytes.length - STREAM.length - 2; at++) {
      if (bytes[at] == 's' && isKeyword(at)) {
        int data = at + STREAM.length;
        data += bytes[data] == '\r' ? 1 : 0;
        return data + (bytes[data] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  private void look(int data) {
    if (!isZlib(data) || isPicture(data)) {
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, data, bytes.length - data);
      long length = 0;
      int read = inflater.inflate(sink);
      while (read > 0 && length <= MOST_OF_STREAM) {
        length += read;
        read = inflater.inflate(sink);
      }
      unpacked += length;
      if (length > MOST_OF_STREAM) {
        // PDFBox passes over the head; a block of the type 3 is an error (RFC 1951, 3.2.3).
        bytes[data + 2] = BROKEN_BLOCK;
        emptied++;
      }
    } catch (DataFormatException e) {
      // Not packed like this, or broken: PDFBox stops at the same byte.
      unpacked += inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** The head of packed data (RFC 1950, 2.2). */
  private boolean isZlib(int at) {
    int first = bytes[at] & 0xFF;
    return at + 1 < bytes.length
        && (first & 0x0F) == 8
        && (first * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private boolean isPicture(int data) {
    int from = Math.max(0, data - DICTIONARY);
    String before = new String(bytes, from, data - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image") && !TABLE.matcher(dictionary).find();
  }
}
