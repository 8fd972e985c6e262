package io.wiredesk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

/** Programs that only look like the real ones. */
final class Fakes {
  private Fakes() {}

  /** Puts a shell script into the folder. */
  static Path program(Path folder, String name, String script) {
    try {
      Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
      return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Options whose PATH is the folder and nothing else. */
  static LocalCloudOptions options(Path folder) {
    return new LocalCloudOptions(
        folder,
        folder.resolve("state"),
        folder.resolve("downloads"),
        LocalCloud.freePort(),
        EngineChoice.PROCESS,
        Duration.ofSeconds(1),
        false,
        Map.of("PATH", folder.toString()));
  }
}
