package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalCloudTest {
  @TempDir private Path folder;

  @Test
  void a_port_that_is_taken_is_named_and_another_one_is_proposed() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalCloudOptions options = Fakes.options(folder).withPort(other.getLocalPort());

      assertThatThrownBy(() -> LocalCloud.start(options, Progress.silent()))
          .isInstanceOf(LocalCloudException.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " is taken by another program.")
          .hasMessageContaining("WIREDESK_PORT=");
    }
  }

  @Test
  void one_that_ends_by_itself_shows_the_end_of_its_log() {
    LocalCloudOptions options = Fakes.options(folder);

    assertThatThrownBy(
            () -> LocalCloud.start(options, Progress.silent(), _ -> new Pretended("exit 3")))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("LocalStack has ended by itself.")
        .hasMessageContaining(options.stateDir().resolve("localstack.log").toString())
        .hasMessageContaining("the last thing it said");
    assertThat(LocalCloud.running(options)).isEmpty();
  }

  @Test
  void one_that_does_not_get_healthy_is_ended_and_shows_the_end_of_its_log() {
    LocalCloudOptions options = Fakes.options(folder).withStartLimit(Duration.ofMillis(300));
    Pretended engine = new Pretended("exec /bin/sleep 600");

    assertThatThrownBy(() -> LocalCloud.start(options, Progress.silent(), _ -> engine))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("LocalStack was not healthy within 0 seconds")
        .hasMessageContaining("WIREDESK_START_SECONDS")
        .hasMessageContaining("the last thing it said");
    assertThat(engine.process.map(ProcessTree::runs)).contains(false);
  }

  @Test
  void a_port_that_is_let_go_a_moment_after_the_end_is_waited_for() {
    LocalCloudOptions options = Fakes.options(folder).withStartLimit(Duration.ofMillis(100));

    assertThatThrownBy(() -> LocalCloud.start(options, Progress.silent(), _ -> new Lingering()))
        .isInstanceOf(LocalCloudException.class);
    assertThat(new Endpoint(options.port()).isFree()).isTrue();
  }

  @Test
  void nothing_runs_where_nothing_was_started() {
    assertThat(LocalCloud.running(Fakes.options(folder))).isEmpty();
  }

  @Test
  void the_reason_why_none_can_start_is_the_message() {
    assertThat(LocalCloud.missing(Fakes.options(folder)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("needs Python 3.10"));
  }

  @ParameterizedTest
  @CsvSource({"Mac OS X, aarch64", "Linux, aarch64", "Windows 11, amd64"})
  void on_other_machines_than_linux_on_x86_it_takes_docker(String system, String architecture) {
    assertThatThrownBy(() -> ProcessEngine.requireKnownMachine(system, architecture))
        .hasMessage(
            "On "
                + (system + " " + architecture)
                + " the local cloud needs Docker: start a Docker engine and try again.");
  }

  /** A LocalStack that never answers, and whose port is taken for a while after its end. */
  private static final class Lingering implements Engine {
    @Override
    public CloudState start(LocalCloudOptions options, Progress progress) {
      return new CloudState(EngineChoice.PROCESS, "0", Instant.EPOCH, options.port());
    }

    @Override
    public boolean alive(CloudState state) {
      return true;
    }

    @Override
    public void stop(CloudState state) {
      try {
        ServerSocket socket = new ServerSocket(state.port(), 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> closeLater(socket));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<String> missing(LocalCloudOptions options) {
      return Optional.empty();
    }

    private static void closeLater(ServerSocket socket) {
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A LocalStack that says something and then does as it is told. */
  private static final class Pretended implements Engine {
    private final String script;
    private Optional<ProcessHandle> process = Optional.empty();

    private Pretended(String script) {
      this.script = script;
    }

    @Override
    public CloudState start(LocalCloudOptions options, Progress progress) {
      try {
        Files.writeString(LocalCloud.log(options.stateDir()), "the last thing it said\n");
        ProcessHandle started =
            new ProcessBuilder("/bin/sh", "-c", script).inheritIO().start().toHandle();
        process = Optional.of(started);
        Instant start = started.info().startInstant().orElse(Instant.EPOCH);
        return new CloudState(
            EngineChoice.PROCESS, Long.toString(started.pid()), start, options.port());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean alive(CloudState state) {
      return process.filter(ProcessTree::runs).isPresent();
    }

    @Override
    public void stop(CloudState state) {
      process.ifPresent(ProcessTree::kill);
    }

    @Override
    public Optional<String> missing(LocalCloudOptions options) {
      return Optional.empty();
    }
  }
}
