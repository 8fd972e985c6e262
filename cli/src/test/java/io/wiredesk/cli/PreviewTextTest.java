package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Change;
import io.wiredesk.release.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTextTest {

  @Test
  void theHeaderTellsWhatWasRead() {
    assertThat(shown(100, Articles.preview()))
        .contains(
            "release.txt · text, utf-8",
            "language   Indonesian (id)",
            "wire       SeaPRwire",
            "dateline   JAKARTA, 2026-11-24",
            "sectors    top-story (“Berita Utama”, declared), finance (declared)",
            "summary    Perusahaan itu membuka kantor baru.",
            "1 block of story; set apart: 1 dateline, 1 disclaimer, 1 notice");
  }

  @Test
  void theMarginNamesRoleRuleAndEvidence() {
    assertThat(shown(100, Articles.preview()).lines())
        .anyMatch(line -> line.startsWith("disclaimer            ┃ Artikel ini disediakan"))
        .anyMatch(line -> line.startsWith("seaprwire.id.third-"))
        .anyMatch(line -> line.startsWith("by structure"));
  }

  @Test
  void aBadgeTellsACorrectionAKillAndWhatIsWithheld() {
    assertThat(shown(80, Articles.preview(Change.CORRECTION, null))).contains("[CORRECTION]\n");
    assertThat(shown(80, Articles.preview(Change.KILL, null))).contains("[KILL]\n");
    assertThat(shown(80, Articles.preview(Change.NEW, "Sperrfrist: Redebeginn")))
        .contains("[WITHHELD]\n", "can't be read", "Sperrfrist: Redebeginn");
    assertThat(shown(80, Articles.preview(Change.NEW, "2026-11-24T00:01:00Z")))
        .contains("embargo    2026-11-24T00:01:00Z\n")
        .doesNotContain("[");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 40, 60, 80, 200})
  void noLineIsWiderThanTheTerminal(int columns) {
    int width = Math.max(40, columns);

    assertThat(shown(columns, Articles.preview()).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void arabicDoesNotTurnTheMarginRound() {
    assertThat(shown(80, Articles.preview("أعلنت الشركة عن أرباحها.")).lines())
        .anyMatch(line -> line.contains("│ \u200Eأعلنت"));
  }

  @Test
  void aDateBehindArabicLettersWouldBeTurnedRound() {
    assertThat(Facts.dateline("JAKARTA", "2026-11-24")).isEqualTo("JAKARTA, 2026-11-24");
    assertThat(Facts.dateline("مسقط", "2026-11-24")).isEqualTo("2026-11-24, مسقط");
    assertThat(Facts.dateline(null, null)).isEmpty();
  }

  @Test
  void aQuarantinedReleaseSaysWhy() {
    var rejection = new Rejection(Rejection.Reason.BINARY, "parse", "The file is a picture.");

    assertThat(shown(80, PreviewedRelease.rejected("x.png", rejection)))
        .isEqualTo(
            """
            x.png
            Quarantined: binary
            The file is a picture.
            found by the stage parse

            """);
  }

  private static String shown(int columns, PreviewedRelease release) {
    FakeTerminal terminal = FakeTerminal.of(columns);
    new PreviewText(terminal.terminal().with(Terminal.Colour.NEVER)).write(release);
    return terminal.out();
  }
}
