package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {

  @TempDir private Path project;

  @BeforeEach
  void lay() throws IOException {
    write("template.yaml", "template");
    write("infra/storage.yaml", "storage");
    for (String function : Deployment.FUNCTIONS) {
      write("functions/" + function + "/target/" + function + ".jar", function);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"template.yaml", "infra/storage.yaml", "functions/strip/target/strip.jar"})
  void whatIsDeployedIsKnownByItsTemplatesAndJars(String file) throws IOException {
    String before = Deployment.fingerprint(project);
    write(file, "changed");

    assertThat(Deployment.fingerprint(project)).isNotEqualTo(before);
  }

  @Test
  void nothingElseMatters() throws IOException {
    String before = Deployment.fingerprint(project);
    write("infra/README.md", "changed");
    write("core/target/core.jar", "changed");

    assertThat(Deployment.fingerprint(project)).isEqualTo(before);
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }
}
