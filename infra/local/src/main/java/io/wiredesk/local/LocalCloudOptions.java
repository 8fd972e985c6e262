package io.wiredesk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a local cloud lives and how it is started. Two clouds with different ports and folders
 * never meet.
 *
 * @param project the root of the checkout, which holds {@code mvnw} and {@code template.yaml}
 * @param stateDir what belongs to one cloud: process ids, logs, data
 * @param downloads what all clouds of a user share: LocalStack, the SAM CLI, jars
 * @param port the port of 127.0.0.1 that answers for all of AWS
 * @param startLimit how long LocalStack may take until it is healthy
 * @param temporary whether the cloud ends when this process does, however it ends
 * @param environment the environment of this process, for proxies, certificates and PATH
 */
public record LocalCloudOptions(
    Path project,
    Path stateDir,
    Path downloads,
    int port,
    EngineChoice engine,
    Duration startLimit,
    boolean temporary,
    Map<String, String> environment) {

  private static final int DEFAULT_PORT = 4566;
  private static final int DEFAULT_START_SECONDS = 120;

  public LocalCloudOptions {
    environment = Map.copyOf(environment);
  }

  /** The developer's own cloud of this checkout, as the WIREDESK_ variables say. */
  public static LocalCloudOptions of(Path project, Map<String, String> environment) {
    Path home = path(environment.get("WIREDESK_HOME")).orElse(project.resolve(".wiredesk"));
    return new LocalCloudOptions(
        project.toAbsolutePath(),
        home.toAbsolutePath().resolve("cloud"),
        downloads(environment),
        number(environment, "WIREDESK_PORT", DEFAULT_PORT, 65_535),
        EngineChoice.parse(environment.get("WIREDESK_LOCALSTACK")),
        Duration.ofSeconds(
            number(environment, "WIREDESK_START_SECONDS", DEFAULT_START_SECONDS, 3_600)),
        false,
        environment);
  }

  /** The same for the checkout of the launcher, else the one that the current folder lies in. */
  public static LocalCloudOptions ofCurrentFolder() {
    // The launcher works from any folder and says where its own is.
    Path folder = path(System.getProperty("wiredesk.home")).orElse(Path.of(""));
    return of(project(folder.toAbsolutePath()), System.getenv());
  }

  public LocalCloudOptions withPort(int other) {
    return new LocalCloudOptions(
        project, stateDir, downloads, other, engine, startLimit, temporary, environment);
  }

  public LocalCloudOptions withStateDir(Path other) {
    return new LocalCloudOptions(
        project,
        other.toAbsolutePath(),
        downloads,
        port,
        engine,
        startLimit,
        temporary,
        environment);
  }

  public LocalCloudOptions withEngine(EngineChoice other) {
    return new LocalCloudOptions(
        project, stateDir, downloads, port, other, startLimit, temporary, environment);
  }

  public LocalCloudOptions withStartLimit(Duration other) {
    return new LocalCloudOptions(
        project, stateDir, downloads, port, engine, other, temporary, environment);
  }

  /**
   * A cloud of a test's own: on a free port, in the given folder, and gone with this process. Of
   * the WIREDESK_ variables it heeds those that say how to start, not those that say where.
   */
  public static LocalCloudOptions temporary(Path stateDir) {
    LocalCloudOptions usual = ofCurrentFolder();
    return new LocalCloudOptions(
        usual.project,
        stateDir.toAbsolutePath(),
        usual.downloads,
        Endpoint.freePort(),
        usual.engine,
        usual.startLimit,
        true,
        usual.environment);
  }

  /** The folder, or the nearest one above it, that holds the Maven wrapper. */
  static Path project(Path folder) {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve("mvnw"))) {
        return path;
      }
    }
    throw new LocalCloudException(
        "No checkout of Wiredesk at " + folder + " or above it: change into one and try again.");
  }

  private static Path downloads(Map<String, String> environment) {
    return path(environment.get("XDG_CACHE_HOME"))
        .filter(Path::isAbsolute) // relative paths are to be ignored, says the XDG specification
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("wiredesk");
  }

  private static Optional<Path> path(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
  }

  private static int number(Map<String, String> environment, String name, int otherwise, int most) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new LocalCloudException(
        name + " is \"" + value + "\", but it must be a whole number from 1 to " + most + ".");
  }
}
