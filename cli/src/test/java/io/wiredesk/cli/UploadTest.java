package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.objects.Fetched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

  @TempDir private Path folder;

  private final MemoryDesk desk = new MemoryDesk();
  private final FakeTerminal terminal = FakeTerminal.piped();

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "+%&.txt", "보도 자료.txt", "raw"})
  void aFileLiesUnderItsDayAndItsOwnName(String name) throws IOException {
    String file = file(name, "Satu.");

    assertThat(upload(file)).isZero();

    Fetched fetched = desk.objects().get("bucket", "raw/2026-11-24/" + name, null, 100);
    assertThat(fetched.size()).isEqualTo(5);
    assertThat(terminal.lines()).hasSize(1);
    assertThat(terminal.lines().getFirst())
        .matches("[a-z2-7]{26}  s3://bucket/raw/2026-11-24/.*")
        .endsWith(name);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,text/plain",
    "a.HTML,text/html",
    "a.eml,message/rfc822",
    "a,application/octet-stream",
    "a.xyz,application/octet-stream"
  })
  void theExtensionTellsTheMediaType(String name, String type) throws IOException {
    upload(file(name, "Satu."));

    assertThat(desk.objects().get("bucket", "raw/2026-11-24/" + name, null, 100).contentType())
        .isEqualTo(type);
  }

  @Test
  void aPersonIsToldWhatToDoNext() throws IOException {
    FakeTerminal person = FakeTerminal.of(80);
    Uploads uploads = new Uploads(desk.objects(), desk.bucket(), desk::now);

    Upload.upload(uploads, List.of(file("a.txt", "Satu.")), person.terminal());

    assertThat(person.lines().getLast()).startsWith("What became of it:  ./wiredesk show ");
  }

  @Test
  void aFileThatIsMissingIsSaidBeforeAnythingIsDone() {
    assertThat(terminal.run("upload", folder + "/missing.txt")).isEqualTo(2);
    assertThat(terminal.err()).startsWith("wiredesk upload: there is no file ");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(terminal.run("demo", folder.toString())).isEqualTo(2);
    assertThat(terminal.err()).contains("is a folder");
  }

  private int upload(String file) {
    Uploads uploads = new Uploads(desk.objects(), desk.bucket(), desk::now);
    return Upload.upload(uploads, List.of(file), terminal.terminal());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
