package io.wiredesk.parse;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in a text, as mail carried it before MIME: {@code begin 644 name}, lines that begin with
 * their length, {@code end} (POSIX, uuencode).
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
record Uuencoded(String name, byte[] content, int lines) {

  private static final int MODE = 3;

  /** The file that begins at a line, or null when none does. */
  static @Nullable Uuencoded at(List<String> text, int from) {
    String name = name(text.get(from));
    if (name == null || from + 1 >= text.size() || !isLine(text.get(from + 1))) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = from + 1;
    while (at < text.size() && isLine(text.get(at))) {
      decode(text.get(at), bytes);
      at++;
    }
    boolean ended = at < text.size() && text.get(at).strip().equals("end");
    return new Uuencoded(name, bytes.toByteArray(), at - from + (ended ? 1 : 0));
  }

  private static @Nullable String name(String line) {
    String[] words = line.split(" ", 3);
    boolean begins =
        words.length == 3
            && words[0].equals("begin")
            && (words[1].length() == MODE || words[1].length() == MODE + 1)
            && words[1].chars().allMatch(c -> c >= '0' && c <= '7');
    return begins && !words[2].isBlank() ? words[2].strip() : null;
  }

  /** Whether the line is as long as its first sign says; some programs add or cut a little. */
  private static boolean isLine(String line) {
    if (line.isBlank() || line.strip().equals("end")) {
      return line.equals("`") || line.equals(" ");
    }
    int wanted = (length(line) + 2) / 3 * 4;
    int given = line.length() - 1;
    boolean signs = line.chars().allMatch(c -> c >= ' ' && c <= '`');
    return signs && given >= wanted - 3 && given <= wanted + 2;
  }

  private static int length(String line) {
    return (line.charAt(0) - ' ') & 0x3F;
  }

  private static void decode(String line, ByteArrayOutputStream bytes) {
    int left = length(line);
    for (int i = 1; left > 0; i += 4) {
      int group =
          value(line, i) << 18
              | value(line, i + 1) << 12
              | value(line, i + 2) << 6
              | value(line, i + 3);
      for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
        bytes.write(group >> shift);
      }
    }
  }

  private static int value(String line, int at) {
    return at < line.length() ? (line.charAt(at) - ' ') & 0x3F : 0;
  }
}
