package io.wiredesk.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JDK that functions and DynamoDB Local run on: the one that runs this code, which needs 25
 * itself.
 */
final class Java {
  private static final int OLDEST = 25;

  private Java() {}

  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static Path executable() {
    return executable(home(), Runtime.version().feature());
  }

  static Path executable(Path home, int version) {
    Path java = home.resolve("bin/java");
    if (version < OLDEST || !Files.isExecutable(java)) {
      throw new LocalCloudException(
          "The local cloud needs a JDK "
              + OLDEST
              + " or later, and "
              + (home + " is " + (Files.isExecutable(java) ? "version " + version : "none"))
              + ": install one and point JAVA_HOME to it.");
    }
    return java;
  }
}
