package io.wiredesk.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** LocalStack as a container. It starts the functions as containers of their own. */
record DockerEngine(Map<String, String> environment) implements Engine {
  private static final Duration QUICK = Duration.ofSeconds(20);
  private static final String LABEL = "io.wiredesk.cloud";

  /** Whether there is a client and an engine behind it. */
  boolean answers() {
    return docker(QUICK, "info", "--format", "{{.ServerVersion}}").succeeded();
  }

  @Override
  public CloudState start(LocalCloudOptions options, Progress progress) {
    missing(options)
        .ifPresent(
            reason -> {
              throw new LocalCloudException(reason);
            });
    String name = name(options.port());
    progress.step("fetching the image " + LocalStack.IMAGE + " (once)", this::pull);
    must("Could not start the container " + name, runLine(name, options.port()));
    return new CloudState(EngineChoice.DOCKER, name, Instant.EPOCH, options.port());
  }

  @Override
  public Optional<String> missing(LocalCloudOptions options) {
    return answers()
        ? Optional.empty()
        : Optional.of(
            "No Docker engine answers: start one, or set WIREDESK_LOCALSTACK=process to do"
                + " without.");
  }

  @Override
  public boolean alive(CloudState state) {
    Command.Result result =
        docker(QUICK, "inspect", "--format", "{{.State.Running}}", state.name());
    return result.succeeded() && result.output().strip().equals("true");
  }

  @Override
  public void stop(CloudState state) {
    if (alive(state)) {
      must("Could not stop the container " + state.name(), "stop", "--time", "10", state.name());
    }
    List<String> functions =
        docker(QUICK, "ps", "--all", "--quiet", "--filter", "label=" + LABEL + "=" + state.name())
            .output()
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    functions.forEach(id -> must("Could not remove the container " + id, "rm", "--force", id));
  }

  static String name(int port) {
    return "wiredesk-localstack-" + port;
  }

  /** The arguments of {@code docker} that start LocalStack. */
  static String[] runLine(String name, int port) {
    List<String> line = new ArrayList<>(List.of("run", "--detach", "--rm", "--name", name));
    line.addAll(List.of("--publish", "127.0.0.1:" + port + ":" + port));
    line.addAll(List.of("--volume", "/var/run/docker.sock:/var/run/docker.sock"));
    settings(name, port).forEach((key, value) -> line.addAll(List.of("--env", key + "=" + value)));
    line.add(LocalStack.IMAGE);
    return line.toArray(String[]::new);
  }

  /** Sorted, so that the line is the same each time. */
  private static Map<String, String> settings(String name, int port) {
    Map<String, String> settings = new TreeMap<>(LocalStack.common(port));
    settings.remove("OVERRIDE_IN_DOCKER");
    settings.put("GATEWAY_LISTEN", "0.0.0.0:" + port);
    settings.put("LAMBDA_DOCKER_FLAGS", "--label " + LABEL + "=" + name);
    return settings;
  }

  private void pull() {
    if (!docker(QUICK, "image", "inspect", LocalStack.IMAGE).succeeded()) {
      must("Could not fetch the image " + LocalStack.IMAGE, "pull", "--quiet", LocalStack.IMAGE);
    }
  }

  private void must(String complaint, String... arguments) {
    Command.Result result = docker(Duration.ofMinutes(10), arguments);
    if (!result.succeeded()) {
      throw new LocalCloudException(complaint + ": " + result.lastLines(3));
    }
  }

  private Command.Result docker(Duration limit, String... arguments) {
    List<String> line = new ArrayList<>(List.of("docker"));
    line.addAll(List.of(arguments));
    return new Command(line, environment, null, limit).run();
  }
}
