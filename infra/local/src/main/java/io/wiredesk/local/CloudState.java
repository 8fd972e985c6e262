package io.wiredesk.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of a cloud that has been started, kept in the file {@code cloud.properties} of its
 * folder so that the next command finds it.
 *
 * @param name a process id, or the name of a container
 * @param started of the process, as the system tells it: an id may be given to another process
 *     later
 */
record CloudState(EngineChoice engine, String name, Instant started, int port) {
  private static final String FILE = "cloud.properties";

  void save(Path stateDir) {
    Properties properties = new Properties();
    properties.setProperty("engine", engine.toString());
    properties.setProperty("name", name);
    properties.setProperty("started", started.toString());
    properties.setProperty("port", Integer.toString(port));
    Path unfinished = stateDir.resolve(FILE + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        properties.store(writer, "The local cloud of this folder. Written by `wiredesk up`.");
      }
      Files.move(unfinished, stateDir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LocalCloudException("Could not write to " + stateDir + ": " + e.getMessage(), e);
    }
  }

  /** Empty if there is none, or none that can be read: both mean that no cloud is known here. */
  static Optional<CloudState> load(Path stateDir) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(stateDir.resolve(FILE), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return Optional.of(
          new CloudState(
              EngineChoice.parse(properties.getProperty("engine")),
              properties.getProperty("name", ""),
              Instant.parse(properties.getProperty("started", "")),
              Integer.parseInt(properties.getProperty("port", ""))));
    } catch (IOException | DateTimeParseException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  static void forget(Path stateDir) {
    try {
      Files.deleteIfExists(stateDir.resolve(FILE));
    } catch (IOException e) {
      throw new LocalCloudException(
          "Could not remove " + stateDir.resolve(FILE) + ": " + e.getMessage(), e);
    }
  }
}
