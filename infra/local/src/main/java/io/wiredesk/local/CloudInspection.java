package io.wiredesk.local;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at a running cloud from outside. */
final class CloudInspection {
  private CloudInspection() {}

  static CloudStatus of(CloudState state, LocalCloudOptions options) {
    Endpoint endpoint = new Endpoint(state.port());
    boolean healthy = endpoint.healthy();
    boolean process = state.engine() == EngineChoice.PROCESS;
    return new CloudStatus(
        process ? "process" : "container of " + LocalStack.IMAGE,
        state.name(),
        Optional.of(state.started()).filter(start -> start.isAfter(Instant.EPOCH)),
        endpoint.uri(),
        healthy,
        Optional.of(LocalCloud.log(options.stateDir())).filter(path -> process),
        process ? parts(Long.parseLong(state.name())) : List.of(),
        healthy ? Stacks.at(endpoint).list() : List.of());
  }

  private static List<CloudStatus.Part> parts(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(ProcessHandle::descendants)
        .sorted(Comparator.comparingLong(ProcessHandle::pid))
        .map(
            process ->
                new CloudStatus.Part(what(process), process.pid(), process.info().startInstant()))
        .toList();
  }

  private static String what(ProcessHandle process) {
    String line = process.info().commandLine().orElse("");
    if (line.contains("dynamodbv2")) {
      return "DynamoDB Local";
    }
    if (line.contains("AWSLambda ")) {
      return "function " + line.substring(line.lastIndexOf('.') + 1);
    }
    return line.contains("reaper.py") ? "reaper" : "process";
  }
}
