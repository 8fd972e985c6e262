package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTest {
  @Test
  void it_is_the_one_that_runs_this() {
    assertThat(Java.executable()).isExecutable();
  }

  @Test
  void an_old_one_is_refused() {
    assertThatThrownBy(() -> Java.executable(Java.home(), 17))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("needs a JDK 25 or later")
        .hasMessageContaining("is version 17")
        .hasMessageContaining("JAVA_HOME");
  }

  @Test
  void a_folder_without_one_is_refused(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("bin"));

    assertThatThrownBy(() -> Java.executable(folder, 25)).hasMessageContaining(folder + " is none");
  }
}
