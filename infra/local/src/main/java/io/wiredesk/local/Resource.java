package io.wiredesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of the module's folder {@code localstack}: pins, and the Python that starts LocalStack.
 *
 * <p>They are resources of the jar and are copied out at set-up, so that a jar and its pins can't
 * be of different ages, and so that the code works wherever it is called from.
 */
enum Resource {
  BUILD_PINS("build.txt"),
  LOCALSTACK_PINS("localstack.txt"),
  SAM_PINS("sam.txt"),
  JARS_POM("jars/pom.xml"),
  JARS_HASHES("jars/sha256.txt"),
  MAIN("main.py"),
  PACKAGE("wiredesk_localstack/__init__.py"),
  COMPAT("wiredesk_localstack/compat.py"),
  DYNAMODB("wiredesk_localstack/dynamodb.py"),
  EVENT_SOURCES("wiredesk_localstack/event_sources.py"),
  EXECUTOR("wiredesk_localstack/executor.py"),
  FUNCTION_PROCESS("wiredesk_localstack/function_process.py"),
  PREPARE("wiredesk_localstack/prepare.py"),
  REAPER("wiredesk_localstack/reaper.py"),
  RUNTIME_API("wiredesk_localstack/runtime_api.py"),
  SETTINGS("wiredesk_localstack/settings.py"),
  WARMUP("wiredesk_localstack/warmup.py"),
  ENTRY_POINTS("wiredesk_localstack-1.dist-info/entry_points.txt"),
  METADATA("wiredesk_localstack-1.dist-info/METADATA");

  final String path;

  Resource(String path) {
    this.path = path;
  }

  /** What {@link ToolSetup} runs from: all that is Python. */
  static List<Resource> scripts() {
    return Arrays.stream(values()).filter(resource -> resource.compareTo(MAIN) >= 0).toList();
  }

  byte[] bytes() {
    try (InputStream stream = Resource.class.getResourceAsStream("localstack/" + path)) {
      if (stream == null) {
        throw new IllegalStateException("The jar lacks its resource localstack/" + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new LocalCloudException("Could not read the resource " + path, e);
    }
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  Path copyInto(Path folder) {
    Path file = folder.resolve(path);
    Folders.create(file.getParent());
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new LocalCloudException("Could not write " + file + ": " + e.getMessage(), e);
    }
  }

  /** A short name for what these files and words say: a change of a pin is another folder. */
  static String hash(List<Resource> resources, String... words) {
    MessageDigest digest = sha256();
    resources.forEach(resource -> digest.update(resource.bytes()));
    Arrays.stream(words).forEach(word -> digest.update(word.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
