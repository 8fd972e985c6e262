package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.data.DataFiles;
import io.wiredesk.language.Habits.Habit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {

  @Test
  void readsWordsAndWordingsAndLeavesCommentsOut() {
    Habits habits =
        habits("# titles", "before-name Dr. Prof.", "", "before-name Ing.", "last etc.");

    assertThat(habits.of(Habit.BEFORE_NAME)).containsExactlyInAnyOrder("Dr.", "Prof.", "Ing.");
    assertThat(habits.has(Habit.LAST, "etc.")).isTrue();
    assertThat(habits.of(Habit.BEGINS)).isEmpty();
  }

  @Test
  void whatHoldsEverywhereIsAdded() {
    Habits everywhere = habits("anywhere Inc.");

    Habits german = Habits.parse("de.sentences", List.of("anywhere Mio."), everywhere);

    assertThat(german.of(Habit.ANYWHERE)).containsExactlyInAnyOrder("Inc.", "Mio.");
    assertThat(everywhere.of(Habit.ANYWHERE)).containsExactly("Inc.");
  }

  @Test
  void anUnknownWordIsNamedWithItsLineAndTheRightOnes() {
    assertThatThrownBy(() -> habits("last etc.", "befor-name Dr."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("xx.sentences:2")
        .hasMessageContaining("'befor-name'")
        .hasMessageContaining("before-name, before-number");
  }

  @Test
  void aLineWithoutWordingsIsRefused() {
    assertThatThrownBy(() -> habits("last"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("xx.sentences:1")
        .hasMessageContaining("says nothing");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Habits.read(DataFiles.onClassPath(), "qq", Habits.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/wiredesk/lang/qq.sentences");
  }

  private static Habits habits(String... lines) {
    return Habits.parse("xx.sentences", List.of(lines), Habits.NONE);
  }
}
