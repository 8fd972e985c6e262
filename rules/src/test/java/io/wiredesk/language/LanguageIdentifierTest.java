package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model on texts made up for it, see languages.cases. */
class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();

  static Stream<String> cases() {
    return Cases.lines("languages.cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheLanguage(String line) {
    int space = line.indexOf(' ');

    assertThat(IDENTIFIER.identify(line.substring(space + 1))).isEqualTo(line.substring(0, space));
  }

  @Test
  void everyLanguageHasACase() {
    assertThat(cases().map(line -> line.substring(0, line.indexOf(' '))))
        .as("add to src/test/resources/wiredesk/languages.cases a line for it: tag, space, text")
        .containsAll(DataFiles.onClassPath().languages());
  }

  @Test
  void nothingIsUndetermined() {
    assertThat(IDENTIFIER.identify("")).isEqualTo("und");
    assertThat(IDENTIFIER.identify(" \n ")).isEqualTo("und");
  }

  @Test
  void aDeclaredLanguageDecidesWhereTheTextDoesNot() {
    assertThat(IDENTIFIER.identify("2026", "ms")).isEqualTo("ms");
    assertThat(IDENTIFIER.identify("人山人海", "zh-TW")).isEqualTo("zh-Hant");
    assertThat(IDENTIFIER.identify("人山人海", null)).isEqualTo("zh-Hans");
    assertThat(IDENTIFIER.identify("Xqzt", "fr-CA")).isEqualTo("fr");
  }

  @Test
  void aDeclaredLanguageDoesNotOutweighTheText() {
    String german = "Das Unternehmen hat am Dienstag neue Zahlen vorgelegt.";

    assertThat(IDENTIFIER.identify(german, "en")).isEqualTo("de");
    assertThat(IDENTIFIER.identify("Η εταιρεία ανακοίνωσε νέα εργοστάσια.", "en")).isEqualTo("und");
    assertThat(IDENTIFIER.identify("國家", "zh-CN")).isEqualTo("zh-Hant");
  }

  @Test
  void whatMostOfALongTextIsWrittenInDecides() {
    String body = "Perusahaan itu mengumumkan hasil kuartal ketiga karena permintaan tumbuh. ";
    String wire = "This content is provided by a third party and comes without any warranty. ";

    assertThat(IDENTIFIER.identify(wire.repeat(50) + body.repeat(2000) + wire.repeat(50)))
        .isEqualTo("id");
  }

  @Test
  void decomposedLettersAreReadAsComposed() {
    assertThat(
            IDENTIFIER.identify(
                "Tha\u0300nh pho\u0302\u0301 mo\u031b\u0309 tuye\u0302\u0301n mo\u031b\u0301i"))
        .isEqualTo("vi");
  }

  @Test
  void aSixteenthLanguageNeedsItsTagAlone() {
    LanguageModel model = LanguageModel.read(DataFiles.onClassPath().bytes("language/words.model"));
    LanguageIdentifier more = new LanguageIdentifier(Set.of("it", "en", "el"), model);

    assertThat(more.identify("L'azienda ha annunciato che aprirà due nuovi stabilimenti."))
        .isEqualTo("it");
    assertThat(more.identify("Η εταιρεία ανακοίνωσε νέα εργοστάσια.")).isEqualTo("el");
  }

  @Test
  void theModelIsSmallEnoughForAColdStart() {
    assertThat(DataFiles.onClassPath().bytes("language/words.model")).hasSizeLessThan(600_000);
  }

  @Test
  void oddTextsHaveAnAnswer() {
    for (String odd :
        List.of("\ud83d", "a\ud83d", "\u0000", "İİİ", "\u0301\u0301", "ǅ", "@".repeat(100_000))) {
      assertThat(IDENTIFIER.identify(odd)).isNotNull();
    }
  }
}
