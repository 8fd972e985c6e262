package io.wiredesk.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Messages in one file (RFC 4155): before each a line that begins with {@code From } and tells a
 * time; in their texts such lines have a {@code >} before them.
 */
final class Mbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  /** As much of a line as tells what it is. */
  private static final int LINE = 200;

  private final byte[] bytes;

  private Mbox(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether the bytes begin with such a line. */
  static boolean begins(byte[] bytes) {
    Mbox mbox = new Mbox(bytes);
    return mbox.startsWith(0) && mbox.isHeader(mbox.lineEnd(0));
  }

  /** The messages in order, without the lines before them. */
  static List<byte[]> split(byte[] bytes) {
    Mbox mbox = new Mbox(bytes);
    List<byte[]> messages = new ArrayList<>();
    int start = mbox.lineEnd(0);
    int line = start;
    boolean empty = true;
    while (line < bytes.length) {
      int end = mbox.lineEnd(line);
      if (empty && mbox.isPostmark(line)) {
        messages.add(mbox.unquoted(start, line));
        start = end;
      }
      empty = mbox.isEmpty(line, end);
      line = end;
    }
    messages.add(mbox.unquoted(start, bytes.length));
    return messages;
  }

  /** A line from the post: it has a time in it, if anything, and a header below it. */
  private boolean isPostmark(int at) {
    if (!startsWith(at)) {
      return false;
    }
    int end = lineEnd(at);
    String line = new String(bytes, at, Math.min(end - at, LINE), StandardCharsets.ISO_8859_1);
    boolean timed = line.indexOf(':') > 0 && line.chars().anyMatch(c -> c >= '0' && c <= '9');
    return (timed || line.strip().equals("From -")) && isHeader(end);
  }

  private boolean isHeader(int at) {
    int length = Math.min(bytes.length - at, LINE);
    String line = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    return MailHead.isField(line) || line.startsWith(">From ");
  }

  private boolean startsWith(int at) {
    return at + FROM.length <= bytes.length
        && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private boolean isEmpty(int from, int to) {
    return to - from == 1 || (to - from == 2 && bytes[from] == '\r');
  }

  /** One sign is taken off each line that begins with some and {@code From }. */
  private byte[] unquoted(int from, int to) {
    ByteArrayOutputStream message = new ByteArrayOutputStream(to - from);
    int line = from;
    while (line < to) {
      int end = Math.min(to, lineEnd(line));
      int sign = line;
      while (sign < end && bytes[sign] == '>') {
        sign++;
      }
      int skipped = sign > line && startsWith(sign) ? 1 : 0;
      message.write(bytes, line + skipped, end - line - skipped);
      line = end;
    }
    return message.toByteArray();
  }
}
