package io.wiredesk.local;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** LocalStack as a Python process that runs functions as local JVMs. */
final class ProcessEngine implements Engine {
  /** Two readings of one process's start may differ by the rounding of the system's clock. */
  private static final Duration CLOCK_ROUNDING = Duration.ofSeconds(2);

  @Override
  public CloudState start(LocalCloudOptions options, Progress progress) {
    requireLinux(System.getProperty("os.name"));
    Tools tools = new ToolSetup(options, progress).localStack();
    Path state = options.stateDir();
    Folders.delete(state.resolve("data"));
    Folders.delete(state.resolve("tmp"));
    Folders.delete(state.resolve("functions"));
    Folders.create(state.resolve("tmp"));
    ProcessHandle process = spawn(options, tools);
    return new CloudState(
        EngineChoice.PROCESS, Long.toString(process.pid()), startOf(process), options.port());
  }

  @Override
  public Optional<String> missing(LocalCloudOptions options) {
    try {
      requireLinux(System.getProperty("os.name"));
      var _ = Python.find(options.environment());
      return Optional.empty();
    } catch (LocalCloudException e) {
      return Optional.of(e.reason());
    }
  }

  @Override
  public boolean alive(CloudState state) {
    return find(state).isPresent();
  }

  @Override
  public void stop(CloudState state) {
    find(state).ifPresent(ProcessTree::kill);
  }

  /** AWS's runtime interface client has native parts for Linux only. */
  static void requireLinux(String system) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
      throw new LocalCloudException(
          "On " + system + " the local cloud needs Docker: start a Docker engine and try again.");
    }
  }

  private static ProcessHandle spawn(LocalCloudOptions options, Tools tools) {
    File log = LocalCloud.log(options.stateDir()).toFile();
    ProcessBuilder builder =
        new ProcessBuilder(tools.python().toString(), tools.scripts().resolve("main.py").toString())
            .directory(options.stateDir().toFile())
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder.environment().clear();
    builder.environment().putAll(LocalStack.process(options, tools));
    try {
      return builder.start().toHandle();
    } catch (IOException e) {
      throw new LocalCloudException("Could not start LocalStack: " + e.getMessage(), e);
    }
  }

  private static Optional<ProcessHandle> find(CloudState state) {
    return ProcessHandle.of(Long.parseLong(state.name()))
        .filter(ProcessTree::runs)
        .filter(process -> isSame(startOf(process), state.started()));
  }

  private static boolean isSame(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_ROUNDING) <= 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
