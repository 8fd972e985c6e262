package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceTest {
  private static final Path SOURCES = Path.of("localstack");

  @Test
  void each_file_of_the_folder_is_copied_at_set_up() throws Exception {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> SOURCES.relativize(file).toString())
              .filter(name -> !name.endsWith(".in") && !name.contains("__pycache__"))
              .toList();
      assertThat(Arrays.stream(Resource.values()).map(resource -> resource.path))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BUILD_PINS", "LOCALSTACK_PINS", "SAM_PINS"})
  void each_package_is_pinned_and_hashed(Resource pins) {
    List<String> entries =
        Arrays.stream(pins.text().replace("\\\n", " ").split("\n"))
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(entries).isNotEmpty();
    assertThat(entries).allMatch(entry -> entry.matches("[a-z0-9._-]+==\\S+ .*--hash=sha256:.*"));
  }

  @Test
  void the_versions_that_are_named_are_the_ones_that_are_pinned() {
    assertThat(Resource.LOCALSTACK_PINS.text()).contains("localstack-core==" + LocalStack.VERSION);
    assertThat(Resource.SAM_PINS.text()).contains("aws-sam-cli==" + Sam.VERSION);
  }

  @Test
  void a_change_of_a_pin_is_another_folder() {
    List<Resource> lists = List.of(Resource.SAM_PINS);

    assertThat(Resource.hash(lists, "3.11")).isEqualTo(Resource.hash(lists, "3.11"));
    assertThat(Resource.hash(lists, "3.11")).isNotEqualTo(Resource.hash(lists, "3.12"));
    assertThat(Resource.hash(lists, "3.11"))
        .isNotEqualTo(Resource.hash(List.of(Resource.BUILD_PINS), "3.11"));
  }
}
