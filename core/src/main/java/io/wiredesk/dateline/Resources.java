package io.wiredesk.dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
