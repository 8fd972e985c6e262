package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  @TempDir private Path folder;

  @Test
  void eight_that_come_at_once_download_once() throws Exception {
    Download download = new Download(folder.resolve("jars"));
    AtomicInteger fills = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Path>> all =
          IntStream.range(0, 8)
              .mapToObj(
                  _ -> threads.submit(() -> download.orElseFill(_ -> fills.incrementAndGet())))
              .toList();
      for (Future<Path> one : all) {
        assertThat(one.get()).isEqualTo(folder.resolve("jars"));
      }
    }
    assertThat(fills).hasValue(1);
  }

  @Test
  void one_that_broke_off_begins_again_from_nothing() {
    Download download = new Download(folder.resolve("jars"));
    assertThatThrownBy(
            () ->
                download.orElseFill(
                    target -> {
                      Folders.create(target.resolve("half"));
                      throw new LocalCloudException("the network went away");
                    }))
        .hasMessage("the network went away");

    Path filled = download.orElseFill(_ -> {});

    assertThat(filled.resolve("half")).doesNotExist();
    assertThat(download.complete()).isTrue();
  }

  @Test
  void a_file_with_another_hash_is_refused() throws Exception {
    Files.writeString(folder.resolve("a.jar"), "not what it should be");

    assertThatThrownBy(() -> JarDownload.check(folder, "0".repeat(64), "a.jar"))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("The download a.jar is not the file it should be");
  }

  @Test
  void a_failed_download_of_jars_says_what_maven_said() {
    Fakes.program(folder, "mvnw", "echo '[ERROR] repo.example: Connection refused'; exit 1");
    LocalCloudOptions options = Fakes.options(folder);

    assertThatThrownBy(
            () -> new JarDownload(folder, options.environment()).into(folder.resolve("jars")))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("Could not download the jars for the local cloud")
        .hasMessageContaining("Connection refused");
  }

  @Test
  void a_failed_download_of_packages_says_what_pip_said() {
    Python python =
        new Python(
            Fakes.program(
                folder,
                "python3",
                "/bin/mkdir -p \"$3/bin\" && echo '#!/bin/sh\n"
                    + "echo no route to host; exit 1' > \"$3/bin/python\""
                    + " && /bin/chmod +x \"$3/bin/python\""),
            "3.11.7");
    LocalCloudOptions options = Fakes.options(folder);

    assertThatThrownBy(
            () ->
                VirtualEnvironment.install(
                    folder.resolve("venv"),
                    python,
                    options.environment(),
                    List.of(Resource.BUILD_PINS)))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("Could not install the Python packages of build.txt")
        .hasMessageContaining("no route to host");
  }
}
