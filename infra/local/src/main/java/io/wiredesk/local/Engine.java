package io.wiredesk.local;

import java.util.Optional;

/** One form of LocalStack. */
interface Engine {

  /** Starts it and returns at once; it is not healthy yet. */
  CloudState start(LocalCloudOptions options, Progress progress);

  /** Whether what the state names still runs, and is ours. */
  boolean alive(CloudState state);

  /** Ends it and all that it has started. Does nothing if it is not alive. */
  void stop(CloudState state);

  /** Why it can't work on this machine at all. */
  Optional<String> missing(LocalCloudOptions options);

  static Engine of(EngineChoice choice, LocalCloudOptions options) {
    return switch (choice) {
      case PROCESS -> new ProcessEngine();
      case DOCKER -> new DockerEngine(options.environment());
      case AUTO -> {
        DockerEngine docker = new DockerEngine(options.environment());
        yield docker.answers() ? docker : new ProcessEngine();
      }
    };
  }
}
