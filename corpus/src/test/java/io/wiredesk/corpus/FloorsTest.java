package io.wiredesk.corpus;

import static io.wiredesk.release.Role.ABOUT;
import static io.wiredesk.release.Role.BODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {

  private static final Reading RIGHT = Readings.of("th", BODY, BODY, ABOUT, ABOUT);
  private static final Reading LEFT = Readings.of("th", BODY, BODY, ABOUT, BODY);

  @Test
  void whatIsUnderItsFloorIsNamed() {
    assertThat(floors("th\tremoved_recall\t0.93").complaints(thai(12, 1)))
        .containsExactly("th: removed_recall is 0.9231, under its floor of 0.93");
    assertThat(floors("th\tremoved_recall\t0.92").complaints(thai(12, 1))).isEmpty();
  }

  @Test
  void aListedLanguageNeedsItsReleases() {
    assertThat(floors("th\tbody_recall\t1.00").complaints(thai(11, 0)))
        .containsExactly("th has 11 releases, and should have 12 or more");
  }

  @Test
  void aMetricThatIsNotMeasuredAnyMoreIsNamed() {
    assertThat(floors("th\ttitle\t0.50").complaints(thai(12, 0)))
        .containsExactly("th: title is not measured any more; its floor is 0.50");
  }

  @Test
  void aFloorRisesToWhatIsReachedRoundedDownAndNeverFalls() {
    Floors floors = floors("th\tremoved_recall\t0.91\nth\tbody_recall\t1.00\nja\ttitle\t0.50");

    Floors raised = floors.raised(thai(12, 1));

    assertThat(floors.rises(raised)).contains("th removed_recall 0.91 → 0.92");
    assertThat(raised.text())
        .contains("ja\ttitle\t0.50\n", "th\tremoved_recall\t0.92\n", "th\tbody_recall\t1.00\n");
    assertThat(raised.raised(thai(10, 4)).text()).isEqualTo(raised.text());
    assertThat(Floors.parse("x", raised.text()).text()).isEqualTo(raised.text());
  }

  @Test
  void aLanguageIsListedOnceItHasItsReleases() {
    assertThat(floors("").raised(thai(11, 0)).text()).doesNotContain("th\t");
    assertThat(floors("").raised(thai(12, 0)).text()).contains("th\tremoved_f1\t1.00\n");
  }

  @Test
  void aLanguageWithoutFloorsIsToldHowManyReleasesItLacks() {
    assertThat(floors("").tooFew(thai(11, 0)))
        .containsExactly("th has 11 releases; it gets floors once it has 12");
    assertThat(floors("").tooFew(thai(12, 0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"th title 0.97", "th\ttitle\t0.9", "th\ttitle\t1.01", "th\ttitle\t0.٩٧"})
  void aLineThatIsNoFloorIsNamed(String line) {
    assertThatThrownBy(() -> floors("\n" + line))
        .hasMessage(
            "x:2: '"
                + line
                + "' is no floor; write language, metric and floor with a tab between them, the"
                + " floor like 0.97");
  }

  private static Floors floors(String text) {
    return Floors.parse("x", text);
  }

  private static Evaluation thai(int right, int left) {
    List<Reading> readings = new ArrayList<>(Readings.times(right, RIGHT));
    readings.addAll(Readings.times(left, LEFT));
    return Evaluation.of(readings);
  }
}
