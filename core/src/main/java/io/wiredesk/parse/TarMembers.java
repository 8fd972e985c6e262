package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of a tar file (POSIX.1-2017, pax, "ustar Interchange Format"). */
final class TarMembers {

  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE = 12;
  private static final int TYPE_AT = 156;
  private static final int MAGIC_AT = 257;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX = 155;

  /**
   * A member.
   *
   * @param content null when the archive ends before it does
   */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  record Member(String name, boolean isFile, byte @Nullable [] content) {}

  private final byte[] bytes;
  private int at;

  TarMembers(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean begins(byte[] bytes) {
    return bytes.length >= BLOCK
        && new String(bytes, MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /** The next member, or null at the end. */
  @Nullable Member next() {
    String longName = null;
    while (at <= bytes.length - BLOCK && bytes[at] != 0) {
      int size = size();
      char type = (char) bytes[at + TYPE_AT];
      int start = at + BLOCK;
      boolean whole = size >= 0 && size <= bytes.length - start;
      byte[] content = whole ? Arrays.copyOfRange(bytes, start, start + size) : null;
      String name = longName == null ? name() : longName;
      at = whole ? start + (size + BLOCK - 1) / BLOCK * BLOCK : bytes.length;
      if (type == 'L' && content != null) {
        // GNU: the next member's name, too long for its own header.
        longName = text(content, 0, content.length);
      } else if ("xg".indexOf(type) < 0) {
        return new Member(name, type == '0' || type == 0, content);
      }
    }
    return null;
  }

  private String name() {
    boolean posix = bytes[at + MAGIC_AT + 5] == 0;
    String prefix = posix ? text(bytes, at + PREFIX_AT, PREFIX) : "";
    String name = text(bytes, at, NAME);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** In octal digits; -1 when it is no number, or larger than any archive. */
  private int size() {
    int size = 0;
    for (int i = at + SIZE_AT; i < at + SIZE_AT + SIZE; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit < 8 && size < (1 << 27)) {
        size = size * 8 + digit;
      } else if (bytes[i] != ' ' && bytes[i] != 0) {
        return -1;
      }
    }
    return size;
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return MailWords.text(Arrays.copyOfRange(bytes, from, end), "utf-8");
  }
}
