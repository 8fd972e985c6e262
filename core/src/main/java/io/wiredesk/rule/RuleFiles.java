package io.wiredesk.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lists and rule files below {@code wiredesk/}, as text.
 *
 * @param source leads from a file's name to its bytes, or to null when there is no such file
 */
record RuleFiles(Function<String, byte @Nullable []> source) {

  /** The names in a list, which stand one to a line, sorted. */
  List<String> list(String name) {
    List<String> names = new ArrayList<>();
    StringTokenizer lines =
        new StringTokenizer(
            text(name, required(name, "list the names in it, one to a line")), "\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken().strip();
      if (!line.isEmpty() && !names.isEmpty() && line.compareTo(names.getLast()) <= 0) {
        throw new BrokenRuleException(
            name,
            0,
            "names that are not sorted, or stand twice",
            "sort them with: LC_ALL=C sort -u");
      }
      if (!line.isEmpty()) {
        names.add(line);
      }
    }
    return names;
  }

  byte[] required(String name, String mend) {
    byte[] bytes = source.apply(name);
    if (bytes == null) {
      throw new BrokenRuleException(name, 0, "the file is missing", mend);
    }
    return bytes;
  }

  byte @Nullable [] optional(String name) {
    return source.apply(name);
  }

  /** The text of a file in UTF-8. */
  static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BrokenRuleException(name, 0, "the file is not UTF-8", "save it as UTF-8");
    }
  }
}
