package io.wiredesk.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A cloud that runs on this machine: LocalStack, DynamoDB Local and the functions that are
 * deployed.
 *
 * <p>It outlives the command that has started it, until {@link #stop()}. What is stored in it is
 * gone then. Closing does the same, for tests.
 */
public final class LocalCloud implements AutoCloseable {
  private static final Duration PORT_LIMIT = Duration.ofSeconds(5);

  private final LocalCloudOptions options;
  private final CloudState state;
  private final Engine engine;

  private LocalCloud(LocalCloudOptions options, CloudState state, Engine engine) {
    this.options = options;
    this.state = state;
    this.engine = engine;
  }

  /**
   * Returns the cloud of the options' folder and starts it if it does not run. When this returns,
   * every service answers.
   *
   * @throws LocalCloudException with the one thing to know, if it can't be started
   */
  public static LocalCloud start(LocalCloudOptions options, Progress progress) {
    return start(options, progress, choice -> Engine.of(choice, options));
  }

  static LocalCloud start(
      LocalCloudOptions options, Progress progress, Function<EngineChoice, Engine> engines) {
    return locked(
        options,
        () ->
            find(options, engines)
                .orElseGet(() -> launch(options, progress, engines.apply(options.engine()))));
  }

  /** The cloud of the options' folder if it runs, on whatever port it was started. */
  public static Optional<LocalCloud> running(LocalCloudOptions options) {
    return locked(options, () -> find(options, choice -> Engine.of(choice, options)));
  }

  /** Why no cloud can be started on this machine; empty if one can. */
  public static Optional<String> missing(LocalCloudOptions options) {
    return Engine.of(options.engine(), options).missing(options);
  }

  /** Ends LocalStack, DynamoDB Local and every function, and waits until their port is free. */
  public void stop() {
    var _ =
        locked(
            options,
            () -> {
              engine.stop(state);
              awaitFreePort();
              CloudState.forget(options.stateDir());
              Folders.delete(options.stateDir().resolve("data"));
              Folders.delete(options.stateDir().resolve("tmp"));
              return true;
            });
  }

  @Override
  public void close() {
    stop();
  }

  public URI endpoint() {
    return at().uri();
  }

  /** What an AWS client, the SAM CLI and the AWS CLI read from their environment. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL",
            endpoint().toString(), // an IP, so that S3 clients put the bucket in the path
        "AWS_ACCESS_KEY_ID", "test",
        "AWS_SECRET_ACCESS_KEY", "test",
        "AWS_REGION", "us-east-1",
        "AWS_DEFAULT_REGION", "us-east-1", // the SAM CLI reads this one
        "AWS_EC2_METADATA_DISABLED", "true",
        "SAM_CLI_TELEMETRY", "0");
  }

  public CloudStatus status() {
    return CloudInspection.of(state, options);
  }

  /** The outputs of a deployed stack by their keys. */
  public Map<String, String> outputs(String stackName) {
    return Stacks.at(at()).outputs(stackName);
  }

  /** A port that nobody listens on at this moment, for a cloud of a test's own. */
  public static int freePort() {
    return Endpoint.freePort();
  }

  LocalCloudOptions options() {
    return options;
  }

  Endpoint at() {
    return new Endpoint(state.port());
  }

  CloudState state() {
    return state;
  }

  static Path log(Path stateDir) {
    return stateDir.resolve("localstack.log");
  }

  private static Optional<LocalCloud> find(
      LocalCloudOptions options, Function<EngineChoice, Engine> engines) {
    return CloudState.load(options.stateDir())
        .map(state -> new LocalCloud(options, state, engines.apply(state.engine())))
        .filter(cloud -> cloud.engine.alive(cloud.state));
  }

  private static LocalCloud launch(LocalCloudOptions options, Progress progress, Engine engine) {
    requireFree(options.port());
    Folders.create(options.stateDir());
    CloudState state = engine.start(options, progress);
    state.save(options.stateDir());
    LocalCloud cloud = new LocalCloud(options, state, engine);
    try {
      progress.step("starting LocalStack " + LocalStack.VERSION, cloud::awaitReady);
    } catch (RuntimeException e) {
      cloud.stop();
      throw e;
    }
    return cloud;
  }

  private void awaitReady() {
    Instant limit = Instant.now().plus(options.startLimit());
    awaitUntil(limit, () -> at().healthy());
    awaitUntil(limit, () -> at().answersForDynamoDb());
  }

  private void awaitUntil(Instant limit, BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (!engine.alive(state)) {
        throw new LocalCloudException(
            "LocalStack has ended by itself." + LogTail.of(options, state));
      }
      if (Instant.now().isAfter(limit)) {
        throw new LocalCloudException(
            "LocalStack was not healthy within "
                + options.startLimit().toSeconds()
                + " seconds (WIREDESK_START_SECONDS)."
                + LogTail.of(options, state));
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /**
   * What LocalStack was about to start when it was ended holds its port for a moment. Should
   * another program have taken the port, the next start names it.
   */
  private void awaitFreePort() {
    Instant limit = Instant.now().plus(PORT_LIMIT);
    while (!at().isFree() && Instant.now().isBefore(limit)) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private static void requireFree(int port) {
    if (!new Endpoint(port).isFree()) {
      throw new LocalCloudException(
          "Port "
              + port
              + " is taken by another program. Choose another one, for example WIREDESK_PORT="
              + Endpoint.freePort()
              + ", or end that program.");
    }
  }

  private static <T> T locked(LocalCloudOptions options, Supplier<T> work) {
    return FolderLock.holding(options.stateDir(), work);
  }
}
