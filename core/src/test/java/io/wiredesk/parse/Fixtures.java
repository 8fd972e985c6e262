package io.wiredesk.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of the formats, written after their standards, beside this class. */
final class Fixtures {

  private Fixtures() {}

  static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
