package io.wiredesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    return new String(bytes(path), StandardCharsets.UTF_8).lines().toList();
  }
}
