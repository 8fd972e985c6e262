package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalCloudOptionsTest {
  private static final Path PROJECT = Path.of("/project");

  @Test
  void all_that_a_cloud_writes_lies_in_the_ignored_folder() {
    LocalCloudOptions options = LocalCloudOptions.of(PROJECT, Map.of());

    assertThat(options.stateDir()).isEqualTo(Path.of("/project/.wiredesk/cloud"));
    assertThat(options.port()).isEqualTo(4566);
    assertThat(options.engine()).isEqualTo(EngineChoice.AUTO);
  }

  @Test
  void the_environment_says_where_and_how() {
    Map<String, String> environment =
        Map.of(
            "WIREDESK_HOME", "/elsewhere",
            "WIREDESK_PORT", "4570",
            "WIREDESK_LOCALSTACK", "docker",
            "WIREDESK_START_SECONDS", "7",
            "XDG_CACHE_HOME", "/caches");

    LocalCloudOptions options = LocalCloudOptions.of(PROJECT, environment);

    assertThat(options.stateDir()).isEqualTo(Path.of("/elsewhere/cloud"));
    assertThat(options.downloads()).isEqualTo(Path.of("/caches/wiredesk"));
    assertThat(options.port()).isEqualTo(4570);
    assertThat(options.engine()).isEqualTo(EngineChoice.DOCKER);
    assertThat(options.startLimit()).hasSeconds(7);
  }

  @ParameterizedTest
  @CsvSource({
    "WIREDESK_PORT, http",
    "WIREDESK_PORT, 0",
    "WIREDESK_PORT, 65536",
    "WIREDESK_START_SECONDS, -1",
    "WIREDESK_LOCALSTACK, podman"
  })
  void a_wrong_value_is_refused_with_the_name_of_the_variable(String name, String value) {
    assertThatThrownBy(() -> LocalCloudOptions.of(PROJECT, Map.of(name, value)))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("\"" + value + "\"");
  }

  @Test
  void a_cache_that_is_no_absolute_path_is_ignored() {
    LocalCloudOptions options = LocalCloudOptions.of(PROJECT, Map.of("XDG_CACHE_HOME", "caches"));

    assertThat(options.downloads()).isAbsolute();
  }

  @Test
  void the_checkout_is_found_from_a_folder_in_it(@TempDir Path folder) throws Exception {
    Files.createFile(folder.resolve("mvnw"));
    Path below = Files.createDirectories(folder.resolve("infra/local"));

    assertThat(LocalCloudOptions.project(below)).isEqualTo(folder);
  }

  @Test
  void outside_of_a_checkout_it_says_so(@TempDir Path folder) {
    assertThatThrownBy(() -> LocalCloudOptions.project(folder))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("No checkout of Wiredesk at " + folder);
  }
}
