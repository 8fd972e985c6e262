package io.wiredesk.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Charsets that write everything in ASCII and that Java does not know. */
final class SevenBit {

  private static final Charset GB2312 = Charset.forName("GB2312");

  private SevenBit() {}

  /**
   * HZ (RFC 1843): {@code ~{} opens two signs for a character of GB 2312, <code>~}</code> closes
   * them. Null when the bytes are none, or hold nothing of it.
   */
  static @Nullable String hz(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    boolean found = false;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] < 0) {
        return null;
      }
      char next = bytes[at] == '~' && at + 1 < bytes.length ? (char) bytes[at + 1] : ' ';
      if (next == '{') {
        int end = closed(bytes, at + 2);
        String pairs = end < 0 ? null : pairs(bytes, at + 2, end);
        if (pairs == null) {
          return null;
        }
        found |= !pairs.isEmpty();
        text.append(pairs);
        at = end + 2;
      } else {
        // ~~ is a tilde, and a tilde before the end of a line joins it with the next one.
        text.append(next == '\n' ? "" : String.valueOf((char) bytes[at]));
        at += next == '~' || next == '\n' ? 2 : 1;
      }
    }
    return found ? text.toString() : null;
  }

  private static int closed(byte[] bytes, int from) {
    for (int at = from; at + 1 < bytes.length && bytes[at] != '\n'; at += 2) {
      if (bytes[at] == '~' && bytes[at + 1] == '}') {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable String pairs(byte[] bytes, int from, int to) {
    byte[] high = new byte[to - from];
    for (int i = from; i < to; i++) {
      if (bytes[i] <= ' ' || bytes[i] == 0x7F) {
        return null;
      }
      high[i - from] = (byte) (bytes[i] | 0x80);
    }
    return Charsets.strict(high, 0, GB2312);
  }

  /**
   * UTF-7 (RFC 2152): {@code +} opens UTF-16 in base64, which ends at the first sign that is none
   * of its letters. Null when the bytes are none.
   */
  static @Nullable String utf7(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] < 0) {
        return null;
      }
      if (bytes[at] != '+') {
        text.append((char) bytes[at++]);
        continue;
      }
      int start = ++at;
      while (at < bytes.length && isBase64(bytes[at])) {
        at++;
      }
      String run = run(bytes, start, at);
      if (run == null) {
        return null;
      }
      boolean plus = at == start;
      boolean closed = at < bytes.length && bytes[at] == '-';
      text.append(plus ? "+" : run);
      at += closed ? 1 : 0;
    }
    return text.toString();
  }

  private static @Nullable String run(byte[] bytes, int from, int to) {
    ByteArrayOutputStream letters = new ByteArrayOutputStream(to - from);
    letters.write(bytes, from, to - from);
    try {
      byte[] wide = Base64.getDecoder().decode(letters.toByteArray());
      return new String(wide, 0, wide.length & ~1, StandardCharsets.UTF_16BE);
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }

  private static boolean isBase64(byte b) {
    return (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '/';
  }
}
