package io.wiredesk.corpus;

import static io.wiredesk.release.Role.ABOUT;
import static io.wiredesk.release.Role.BODY;
import static io.wiredesk.release.Role.CONTACT;
import static io.wiredesk.release.Role.DISCLAIMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.corpus.Comparison.FileChange;
import io.wiredesk.corpus.Comparison.MetricChange;
import io.wiredesk.corpus.Comparison.PieceChange;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "about, body, about, BETTER",
    "about, body, contact, BETTER",
    "about, contact, body, WORSE",
    "about, contact, chrome, NEUTRAL",
    "body, body, chrome, WORSE",
    "body, chrome, about, NEUTRAL",
    "body, chrome, body, BETTER"
  })
  void aChangeIsJudgedByWhatThePieceIs(String is, String before, String after, Effect effect) {
    Role role = Role.valueOf(is.toUpperCase(Locale.ROOT));
    Comparison comparison =
        comparison(
            Readings.of("en", role, Role.valueOf(before.toUpperCase(Locale.ROOT))),
            Readings.of("en", role, Role.valueOf(after.toUpperCase(Locale.ROOT))));

    assertThat(comparison.files().getFirst().pieces())
        .extracting(PieceChange::effect)
        .containsExactly(effect);
  }

  @Test
  void whatHasNotChangedIsNotToldOf() {
    Comparison comparison =
        comparison(
            Readings.of("en", BODY, BODY, ABOUT, BODY, CONTACT, CONTACT),
            Readings.of("en", BODY, BODY, ABOUT, ABOUT, CONTACT, CONTACT));

    assertThat(comparison.files()).hasSize(1);
    assertThat(comparison.files().getFirst().pieces())
        .extracting(change -> change.after().piece().line())
        .containsExactly(3);
    assertThat(comparison.metrics())
        .containsEntry("removed_recall_en", new MetricChange(0.5, 1))
        .doesNotContainKey("body_recall");
  }

  @Test
  void aFactThatIsReadOtherwiseIsToldOf() {
    Comparison comparison =
        comparison(Readings.ofTitle("en", "A", null), Readings.ofTitle("en", "A", "A"));

    assertThat(comparison.files())
        .flatExtracting(FileChange::facts)
        .extracting(Comparison.FactChange::effect)
        .containsExactly(Effect.BETTER);
  }

  @Test
  void aRunOfAnUnlabelledTextIsToldOfWhereItsRoleChanged() {
    List<RoleChange> changes =
        RoleChange.between(
            List.of(LabelledBlock.body("One two. Three  four."), LabelledBlock.body("Five")),
            List.of(LabelledBlock.body("One two."), block(DISCLAIMER, "Three  four. Five")));

    assertThat(changes).extracting(RoleChange::text).containsExactly("Three  four.", "Five");
    assertThat(changes).extracting(change -> change.after().role()).containsOnly(DISCLAIMER);
  }

  private static Comparison comparison(Reading before, Reading after) {
    return new Comparison(Evaluation.of(List.of(before)), Evaluation.of(List.of(after)));
  }

  private static LabelledBlock block(Role role, String text) {
    return new LabelledBlock(text, role, null, null);
  }
}
