package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailLoopTest {

  @TempDir private Path folder;

  private final MemoryDesk desk = new MemoryDesk();

  @Test
  void whatArrivesIsPrintedWithItsSector() throws Exception {
    FakeTerminal terminal = FakeTerminal.of(80);
    Inbox inbox = desk.subscribe(List.of("finance"));
    Path file = Files.writeString(folder.resolve("a.txt"), "Satu.");
    new Uploads(desk.objects(), desk.bucket(), desk::now).upload(file.toString());
    desk.settle();

    TailLoop.run(terminal.terminal(), inbox);

    assertThat(terminal.out())
        .contains("● finance", "Perusahaan itu membuka kantor baru.", "JAKARTA, 2026-11-24")
        .contains("\u001b[32m")
        .doesNotContain("top-story");
  }

  @Test
  void withoutASectorAllAreMeant() {
    assertThat(TailLoop.choose(List.of(), List.of("a", "b"))).containsExactly("a", "b");
    assertThat(TailLoop.choose(List.of("b", "b"), List.of("a", "b"))).containsExactly("b");
  }

  @Test
  void aSectorWithoutATopicIsWrongUseAndTheOthersAreNamed() {
    assertThatThrownBy(() -> TailLoop.choose(List.of("fun"), List.of("a", "b")))
        .isInstanceOfSatisfying(
            CommandFailed.class, failed -> assertThat(failed.exitCode()).isEqualTo(2))
        .hasMessage("there is no sector fun; there are a, b");
  }
}
