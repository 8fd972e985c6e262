package io.wiredesk.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Data files on the class path. */
final class Resources {

  private static final String ROOT = "/wiredesk/";

  private Resources() {}

  /**
   * The lines of a data file.
   *
   * @throws IllegalStateException when the file is not there: the jar of the rules is missing
   */
  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "there is no " + ROOT + name + " on the class path; is wiredesk-rules on it?");
      }
      return lines(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without streams, which take a cold start longer to set up than to run. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
