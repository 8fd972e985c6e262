package io.wiredesk.parse;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The central directory of a ZIP file (PKWARE, APPNOTE 6.3.10, section 4.3.12). It stands at the
 * end and tells of each member where it lies, so that one that is broken doesn't hide the others.
 */
final class ZipDirectory {

  /** More members are no delivery of releases; the directory of a bomb may tell of millions. */
  static final int MOST_MEMBERS = 1000;

  /** The largest number of two and of four bytes: "see the ZIP64 field". */
  private static final int NONE = 0xFFFF;

  private static final long LARGE = 0xFFFFFFFFL;

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;

  /** Flags (section 4.4.4). */
  private static final int ENCRYPTED = 1;

  private static final int UTF8 = 1 << 11;

  /**
   * A member.
   *
   * @param method how it is packed (section 4.4.5)
   * @param crc the checksum of its content
   * @param packed its packed bytes; null when they don't lie where the directory says
   */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  record Member(String name, boolean isEncrypted, int method, long crc, byte @Nullable [] packed) {

    boolean isWhole(byte[] content) {
      CRC32 sum = new CRC32();
      sum.update(content);
      return sum.getValue() == crc;
    }
  }

  private final byte[] bytes;
  private int at;
  private int left;

  private ZipDirectory(byte[] bytes, int at, int entries) {
    this.bytes = bytes;
    this.at = at;
    this.left = entries;
  }

  /** The directory; null when the file has none, as when it is cut off. */
  static @Nullable ZipDirectory of(byte[] bytes) {
    int earliest = Math.max(0, bytes.length - END_LENGTH - NONE);
    for (int end = bytes.length - END_LENGTH; end >= earliest; end--) {
      if (number(bytes, end, 4) == END) {
        int entries = (int) number(bytes, end + 10, 2);
        long size = number(bytes, end + 12, 4);
        // Some programs put another file before the archive; then the offset alone is wrong.
        long start = end - size;
        boolean there = start >= 0 && number(bytes, (int) start, 4) == ENTRY;
        long offset = there ? start : number(bytes, end + 16, 4);
        return offset > end ? null : new ZipDirectory(bytes, (int) offset, entries);
      }
    }
    return null;
  }

  /** The next member, or null at the end. */
  @Nullable Member next() {
    if (left == 0 || number(bytes, at, 4) != ENTRY) {
      return null;
    }
    left--;
    int flags = (int) number(bytes, at + 8, 2);
    int nameLength = (int) number(bytes, at + 28, 2);
    int extraLength = (int) number(bytes, at + 30, 2);
    int nameAt = at + ENTRY_LENGTH;
    long size = number(bytes, at + 20, 4);
    Member member =
        new Member(
            name(slice(nameAt, nameLength), (flags & UTF8) != 0),
            (flags & ENCRYPTED) != 0,
            (int) number(bytes, at + 10, 2),
            number(bytes, at + 16, 4),
            size == LARGE
                ? null
                : packed(number(bytes, at + 42, 4), (int) Math.min(size, Integer.MAX_VALUE)));
    at = nameAt + nameLength + extraLength + (int) number(bytes, at + 32, 2);
    return member;
  }

  private byte @Nullable [] packed(long offset, int size) {
    if (offset > bytes.length - LOCAL_LENGTH || number(bytes, (int) offset, 4) != LOCAL) {
      return null;
    }
    int local = (int) offset;
    int start =
        local
            + LOCAL_LENGTH
            + (int) number(bytes, local + 26, 2)
            + (int) number(bytes, local + 28, 2);
    return size > bytes.length - start ? null : Arrays.copyOfRange(bytes, start, start + size);
  }

  private byte[] slice(int from, int length) {
    int start = Math.min(from, bytes.length);
    return Arrays.copyOfRange(bytes, start, Math.min(start + length, bytes.length));
  }

  /** Names are in UTF-8, or in whatever charset the packer's system had. */
  private static String name(byte[] name, boolean utf8) {
    return MailWords.text(name, utf8 ? "utf-8" : "us-ascii").replace('\\', '/');
  }

  private static long number(byte[] bytes, int at, int length) {
    if (at < 0 || at > bytes.length - length) {
      return -1;
    }
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (bytes[at + i] & 0xFF);
    }
    return value;
  }
}
