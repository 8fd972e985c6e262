package io.wiredesk.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The central directory of a ZIP file (PKWARE's APPNOTE 4.3) that lies in memory: what parts there
 * are, and the bytes of one. The JDK reads a directory from a file only, and from a stream it
 * trusts what stands before each part.
 */
public final class DocumentParts {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;

  /** The comment behind the end record has a length of two bytes. */
  private static final int LONGEST_COMMENT = 0xFFFF;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Entry(int method, boolean encrypted, int compressed, int offset) {}

  private final byte[] file;
  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;

  private DocumentParts(byte[] file, ByteBuffer bytes, Map<String, Entry> entries) {
    this.file = file;
    this.bytes = bytes;
    this.entries = entries;
  }

  /** The directory of a file, or null where it has none that can be read. */
  public static @Nullable DocumentParts of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    if (end < 0) {
      return null;
    }
    int count = bytes.getShort(end + 10) & 0xFFFF;
    int at = bytes.getInt(end + 16);
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < count && isAt(bytes, at, ENTRY, ENTRY_LENGTH); i++) {
      int name = bytes.getShort(at + 28) & 0xFFFF;
      int more = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
      if (at + ENTRY_LENGTH + name > file.length) {
        break;
      }
      entries.putIfAbsent(
          new String(file, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
          new Entry(
              bytes.getShort(at + 10) & 0xFFFF,
              (bytes.getShort(at + 8) & 1) != 0,
              bytes.getInt(at + 20),
              bytes.getInt(at + 42)));
      at += ENTRY_LENGTH + name + more;
    }
    return new DocumentParts(file, bytes, entries);
  }

  /** The parts' names, in the directory's order. */
  public Iterable<String> names() {
    return entries.keySet();
  }

  /** Whether there is a part of this name. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * The bytes of a part, unpacked while they are read, and no more than so many of them.
   *
   * @throws IOException where there is no such part, or it is packed in a way that isn't read; on
   *     reading, where it is broken or larger than {@code most}
   */
  public InputStream open(String name, long most) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null || !isAt(bytes, entry.offset(), LOCAL, LOCAL_LENGTH) || entry.encrypted()) {
      throw new IOException("no part " + name + " that can be read");
    }
    int start =
        entry.offset()
            + LOCAL_LENGTH
            + (bytes.getShort(entry.offset() + 26) & 0xFFFF)
            + (bytes.getShort(entry.offset() + 28) & 0xFFFF);
    int length = Math.min(entry.compressed(), bytes.limit() - start);
    if (start > bytes.limit() || length < 0) {
      throw new IOException("the part " + name + " lies outside the file");
    }
    InputStream packed = new ByteArrayInputStream(file, start, length);
    return switch (entry.method()) {
      case STORED -> packed;
      case DEFLATED -> new Unpacked(packed, most);
      default -> throw new IOException("the part " + name + " is packed in an unusual way");
    };
  }

  private static int end(ByteBuffer bytes) {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAt(ByteBuffer bytes, int at, int signature, int length) {
    return at >= 0 && at <= bytes.limit() - length && bytes.getInt(at) == signature;
  }

  /** A part while it is unpacked: a bomb ends where the limit is. */
  private static final class Unpacked extends InflaterInputStream {

    private long left;

    Unpacked(InputStream packed, long most) {
      super(packed, new Inflater(true), 8192);
      this.left = most;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new TooLargeException();
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** A part is larger than its reader takes. */
  public static final class TooLargeException extends IOException {}
}
