package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.local.CloudStatus;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTableTest {
  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
  private static final InstantSource LATER = InstantSource.fixed(START.plusSeconds(125));

  @Test
  void says_what_runs_where() {
    String text = new StatusTable(status(true, List.of(stack())), LATER, false).text();

    assertThat(text)
        .isEqualTo(
            """
            LocalStack      process 17       up 2 min 05 s  http://127.0.0.1:4566 healthy
            DynamoDB Local  process 18       up 2 min 04 s
            stack wiredesk  CREATE_COMPLETE
            log             /home/a/.wiredesk/cloud/localstack.log
            """);
  }

  @Test
  void says_that_it_does_not_answer_and_that_nothing_is_deployed() {
    String text = new StatusTable(status(false, List.of()), LATER, false).text();

    assertThat(text).contains("http://127.0.0.1:4566 does not answer").contains("No stack");
  }

  @Test
  void has_colours_only_where_they_are_wanted() {
    CloudStatus status = status(true, List.of(stack()));

    assertThat(new StatusTable(status, LATER, true).text()).contains("\u001b[32mhealthy\u001b[0m");
    assertThat(new StatusTable(status, LATER, false).text()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"40, 40 s", "723, 12 min 03 s", "7500, 2 h 05 min", "0, 0 s"})
  void uptime_in_words(long seconds, String words) {
    assertThat(Status.words(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  private static CloudStatus status(boolean healthy, List<CloudStatus.Stack> stacks) {
    return new CloudStatus(
        "process",
        "17",
        Optional.of(START),
        URI.create("http://127.0.0.1:4566"),
        healthy,
        Optional.of(Path.of("/home/a/.wiredesk/cloud/localstack.log")),
        List.of(new CloudStatus.Part("DynamoDB Local", 18, Optional.of(START.plusSeconds(1)))),
        stacks);
  }

  private static CloudStatus.Stack stack() {
    return new CloudStatus.Stack("wiredesk", "CREATE_COMPLETE");
  }
}
