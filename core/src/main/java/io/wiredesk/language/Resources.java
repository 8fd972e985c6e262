package io.wiredesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Data files on the class path. */
final class Resources {

  private Resources() {}

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException when it is not there
   */
  static byte[] bytes(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path + " is not on the class path; add the file, or wiredesk-rules to what runs");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in UTF-8. */
  static List<String> lines(String path) {
    return lines(new StringTokenizer(new String(bytes(path), StandardCharsets.UTF_8), "\n", true));
  }

  /** A stream of lines would take ten times as long where it is the first of a process. */
  private static List<String> lines(StringTokenizer text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    while (text.hasMoreTokens()) {
      String token = text.nextToken();
      if (token.equals("\n")) {
        lines.add(line.strip());
        line = "";
      } else {
        line = token;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.strip());
    }
    return lines;
  }
}
