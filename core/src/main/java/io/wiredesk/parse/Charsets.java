package io.wiredesk.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text: by their byte order mark, else as the charset that was declared, else as
 * UTF-8, else as the charset in which they make the most sense. Never puts a replacement character:
 * a charset that does not fit to the last byte is not taken.
 */
final class Charsets {

  /** A byte order mark, written as ISO-8859-1, and what it stands for. */
  private record Mark(String bytes, String charset) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ef\u00bb\u00bf", "UTF-8"),
          new Mark("\u00ff\u00fe\0\0", "UTF-32LE"),
          new Mark("\0\0\u00fe\u00ff", "UTF-32BE"),
          new Mark("\u00ff\u00fe", "UTF-16LE"),
          new Mark("\u00fe\u00ff", "UTF-16BE"));

  /** What escape sequences open: ISO-2022 has no other byte above 0x7F. */
  private static final List<Mark> SHIFTS =
      List.of(
          new Mark("\u001b$)C", "ISO-2022-KR"),
          new Mark("\u001b$B", "ISO-2022-JP"),
          new Mark("\u001b$@", "ISO-2022-JP"),
          new Mark("\u001b(J", "ISO-2022-JP"),
          new Mark("\u001b(I", "ISO-2022-JP"));

  /** The charsets that wires use, the likelier one of two that read the same first. */
  private static final List<String> CANDIDATES =
      List.of(
          "Shift_JIS",
          "windows-31j",
          "EUC-JP",
          "EUC-KR",
          "x-windows-949",
          "GB18030",
          "Big5",
          "Big5-HKSCS",
          "windows-1252",
          "windows-1251",
          "KOI8-R",
          "windows-1256",
          "x-windows-874",
          "windows-1250",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1257",
          "windows-1258",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-9",
          "ISO-8859-15",
          "TIS-620",
          "KOI8-U",
          "IBM866",
          "IBM855",
          "x-MacCyrillic");

  /** A charset is guessed from the beginning, and must then fit the whole. */
  private static final int SAMPLE = 64 << 10;

  private Charsets() {}

  /** The text and the charset it was read with, or null when no charset fits. */
  static @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (head.startsWith(mark.bytes())) {
        return decode(bytes, mark.bytes().length(), mark.charset());
      }
    }
    Decoded asDeclared = declared == null ? null : decode(bytes, 0, declared);
    if (asDeclared != null && Plausibility.of(asDeclared.text()) > Plausibility.LEAST) {
      return asDeclared;
    }
    String shifted = shifted(bytes);
    Decoded certain = decode(bytes, 0, shifted == null ? wide(bytes, "UTF-8") : shifted);
    return certain == null ? guess(bytes) : certain;
  }

  /** Whether the bytes are UTF-16 or UTF-32: by their mark, or by every other byte being NUL. */
  static boolean isWide(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return MARKS.stream().skip(1).anyMatch(mark -> head.startsWith(mark.bytes()))
        || !wide(bytes, "").isEmpty();
  }

  private static String wide(byte[] bytes, String otherwise) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 2;
    if (length < 4 || (even > 0 && odd > 0)) {
      return otherwise;
    }
    return odd * 3 > half ? "UTF-16LE" : even * 3 > half ? "UTF-16BE" : otherwise;
  }

  private static @Nullable String shifted(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.indexOf('\u001b') < 0) {
      return null;
    }
    for (Mark shift : SHIFTS) {
      if (head.contains(shift.bytes())) {
        return shift.charset();
      }
    }
    return null;
  }

  private static @Nullable Decoded guess(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : cut(bytes);
    String best = null;
    double highest = Plausibility.LEAST;
    for (String candidate : CANDIDATES) {
      Decoded read = decode(sample, 0, candidate);
      double score = read == null ? 0 : Plausibility.of(read.text()) * weight(read.text(), sample);
      if (score > highest && decode(bytes, 0, candidate) != null) {
        highest = score;
        best = candidate;
      }
    }
    return best == null ? null : decode(bytes, 0, best);
  }

  /** A character that took two bytes explains two: charsets are compared by byte. */
  private static double weight(String text, byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    return high == 0 || foreign == 0 ? 1 : Math.min(1.2, 0.9 + 0.15 * high / foreign);
  }

  /** The beginning, up to a byte that no character goes across: the end of a line or a space. */
  private static byte[] cut(byte[] bytes) {
    int end = SAMPLE;
    while (end > SAMPLE / 2 && bytes[end - 1] != '\n' && bytes[end - 1] != ' ') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static @Nullable Decoded decode(byte[] bytes, int from, String name) {
    try {
      Charset charset = Charset.forName(name);
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(text, charset.name().toLowerCase(Locale.ROOT));
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException notThis) {
      return null;
    }
  }
}
