package io.wiredesk.language;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The model that {@code rules/model/build.py} writes.
 *
 * <p>All numbers are big-endian. After the four bytes {@code WDL1} come six texts, each with its
 * length in bytes before it (2 bytes, then UTF-8): the tags of the languages that the words are of,
 * separated by spaces; the characters that only Simplified Chinese, only Traditional Chinese and
 * only Japanese are written with; the alphabets of some languages, one in a line: its tag, a space,
 * its letters; and, likewise, the scripts that only one language is written in, by their names in
 * Unicode, each with its language. The rest is the table of words, see {@link WordModel}.
 */
record LanguageModel(WordModel words, HanModel han, Map<String, String> scripts) {

  private static final int MAGIC = 'W' << 24 | 'D' << 16 | 'L' << 8 | '1';

  static LanguageModel read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (in.getInt() != MAGIC) {
        throw broken("does not begin with WDL1");
      }
      List<String> tags = List.of(text(in).split(" "));
      HanModel han = new HanModel(text(in), text(in), text(in));
      Map<String, String> alphabets = pairs(text(in));
      Map<String, String> scripts = pairs(text(in));
      return new LanguageModel(WordModel.read(tags, alphabets, in), han, scripts);
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException("the language model is cut short; build it anew", e);
    }
  }

  private static Map<String, String> pairs(String lines) {
    Map<String, String> pairs = new HashMap<>();
    StringTokenizer each = new StringTokenizer(lines, "\n");
    while (each.hasMoreTokens()) {
      String line = each.nextToken();
      int space = line.indexOf(' ');
      if (space < 0) {
        throw broken("has the line '" + line + "', which is no pair");
      }
      pairs.put(line.substring(0, space), line.substring(space + 1));
    }
    return pairs;
  }

  private static String text(ByteBuffer in) {
    byte[] utf8 = new byte[Short.toUnsignedInt(in.getShort())];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  static IllegalStateException broken(String what) {
    return new IllegalStateException(
        "the language model " + what + "; build it anew with rules/model/build.py");
  }
}
