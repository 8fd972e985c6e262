package io.wiredesk.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    List<String> names =
        required(name, "list the names in it, one to a line")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (!names.equals(names.stream().sorted().distinct().toList())) {
      throw new BrokenRuleException(
          name, 0, "names that are not sorted, or stand twice", "sort them with: LC_ALL=C sort -u");
    }
    return names;
  }

  String required(String name, String mend) {
    String text = optional(name);
    if (text == null) {
      throw new BrokenRuleException(name, 0, "the file is missing", mend);
    }
    return text;
  }

  @Nullable String optional(String name) {
    byte[] bytes = source.apply(name);
    if (bytes == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BrokenRuleException(name, 0, "the file is not UTF-8", "save it as UTF-8");
    }
  }
}
