package io.wiredesk.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of wordings by what they say: two columns, a tab between them, {@code #} for comments.
 */
final class WordTable {

  private final Map<String, Set<String>> byKind = new HashMap<>();

  private WordTable() {}

  /**
   * Reads a table from beside this class.
   *
   * @throws IllegalStateException naming file and line, when it is missing or broken
   */
  static WordTable read(String file) {
    WordTable table = new WordTable();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] columns = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.length != 2) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": two columns and a tab between them are needed");
      }
      table.byKind.computeIfAbsent(columns[0], kind -> new HashSet<>()).add(columns[1]);
    }
    return table;
  }

  /** The wordings of a kind; none where the table doesn't know it. */
  Set<String> of(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** Each wording with its kind. */
  Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    byKind.forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
    return kinds;
  }

  private static List<String> lines(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path: build core again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
