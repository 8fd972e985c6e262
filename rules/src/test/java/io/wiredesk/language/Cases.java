package io.wiredesk.language;

import java.util.stream.Stream;

/** Files of cases among the tests' resources: one case in a line, {@code #} before a comment. */
final class Cases {

  private Cases() {}

  static Stream<String> lines(String path) {
    return Resources.lines(path).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }
}
