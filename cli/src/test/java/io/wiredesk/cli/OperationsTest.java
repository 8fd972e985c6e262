package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.cli.Operations.Stage;
import io.wiredesk.event.ObjectEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OperationsTest {

  @TempDir private Path folder;

  private final MemoryDesk desk = new MemoryDesk();
  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void quarantineListsADayWithItsReasons() throws IOException {
    String id = upload("picture.jpg");
    desk.settle();
    assertThat(quarantine().list(desk, null)).isOne();
    assertThat(out()).contains(id + "  binary  parse", "picture.jpg", "The file is a picture.");
  }

  @Test
  void aDayWithoutQuarantineIsGood() {
    assertThat(quarantine().list(desk, "2026-11-23")).isZero();
    assertThat(out()).contains("Nothing of 2026-11-23 is in quarantine");
  }

  @Test
  void aDayThatIsNoneIsWrongUse() {
    assertThatThrownBy(() -> quarantine().list(desk, "24.11.2026"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("24.11.2026 is no day");
  }

  @Test
  void retrySendsTheUploadToTheFirstQueue() throws IOException {
    String id = upload("picture.jpg");
    desk.settle();
    assertThat(quarantine().retry(desk, yes(), null, List.of(id))).isZero();
    assertThat(sent(Stage.PARSE)).containsExactly("raw/2026-11-24/picture.jpg");
    assertThat(out()).contains("1 uploads go back into the first queue.", "On their way");
  }

  @Test
  void retryOfADayTakesAllOfIt() throws IOException {
    upload("one.jpg");
    upload("two.jpg");
    desk.settle();
    quarantine().retry(desk, yes(), "2026-11-24", List.of());
    assertThat(sent(Stage.PARSE)).hasSize(2);
  }

  @Test
  void whatIsNotInQuarantineIsNotRetried() throws IOException {
    String id = upload("release.txt");
    desk.settle();
    assertThatThrownBy(() -> quarantine().retry(desk, yes(), null, List.of(id)))
        .hasMessageContaining("is not in quarantine");
  }

  @Test
  void replaySaysWhatItWillTouchAndSendsTheNewestOfEach() throws IOException {
    upload("a.txt");
    upload("b.txt");
    desk.settle();
    assertThat(replay(new Selection(Stage.STRIP, "parsed/", List.of(), Instant.MIN, Instant.MAX)))
        .isZero();
    assertThat(sent(Stage.STRIP)).hasSize(2).allMatch(key -> key.startsWith("parsed/"));
    assertThat(out()).contains("2 objects under parsed/", "Nobody is mailed.");
  }

  @Test
  void replayOfAnIdTakesItsReleasesAlone() throws IOException {
    String two = upload("two.txt");
    upload("a.txt");
    desk.settle();
    replay(new Selection(Stage.STRIP, "parsed/", List.of(two), Instant.MIN, Instant.MAX));
    assertThat(sent(Stage.STRIP))
        .containsExactlyInAnyOrder("parsed/" + two + "-1.json", "parsed/" + two + "-2.json");
  }

  @Test
  void replayOfATimeTakesWhatWasWrittenThen() throws IOException {
    upload("a.txt");
    desk.settle();
    Instant later = MemoryDesk.BEGIN.plusSeconds(3600);
    assertThat(replay(new Selection(Stage.PARSE, "raw/", List.of(), later, Instant.MAX))).isOne();
    assertThat(terminal.err()).contains("there is nothing like that");
    assertThat(sent(Stage.PARSE)).isEmpty();
  }

  @Test
  void eachVersionOfAnUploadIsReplayed() throws IOException {
    upload("a.txt");
    upload("a.txt");
    replay(new Selection(Stage.PARSE, "raw/", List.of(), Instant.MIN, Instant.MAX));
    assertThat(sent(Stage.PARSE)).hasSize(2);
  }

  @Test
  void nobodyIsAskedWhereNobodyIs() throws IOException {
    upload("a.txt");
    var all = new Selection(Stage.PARSE, "raw/", List.of(), Instant.MIN, Instant.MAX);
    assertThatThrownBy(() -> new Replay(terminal.terminal()).replay(desk, all, new Consent()))
        .hasMessageContaining("--yes");
    assertThat(sent(Stage.PARSE)).isEmpty();
  }

  @Test
  void aPersonMaySayNo() throws IOException {
    upload("a.txt");
    var all = new Selection(Stage.PARSE, "raw/", List.of(), Instant.MIN, Instant.MAX);
    FakeTerminal person = FakeTerminal.of(80).typing("n\n");
    assertThat(new Replay(person.terminal()).replay(desk, all, new Consent())).isOne();
    assertThat(sent(Stage.PARSE)).isEmpty();
    person.typing("y\n");
    assertThat(new Replay(person.terminal()).replay(desk, all, new Consent())).isZero();
    assertThat(sent(Stage.PARSE)).hasSize(1);
  }

  @Test
  void wrongUseOfReplayIsSaid() {
    assertThat(terminal.run("replay", "--from", "attic")).isEqualTo(2);
    assertThat(terminal.err()).contains("--from is raw, parsed or articles");
    assertThat(terminal.run("replay", "--from", "parsed", "--prefix", "raw/")).isEqualTo(2);
    assertThat(terminal.run("replay", "--from", "parsed", "--since", "Tuesday")).isEqualTo(2);
    assertThat(terminal.err()).contains("Tuesday is no time");
  }

  @Test
  void deadLettersAreCountedAndSentBack() {
    desk.deadLetters.put(Stage.STRIP, 3);
    var dlq = new Dlq(terminal.terminal());
    assertThat(dlq.list(desk.operations())).isOne();
    assertThat(dlq.redrive(desk.operations(), yes(), List.of(Stage.STRIP))).isZero();
    assertThat(dlq.list(desk.operations())).isZero();
    assertThat(out()).contains("strip   3", "About 3 messages go back", "strip   0");
  }

  @Test
  void nothingToSendBackIsSaid() {
    var dlq = new Dlq(terminal.terminal());
    assertThat(dlq.redrive(desk.operations(), yes(), List.of(Stage.STORE))).isZero();
    assertThat(out()).contains("Nothing waits there");
  }

  private String upload(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      Files.writeString(file, name);
    }
    return new Uploads(desk.objects(), desk.bucket(), desk::now).upload(file.toString()).id();
  }

  private Quarantine quarantine() {
    return new Quarantine(terminal.terminal(), desk::now);
  }

  private int replay(Selection selection) {
    return new Replay(terminal.terminal()).replay(desk, selection, yes());
  }

  private static Consent yes() {
    return CommandLine.populateCommand(new Consent(), "--yes");
  }

  private List<String> sent(Stage stage) {
    return Objects.requireNonNull(desk.queues.get(stage)).drain().stream()
        .flatMap(body -> ObjectEvent.read(body).stream())
        .map(ObjectEvent::key)
        .toList();
  }

  private String out() {
    terminal.terminal().out().flush();
    return terminal.out();
  }
}
