package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real LocalStack, from its start to its end. */
class LocalCloudIT {
  @TempDir private static Path folder;
  private static LocalCloudOptions options;
  private static LocalCloud cloud;
  private static Aws aws;

  @BeforeAll
  static void start() {
    LocalCloudExtension.requireCloud();
    options = LocalCloudOptions.temporary(folder);
    cloud = LocalCloud.start(options, new ConsoleProgress(System.err, false));
    aws = new Aws(cloud.endpoint());
  }

  @AfterAll
  static void stop() {
    if (cloud != null) {
      cloud.stop();
    }
  }

  @Test
  void a_second_start_finds_the_first() {
    LocalCloud second = LocalCloud.start(options.withPort(1), Progress.silent());

    assertThat(second.endpoint()).isEqualTo(cloud.endpoint());
    assertThat(second.state()).isEqualTo(cloud.state());
  }

  @Test
  void a_bucket_and_a_table_can_be_made() {
    assertThat(aws.put("/press-releases", "").statusCode()).isEqualTo(200);
    assertThat(aws.put("/press-releases/raw/a.txt", "text").statusCode()).isEqualTo(200);
    assertThat(aws.get("/press-releases/raw/a.txt").body()).isEqualTo("text");

    String table =
        """
        {"TableName": "releases", "BillingMode": "PAY_PER_REQUEST",
         "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}]}
        """;
    assertThat(aws.dynamoDb("CreateTable", table).statusCode()).isEqualTo(200);
    assertThat(aws.dynamoDb("ListTables", "{}").body()).contains("releases");
  }

  @Test
  void a_function_answers_and_what_it_prints_is_kept() {
    aws.createFunction("echo", "echo", 5);

    assertThat(aws.invoke("echo", "\"hello\"").body()).isEqualTo("\"hello\"");
    assertThat(aws.invoke("echo", "\"again\"").body()).isEqualTo("\"again\"");
  }

  @Test
  void a_function_that_takes_too_long_is_an_error_and_the_next_event_finds_a_fresh_one() {
    aws.createFunction("slow", "sleepOrEcho", 2);

    assertThat(aws.invoke("slow", "\"sleep\"").body())
        .contains("Task timed out after 2.00 seconds");
    assertThat(aws.invoke("slow", "\"hello\"").body()).isEqualTo("\"hello\"");
  }

  @Test
  void a_function_that_takes_its_process_down_is_an_error_and_the_next_event_finds_a_fresh_one() {
    aws.createFunction("crash", "crashOrEcho", 20);

    assertThat(aws.invoke("crash", "\"crash\"").body())
        .contains("Runtime.ExitError", "exit status 7");
    assertThat(aws.invoke("crash", "\"hello\"").body()).isEqualTo("\"hello\"");
  }

  @Test
  void a_function_that_can_not_be_constructed_is_an_error() {
    aws.createFunction("unready", "io.wiredesk.local.UnreadyFunction::echo", 20);

    assertThat(aws.invoke("unready", "\"hello\"").body()).contains("WHERE is not set");
  }

  @Test
  void the_status_names_what_runs() {
    CloudStatus status = cloud.status();

    assertThat(status.healthy()).isTrue();
    assertThat(status.endpoint()).isEqualTo(cloud.endpoint());
    assertThat(status.engine())
        .satisfiesAnyOf(
            engine -> assertThat(engine).isEqualTo("process"),
            engine -> assertThat(engine).startsWith("container"));
  }

  @Test
  void nothing_is_left_after_a_stop() {
    try (LocalCloud other = another()) {
      List<ProcessHandle> all = processes(other);
      other.stop();

      assertThat(all).noneMatch(ProcessTree::runs);
      assertThat(new Endpoint(other.endpoint().getPort()).isFree()).isTrue();
      assertThat(LocalCloud.running(other.options())).isEmpty();
    }
  }

  @Test
  void nothing_is_left_when_localstack_is_killed() {
    try (LocalCloud other = another()) {
      Aws there = new Aws(other.endpoint());
      there.createFunction("echo", "echo", 20);
      assertThat(there.invoke("echo", "\"hello\"").body()).isEqualTo("\"hello\"");
      List<ProcessHandle> all = processes(other);
      assertThat(all).hasSizeGreaterThanOrEqualTo(4);

      all.getFirst().destroyForcibly();

      awaitEnd(all);
    }
  }

  private static LocalCloud another() {
    LocalCloudOptions here = LocalCloudOptions.temporary(folder.resolve("other"));
    return LocalCloud.start(here.withEngine(EngineChoice.PROCESS), Progress.silent());
  }

  /** LocalStack first, then all that it has started. */
  private static List<ProcessHandle> processes(LocalCloud of) {
    ProcessHandle localStack = ProcessHandle.of(Long.parseLong(of.state().name())).orElseThrow();
    return Stream.concat(Stream.of(localStack), localStack.descendants()).toList();
  }

  private static void awaitEnd(List<ProcessHandle> processes) {
    Instant limit = Instant.now().plusSeconds(10);
    while (processes.stream().anyMatch(ProcessTree::runs)) {
      assertThat(Instant.now()).as("%s still run", processes).isBefore(limit);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
