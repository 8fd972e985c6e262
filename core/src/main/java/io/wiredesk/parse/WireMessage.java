package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One message of a news wire as ANPA 1312 and IPTC 7901 frame it with the control characters of ISO
 * 646: SOH header STX text ETX trailer EOT. Whatever of the frame is missing is taken to stand
 * where the next part begins.
 *
 * @param header what stands between SOH and STX, bytes as ISO-8859-1, control characters and all
 * @param text what stands between STX and ETX
 * @param trailer what stands behind ETX, bytes as ISO-8859-1
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over and read at once, never compared.
record WireMessage(String header, byte[] text, String trailer) {

  static final char SOH = 1;
  static final char STX = 2;
  static final char ETX = 3;
  static final char EOT = 4;

  /** Separates service and selector in ANPA's first line. */
  static final char US = 0x1F;

  /** A message each minute of a working day; to edit more takes a function too long. */
  static final int MOST = 1_000;

  /** Idle characters of the line and the rest of a message may come before the first one. */
  private static final int NOISE = 256;

  /** No header is longer; what looks like one is text that lost its frame. */
  private static final int LONGEST_HEADER = 2_000;

  /** Whether the bytes begin with SOH, idle characters aside, and a text follows. */
  static boolean begins(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && start < NOISE && isIdle(bytes[start])) {
      start++;
    }
    return start < bytes.length && bytes[start] == SOH;
  }

  /** The header of the first message; empty when the bytes hold none. */
  static String firstHeader(byte[] bytes) {
    int soh = find(bytes, 0, bytes.length, SOH, SOH);
    int end = Math.min(bytes.length, soh + LONGEST_HEADER);
    return soh == bytes.length ? "" : of(bytes, soh + 1, end).header();
  }

  /** The messages in order; at most {@link #MOST} and one. */
  static List<WireMessage> split(byte[] bytes) {
    List<WireMessage> messages = new ArrayList<>();
    int soh = find(bytes, 0, bytes.length, SOH, SOH);
    while (soh < bytes.length && messages.size() <= MOST) {
      int next = find(bytes, soh + 1, bytes.length, SOH, SOH);
      messages.add(of(bytes, soh + 1, next));
      soh = next;
    }
    return messages;
  }

  private static WireMessage of(byte[] bytes, int from, int end) {
    int stx = find(bytes, from, end, STX, ETX);
    boolean framed = stx < end && bytes[stx] == STX && stx - from <= LONGEST_HEADER;
    int head = framed ? stx : endOfHeader(bytes, from, end);
    int body = Math.min(end, framed ? stx + 1 : head);
    int etx = find(bytes, body, end, ETX, EOT);
    return new WireMessage(
        latin(bytes, from, head),
        Arrays.copyOfRange(bytes, body, etx),
        latin(bytes, Math.min(end, etx + 1), end));
  }

  /** Without STX the header is the first line, and of ANPA the second as well. */
  private static int endOfHeader(byte[] bytes, int from, int end) {
    int line = find(bytes, from, end, '\n', '\r');
    boolean anpa = latin(bytes, from, Math.min(line, from + NOISE)).indexOf(US) >= 0;
    if (anpa) {
      int second = line;
      while (second < end && bytes[second] < ' ') {
        second++;
      }
      line = find(bytes, second, end, '\n', '\r');
    }
    return Math.min(line, from + LONGEST_HEADER);
  }

  private static boolean isIdle(byte b) {
    return (b >= 0 && b <= ' ' && b != SOH) || b == 0x7F;
  }

  private static int find(byte[] bytes, int from, int to, char one, char other) {
    int at = from;
    while (at < to && bytes[at] != one && bytes[at] != other) {
      at++;
    }
    return at;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
  }
}
