package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTextTest {

  @TempDir private Path folder;

  private final MemoryDesk desk = new MemoryDesk();
  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void aStoredReleaseIsShownWithItsArticleAndItsTopics() throws IOException {
    String id = upload("release.txt");
    desk.settle();

    assertThat(show(id)).isZero();

    assertThat(terminal.out())
        .contains("s3://bucket/raw/2026-11-24/release.txt", "stored", "version 1")
        .contains("announced on finance", "announced on top-story")
        .contains("┃ Artikel ini disediakan");
  }

  @Test
  void aReleaseOnItsWayTellsHowFarItIs() throws IOException {
    String id = upload("release.txt");
    desk.patience().until("seen", () -> new Traces(desk).upload(id));

    assertThat(show(id)).isZero();

    assertThat(terminal.out()).contains("on its way: being parsed");
  }

  @Test
  void aSecondUploadOfTheSameNamesTheFirst() throws IOException {
    String first = upload("release.txt");
    desk.settle();
    String second = upload("release.txt");
    desk.settle();

    show(second);

    assertThat(second).isNotEqualTo(first);
    assertThat(terminal.out()).contains("the same as " + first);
  }

  @Test
  void whatIsInQuarantineSaysWhyAndIsABadAnswer() throws IOException {
    String id = upload("picture.jpg");
    desk.settle();

    assertThat(show(id)).isEqualTo(1);

    assertThat(terminal.out()).contains("quarantined: binary", "The file is a picture.");
  }

  @Test
  void anUploadOfSeveralListsThem() throws IOException {
    String id = upload("two.txt");
    desk.settle();

    assertThat(show(id)).isZero();

    assertThat(terminal.out()).contains("holds 2 releases", id + "-1  stored", id + "-2  stored");
  }

  @Test
  void aReleaseIsFoundByItsOwnIdToo() throws IOException {
    String id = upload("release.txt");
    desk.settle();
    String release = new Traces(desk).upload(id).orElseThrow().release();

    assertThat(show(String.valueOf(release))).isZero();

    assertThat(terminal.out()).contains(id);
  }

  @Test
  void anIdThatNobodyKnowsIsSaidSo() {
    assertThat(show("\u001b[2Jnobody")).isEqualTo(1);

    assertThat(terminal.err()).contains("nothing is known of ").doesNotContain("\u001b");
  }

  private int show(String id) {
    return new ShowText(terminal.terminal(), new Traces(desk)).show(id);
  }

  private String upload(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "The file " + name + ".");
    return new Uploads(desk.objects(), desk.bucket(), desk::now).upload(file.toString()).id();
  }
}
