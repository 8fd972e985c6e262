package io.wiredesk.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs another program to its end and keeps what it says. */
record Command(
    List<String> line, Map<String, String> environment, @Nullable Path folder, Duration limit) {
  private static final Path NOTHING = Path.of("/dev/null");

  /**
   * @param exitCode what the program ended with, or {@link #NOT_STARTED}
   */
  record Result(int exitCode, String output) {
    static final int NOT_STARTED = -1;

    boolean succeeded() {
      return exitCode == 0;
    }

    /** The last lines that say something. */
    String lastLines(int most) {
      List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }
  }

  static Command of(Map<String, String> environment, String... line) {
    return new Command(List.of(line), environment, null, Duration.ofMinutes(15));
  }

  Command in(Path other) {
    return new Command(line, environment, other, limit);
  }

  Command within(Duration other) {
    return new Command(line, environment, folder, other);
  }

  /** Waits for the end. A program that is not there, or that takes too long, gives a result too. */
  Result run() {
    try {
      Path output = Files.createTempFile("wiredesk", ".out");
      try {
        return run(output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      return new Result(Result.NOT_STARTED, e.getMessage() == null ? e.toString() : e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalCloudException("Interrupted while " + line.getFirst() + " was running.", e);
    }
  }

  private Result run(Path output) throws IOException, InterruptedException {
    Process process = start(output);
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Result(process.exitValue(), read(output));
      }
      return new Result(
          Result.NOT_STARTED,
          read(output) + "\nIt took longer than " + limit.toSeconds() + " seconds.");
    } finally {
      ProcessTree.kill(process.toHandle());
    }
  }

  private Process start(Path output) throws IOException {
    List<String> resolved = new ArrayList<>(line);
    resolved.set(0, find(line.getFirst()));
    ProcessBuilder builder = new ProcessBuilder(resolved);
    builder.environment().clear();
    builder.environment().putAll(environment);
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    return builder
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(NOTHING.toFile()))
        .redirectOutput(output.toFile())
        .start();
  }

  /**
   * Java looks programs up on its own PATH, not on the one it hands to them. This is the latter.
   */
  private String find(String program) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(entry -> !program.contains(File.separator) && !entry.isEmpty())
        .map(entry -> Path.of(entry, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(program);
  }

  private static String read(Path output) throws IOException {
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }
}
