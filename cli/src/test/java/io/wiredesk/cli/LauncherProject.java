package io.wiredesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A project with the launcher in it. Its Maven writes down its arguments and makes empty jars; its
 * JDK prints its arguments, each on a line, and ends with 2 when asked to.
 */
final class LauncherProject {

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$* " >>builds
      [ ! -e broken ] || { echo '[ERROR] A.java:[1,2] a mistake'; exit 1; }
      for jar in cli/target/wiredesk functions/parse/target/parse functions/strip/target/strip \\
        functions/store/target/store functions/notify/target/notify \\
        functions/parse-document/target/parse-document functions/release/target/release \\
        functions/sweep/target/sweep; do
        mkdir -p "$(dirname $jar)" && date +%s%N >$jar.jar
      done
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      echo "LC_ALL=$LC_ALL"
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) : >"${argument#*=}" ;;
        esac
        printf '%s\\n' "$argument"
      done
      [ "$argument" != 2 ] || exit 2
      """;

  private final Path root;
  private Path jdk;

  LauncherProject(Path root) {
    this.root = root;
    this.jdk = root.resolve("jdk");
  }

  /** What a call said. */
  record Call(int exitCode, String out, String err) {
    /** The command's own arguments: those behind the jar. */
    List<String> arguments() {
      List<String> all = out.lines().toList();
      return all.subList(all.indexOf("-jar") + 2, all.size());
    }
  }

  void lay() throws IOException {
    for (String source : List.of("core/src/main/java/A.java", "core/src/test/java/ATest.java")) {
      write(source, "");
    }
    for (String pom : List.of("pom.xml", "core/pom.xml", "cli/pom.xml")) {
      write(pom, "");
    }
    for (String module :
        List.of("corpus", "documents", "rules", "functions", "simulator", "infra/local")) {
      Files.createDirectories(root.resolve(module));
    }
    write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
    executable("jdk/bin/javac", "");
    executable("jdk/bin/java", JAVA);
    executable("mvnw", MAVEN);
    executable("wiredesk", Files.readString(real("wiredesk")));
  }

  private static Path real(String name) {
    for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.exists(path.resolve("mvnw"))) {
        return path.resolve(name);
      }
    }
    throw new IllegalStateException("not in a checkout");
  }

  Path root() {
    return root;
  }

  Path launcher() {
    return root.resolve("wiredesk");
  }

  LauncherProject withJdk(Path other) {
    jdk = other;
    return this;
  }

  /** The arguments of each build so far. */
  List<String> builds() throws IOException {
    return Files.readAllLines(root.resolve("builds"));
  }

  void breakBuild() throws IOException {
    write("broken", "");
  }

  void mendBuild() throws IOException {
    Files.delete(root.resolve("broken"));
  }

  /** Gives a file a time after everything that was built. */
  void touch(String file) throws IOException {
    write(file, "");
    touchFolder(file);
  }

  void touchFolder(String folder) throws IOException {
    Files.setLastModifiedTime(root.resolve(folder), FileTime.from(Instant.now().plusSeconds(5)));
  }

  void lockBy(long process) throws IOException {
    write(".wiredesk/cli/lock/pid", process + "\n");
  }

  /** The id of a process that has ended. */
  long deadProcess() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }

  Call call(String... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  Call callAs(Path program, Path folder, String... arguments)
      throws IOException, InterruptedException {
    return start(program, folder, arguments).end();
  }

  Running start(String... arguments) {
    return start(launcher(), root, arguments);
  }

  private Running start(Path program, Path folder, String... arguments) {
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().keySet().removeAll(Set.of("WIREDESK_JAVA_OPTS", "JAVA_HOME"));
    builder.environment().putAll(Map.of("WIREDESK_JAVA_HOME", jdk.toString(), "LC_ALL", "C"));
    try {
      Path err = Files.createTempFile("launcher", ".err");
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      return new Running(process, err);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A call that has begun. */
  record Running(Process process, Path err) {
    Call end() throws IOException, InterruptedException {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the launcher does not end");
      }
      String said = Files.readString(err);
      Files.delete(err);
      return new Call(process.exitValue(), out, said);
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }

  private void executable(String file, String text) throws IOException {
    write(file, text);
    if (!root.resolve(file).toFile().setExecutable(true)) {
      throw new IOException("can't make " + file + " executable");
    }
  }
}
