package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Maven and a JDK that only note what is asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;

  private LauncherProject project = new LauncherProject(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    project = new LauncherProject(folder.resolve("my project"));
    project.lay();
  }

  @Test
  void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
    var first = project.call("preview", "a");
    var second = project.call("preview", "a");

    assertThat(first.exitCode()).isZero();
    assertThat(first.err())
        .isEqualTo("wiredesk: building for the first time, which fetches libraries …\n");
    assertThat(second.err()).isEmpty();
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void everyArgumentArrivesAsItWasGiven() throws Exception {
    var call = project.call("preview", "", "a b", "*", "$HOME", "\"'", "--", "보도 자료");

    assertThat(call.arguments())
        .containsExactly("preview", "", "a b", "*", "$HOME", "\"'", "--", "보도 자료");
  }

  @Test
  void theExitCodeIsThatOfTheCommand() throws Exception {
    assertThat(project.call("exit", "2").exitCode()).isEqualTo(2);
  }

  @Test
  void textIsUtf8WhateverTheLocale() throws Exception {
    assertThat(project.call("preview").out()).contains("LC_ALL=C.UTF-8\n");
  }

  @Test
  void itWorksThroughALinkFromAnotherFolder() throws Exception {
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, project.launcher());

    var call = project.callAs(link, folder, "preview");

    assertThat(call.exitCode()).isZero();
    assertThat(call.out()).contains("-Dwiredesk.home=" + project.root().toRealPath() + "\n");
  }

  @Test
  void aChangedSourceBuildsAgain() throws Exception {
    project.call("preview");
    project.touch("core/src/main/java/A.java");

    assertThat(project.call("preview").err())
        .isEqualTo("wiredesk: the sources have changed, building …\n");
    assertThat(project.builds()).hasSize(2);
  }

  @Test
  void aSourceThatIsGoneBuildsAgain() throws Exception {
    project.call("preview");
    Files.delete(project.root().resolve("core/src/main/java/A.java"));
    project.touchFolder("core/src/main/java");

    project.call("preview");

    assertThat(project.builds()).hasSize(2);
  }

  @Test
  void aTestThatChangesBuildsNothing() throws Exception {
    project.call("preview");
    project.touch("core/src/test/java/ATest.java");
    project.touch("core/target/classes/A.class");

    project.call("preview");

    assertThat(project.builds()).hasSize(1);
  }

  /** What eval reads is in the folder, and not in what was built. */
  @Test
  void aRuleThatChangesBuildsForAllButEval() throws Exception {
    project.call("eval");
    project.touch("rules/src/main/resources/wiredesk/lang/id.rules");

    project.call("eval");
    assertThat(project.builds()).hasSize(1);
    project.call("preview");
    assertThat(project.builds()).hasSize(2);
  }

  @Test
  void theDemoNeedsTheFunctionsToo() throws Exception {
    project.call("preview");
    project.call("demo");
    project.call("demo");
    project.call("preview");

    assertThat(project.builds()).hasSize(2);
    assertThat(project.builds().getFirst()).contains("-pl cli ");
    assertThat(project.builds().getLast())
        .contains(
            "-pl cli,functions/parse,functions/parse-document,functions/strip,functions/store,functions/notify,functions/release,functions/sweep"
                + " ");
  }

  @Test
  void aBuildThatFailsSaysWhyAndTheNextCallTriesAgain() throws Exception {
    project.breakBuild();
    var broken = project.call("preview");
    project.mendBuild();
    var mended = project.call("preview");

    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err())
        .contains("[ERROR] A.java:[1,2] a mistake\n", "the build failed; all of it is in ");
    assertThat(mended.exitCode()).isZero();
  }

  @Test
  void callsAtTheSameTimeBuildOnce() throws Exception {
    List<LauncherProject.Running> calls =
        IntStream.range(0, 5).mapToObj(i -> project.start("preview", "" + i)).toList();

    for (int i = 0; i < calls.size(); i++) {
      assertThat(calls.get(i).end().arguments()).containsExactly("preview", "" + i);
    }
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void theLockOfADeadCallIsNoObstacle() throws Exception {
    project.lockBy(project.deadProcess());

    assertThat(project.call("preview").exitCode()).isZero();
  }

  @Test
  void aJdkThatIsNamedAndIsNoneIsOneSentence() throws Exception {
    Path none = Files.createDirectory(folder.resolve("no jdk"));

    var call = project.withJdk(none).call("preview");

    assertThat(call.exitCode()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo(
            "wiredesk: WIREDESK_JAVA_HOME is "
                + none
                + ", and there is no JDK 25 in that folder.\n");
  }
}
