package io.wiredesk.corpus;

import static io.wiredesk.release.Role.ABOUT;
import static io.wiredesk.release.Role.BODY;
import static io.wiredesk.release.Role.CONTACT;
import static io.wiredesk.release.Role.DISCLAIMER;
import static io.wiredesk.release.Role.HEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  @Test
  void removedIsWhatIsNotTheStoryWhateverItsRole() {
    Scores scores =
        Scores.of(
            List.of(
                Readings.of(
                    "en",
                    BODY,
                    BODY,
                    BODY,
                    CONTACT,
                    ABOUT,
                    DISCLAIMER,
                    CONTACT,
                    CONTACT,
                    ABOUT,
                    BODY)));

    assertThat(scores.removed().precision()).isEqualTo(2 / 3.0);
    assertThat(scores.removed().recall()).isEqualTo(2 / 3.0);
    assertThat(scores.removed().f1()).isEqualTo(2 / 3.0);
    assertThat(scores.body().recall()).isEqualTo(0.5);
    assertThat(scores.count(CONTACT).precision()).isEqualTo(0.5);
    assertThat(scores.count(ABOUT).recall()).isZero();
  }

  @Test
  void aHeadlineIsNeitherKeptNorRemoved() {
    Scores scores = Scores.of(List.of(Readings.of("en", HEADLINE, BODY, BODY, BODY)));

    assertThat(scores.removed().f1()).isNaN();
    assertThat(scores.body().precision()).isEqualTo(1);
    assertThat(scores.count(HEADLINE).recall()).isZero();
  }

  @Test
  void aReleaseThatCouldNotBeComparedHasLostItsBodyAndRemovedNothing() {
    Scores scores =
        Scores.of(List.of(Readings.failed("en"), Readings.of("en", BODY, BODY, ABOUT, ABOUT)));

    assertThat(scores.body().recall()).isEqualTo(0.5);
    assertThat(scores.removed().claimed()).isEqualTo(1);
    assertThat(scores.metrics()).containsEntry("conserved", 0.5);
  }

  @Test
  void aMetricIsTheMeanOverTheLanguagesThatHaveIt() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(
                Readings.ofTitle("en", "A", "A"),
                Readings.ofTitle("en", "A", "A"),
                Readings.ofTitle("en", "A", "A"),
                Readings.ofTitle("zh-Hant", "A", null),
                Readings.of("th", BODY, BODY)));

    assertThat(evaluation.metrics())
        .containsEntry("title", 0.5)
        .containsEntry("title_pooled", 0.75)
        .containsEntry("title_zh_hant", 0.0)
        .containsEntry("title_th", Double.NaN);
  }

  @Test
  void theWorstFileIsTheOneThatSpoilsItsStory() {
    Reading role = Readings.of("en", BODY, BODY, ABOUT, CONTACT, CONTACT, ABOUT);
    Reading lost = Readings.of("en", BODY, ABOUT);
    Reading right = Readings.of("en", BODY, BODY);

    assertThat(Evaluation.of(List.of(right, role, lost)).worst()).containsExactly(lost, role);
  }
}
