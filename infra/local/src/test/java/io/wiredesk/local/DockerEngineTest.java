package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTest {
  @TempDir private Path folder;

  @Test
  void starts_the_pinned_image_on_the_port_of_this_machine_only() {
    List<String> line = List.of(DockerEngine.runLine("wiredesk-localstack-4570", 4570));

    assertThat(line)
        .startsWith(
            "run",
            "--detach",
            "--rm",
            "--name",
            "wiredesk-localstack-4570",
            "--publish",
            "127.0.0.1:4570:4570",
            "--volume",
            "/var/run/docker.sock:/var/run/docker.sock")
        .endsWith("localstack/localstack:4.13.1")
        .contains("GATEWAY_LISTEN=0.0.0.0:4570", "LOCALSTACK_HOST=127.0.0.1:4570")
        .contains("LAMBDA_DOCKER_FLAGS=--label io.wiredesk.cloud=wiredesk-localstack-4570")
        .doesNotContain("OVERRIDE_IN_DOCKER=0");
  }

  @Test
  void no_client_means_no_engine() {
    assertThat(engine().answers()).isFalse();
  }

  @Test
  void a_client_without_an_engine_means_no_engine() {
    Fakes.program(folder, "docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1");

    assertThat(engine().answers()).isFalse();
    assertThat(Engine.of(EngineChoice.AUTO, Fakes.options(folder)))
        .isInstanceOf(ProcessEngine.class);
    assertThatThrownBy(() -> engine().start(Fakes.options(folder), Progress.silent()))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("No Docker engine answers");
  }

  @Test
  void an_engine_that_answers_is_preferred() {
    Fakes.program(folder, "docker", "echo 27.0.1");

    assertThat(Engine.of(EngineChoice.AUTO, Fakes.options(folder)))
        .isInstanceOf(DockerEngine.class);
  }

  @Test
  void what_docker_says_of_a_failed_start_is_passed_on() {
    Fakes.program(
        folder, "docker", "[ \"$1\" = run ] && { echo 'no space left'; exit 125; } ; exit 0");

    assertThatThrownBy(() -> engine().start(Fakes.options(folder), Progress.silent()))
        .hasMessageContaining("Could not start the container")
        .hasMessageContaining("no space left");
  }

  @Test
  void stopping_takes_the_containers_of_the_functions_along() throws Exception {
    Path calls = folder.resolve("calls");
    Fakes.program(
        folder,
        "docker",
        "echo \"$*\" >> "
            + calls
            + "; [ \"$1\" = inspect ] && echo true; [ \"$1\" = ps ] && echo f1; exit 0");

    engine().stop(new CloudState(EngineChoice.DOCKER, "wiredesk-localstack-1", Instant.EPOCH, 1));

    assertThat(Files.readAllLines(calls))
        .contains("stop --time 10 wiredesk-localstack-1", "rm --force f1");
  }

  private DockerEngine engine() {
    return new DockerEngine(Map.of("PATH", folder.toString()));
  }
}
