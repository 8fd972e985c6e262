package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRunTest {

  @TempDir private Path folder;

  private final MemoryDesk desk = new MemoryDesk();

  @Test
  void everyStageIsToldAndWhatASubscriberGets() throws IOException {
    FakeTerminal terminal = FakeTerminal.piped();

    assertThat(run(desk, terminal, file("release.txt"))).isZero();

    assertThat(terminal.lines())
        .anyMatch(line -> line.startsWith("release.txt"))
        .anyMatch(line -> line.matches("  uploaded +s3://bucket/raw/2026-11-24/release.txt +.* s"))
        .anyMatch(line -> line.matches("  parsed +text in utf-8, 1 block +.* s"))
        .anyMatch(
            line ->
                line.matches(
                    "  stripped +Indonesian \\(id\\), 1 block of story, 3 set apart +.* s"))
        .anyMatch(line -> line.matches(" +disclaimer +seaprwire.id.third-party +Artikel ini .*"))
        .anyMatch(line -> line.matches("  stored +release [a-z2-7]{26}, version 1 +.* s"))
        .anyMatch(line -> line.matches("  announced +finance, top-story +.* s"))
        .anyMatch(line -> line.contains("● finance  ● top-story  Indonesian (id) · SeaPRwire"))
        .anyMatch(line -> line.equals("1 announced, 0 announced before, 0 in quarantine"));
    assertThat(terminal.out()).doesNotContain("\u001b");
  }

  @Test
  void theSecondTimeNothingIsAnnouncedAgain() throws IOException {
    String file = file("release.txt");
    run(desk, FakeTerminal.piped(), file);
    int sent = desk.topics.sent().size();
    FakeTerminal terminal = FakeTerminal.piped();

    assertThat(run(desk, terminal, file)).isZero();

    assertThat(desk.topics.sent()).hasSize(sent);
    assertThat(terminal.out())
        .contains("already announced on finance, top-story; not again")
        .contains("0 announced, 1 announced before, 0 in quarantine");
  }

  @Test
  void quarantineIsAnEndWithItsReason() throws IOException {
    FakeTerminal terminal = FakeTerminal.piped();

    assertThat(run(desk, terminal, file("picture.jpg"))).isZero();

    assertThat(terminal.out())
        .contains("quarantined ", "binary, found by the stage parse", "The file is a picture.")
        .contains("0 announced, 0 announced before, 1 in quarantine");
  }

  @Test
  void anEmbargoIsAnEndToo() throws IOException {
    FakeTerminal terminal = FakeTerminal.piped();

    assertThat(run(desk, terminal, file("embargo.txt"))).isZero();

    assertThat(terminal.out()).contains("finance until 2026-12-01T00:00:00Z");
    assertThat(desk.topics.sent()).isEmpty();
  }

  @Test
  void aFileOfSeveralReleasesIsFollowedReleaseByRelease() throws IOException {
    FakeTerminal terminal = FakeTerminal.piped();

    assertThat(run(desk, terminal, file("two.txt"))).isZero();

    assertThat(terminal.out())
        .contains("2 releases in one file")
        .contains("2 announced, 0 announced before, 0 in quarantine");
  }

  @Test
  void stagesThatDoNothingAreGivenUpWithAHint() throws IOException {
    FakeTerminal terminal = FakeTerminal.piped();
    MemoryDesk silent = new MemoryDesk(false);

    assertThat(run(silent, terminal, file("release.txt"))).isEqualTo(1);

    assertThat(terminal.out())
        .contains("not parsed after 60 s", "What the functions said is in the.log");
  }

  @Test
  void aPersonIsToldOfALongWaitAndTheLineGoesAway() throws IOException {
    FakeTerminal person = FakeTerminal.of(80);
    MemoryDesk silent = new MemoryDesk(false);

    new DemoRun(silent, person.terminal(), silent.patience(person))
        .run(List.of(file("release.txt")), "the.log");

    assertThat(person.err()).contains("waiting until it is parsed … 2 s").endsWith("\r\u001b[K");
  }

  @Test
  void theSubscriptionIsGoneInTheEndHoweverItEnds() throws IOException {
    MemoryDesk silent = new MemoryDesk(false);
    run(desk, FakeTerminal.piped(), file("a.txt"));
    run(silent, FakeTerminal.piped(), file("b.txt"));

    assertThat(desk.inboxes).hasSize(1).allMatch(MemoryInbox::closed);
    assertThat(silent.inboxes).hasSize(1).allMatch(MemoryInbox::closed);
  }

  private static int run(MemoryDesk desk, FakeTerminal terminal, String file) {
    return new DemoRun(desk, terminal.terminal(), desk.patience()).run(List.of(file), "the.log");
  }

  private String file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "The file " + name + ".").toString();
  }
}
