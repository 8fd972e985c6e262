package io.wiredesk.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Empties the streams of an open document that hold no text, and those that would unpack to more
 * than any text has: what {@link PdfBombs} can't see from outside, since it is packed in another
 * way, or encrypted.
 */
final class PdfStreams {

  /** Objects of a file of ten megabytes; a tagged report of 500 pages has 100,000. */
  private static final int MOST_OBJECTS = 400_000;

  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private PdfStreams() {}

  /** Empties them; tells how many were too large. */
  static int lighten(COSDocument document) throws IOException {
    List<COSObjectKey> keys = List.copyOf(document.getXrefTable().keySet());
    if (keys.size() > MOST_OBJECTS) {
      throw new PdfGlyphs.TooMuch();
    }
    int emptied = 0;
    for (COSObjectKey key : keys) {
      Long place = document.getXrefTable().get(key);
      // A stream never lies in a table of objects, which a negative place stands for.
      if (place != null
          && place > 0
          && document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        emptied += lighten(stream, document.isEncrypted()) ? 1 : 0;
      }
    }
    return emptied;
  }

  private static boolean lighten(COSStream stream, boolean encrypted) throws IOException {
    List<COSName> filters = filters(stream);
    boolean picture =
        COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
            || filters.stream().anyMatch(PICTURES::contains);
    if (picture) {
      empty(stream);
      return false;
    }
    boolean seen = !encrypted && filters.equals(List.of(COSName.FLATE_DECODE));
    if (filters.isEmpty() || seen || isSmall(stream, filters)) {
      return false;
    }
    empty(stream);
    return true;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name);
    }
    return filters instanceof COSArray array
        ? array.toList().stream()
            .filter(COSName.class::isInstance)
            .map(COSName.class::cast)
            .toList()
        : List.of();
  }

  private static boolean isSmall(COSStream stream, List<COSName> filters) throws IOException {
    byte[] data;
    try (InputStream raw = stream.createRawInputStream()) {
      data = raw.readAllBytes();
    }
    try {
      for (int i = 0; i < filters.size(); i++) {
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        Limited unpacked = new Limited();
        filter.decode(new ByteArrayInputStream(data), unpacked, stream, i);
        data = unpacked.bytes();
      }
      return true;
    } catch (TooLong e) {
      return false;
    } catch (IOException e) {
      // Broken, or encrypted in a way that PDFBox will say more of.
      return true;
    }
  }

  private static void empty(COSStream stream) throws IOException {
    stream.removeItem(COSName.FILTER);
    stream.createOutputStream().close();
  }

  private static final class TooLong extends IOException {}

  /** Takes so many bytes and no more. */
  private static final class Limited extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
      return bytes.toByteArray();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      if (bytes.size() + length > PdfBombs.MOST_OF_STREAM) {
        throw new TooLong();
      }
      bytes.write(from, start, length);
    }
  }
}
