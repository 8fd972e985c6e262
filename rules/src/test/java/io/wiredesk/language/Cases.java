package io.wiredesk.language;

import io.wiredesk.data.DataFiles;
import java.util.stream.Stream;

/** Files of cases among the tests' resources: one case in a line, {@code #} before a comment. */
public final class Cases {

  private Cases() {}

  public static Stream<String> lines(String path) {
    return DataFiles.onClassPath().lines(path).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
