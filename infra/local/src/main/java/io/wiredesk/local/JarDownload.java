package io.wiredesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Fetches the jars of {@code jars/pom.xml} with the project's Maven wrapper and checks their
 * hashes.
 */
record JarDownload(Path project, Map<String, String> environment) {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies";

  /** Leaves the folders {@code runtime} and {@code dynamodb} in the folder. */
  void into(Path folder) {
    Path pom = Resource.JARS_POM.copyInto(folder);
    copy(pom, "runtime", folder);
    copy(pom, "dynamodb", folder);
    check(folder);
  }

  private void copy(Path pom, String profile, Path folder) {
    Command.Result result =
        Command.of(
                withJava(),
                project.resolve("mvnw").toString(),
                "--quiet",
                "--batch-mode",
                "--strict-checksums",
                "--file",
                pom.toString(),
                "--activate-profiles",
                profile,
                GOAL,
                "-DincludeScope=runtime",
                "-DoutputDirectory=" + folder.resolve(profile))
            .in(folder)
            .run();
    if (!result.succeeded()) {
      throw new LocalCloudException(
          "Could not download the jars for the local cloud. The last Maven said:\n"
              + result.lastLines(5).indent(2).stripTrailing());
    }
  }

  private Map<String, String> withJava() {
    Map<String, String> with = new HashMap<>(environment);
    with.put("JAVA_HOME", Java.home().toString());
    return with;
  }

  private static void check(Path folder) {
    Resource.JARS_HASHES
        .text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> check(folder, line.substring(0, 64), line.substring(66)));
  }

  /** A line of sha256sum: 64 digits, two spaces, the path. */
  static void check(Path folder, String expected, String path) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      String actual = HexFormat.of().formatHex(Resource.sha256().digest(bytes));
      if (!actual.equals(expected)) {
        throw new LocalCloudException(
            "The download "
                + path
                + " is not the file it should be: its SHA-256 is "
                + actual
                + ", not "
                + expected
                + ".");
      }
    } catch (IOException e) {
      throw new LocalCloudException("The download " + path + " is missing.", e);
    }
  }
}
