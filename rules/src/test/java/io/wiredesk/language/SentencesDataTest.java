package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The habits of the fifteen languages on sentences made up for it, see sentences.cases. */
class SentencesDataTest {

  private static final Sentences SENTENCES = Sentences.load();

  static Stream<String> cases() {
    return Cases.lines("sentences.cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsWhereAReaderWould(String line) {
    String language = line.substring(0, line.indexOf(' '));
    List<String> sentences = List.of(line.substring(line.indexOf(' ') + 1).split(" ¦ "));
    boolean unspaced = language.startsWith("zh") || language.equals("ja");

    List<String> cut = SENTENCES.split(String.join(unspaced ? "" : " ", sentences), language);

    assertThat(cut).isEqualTo(sentences);
  }

  @Test
  void everyLanguageHasACase() {
    assertThat(cases().map(line -> line.substring(0, line.indexOf(' '))))
        .as("add to src/test/resources/wiredesk/sentences.cases a line for it: tag, space, text")
        .containsAll(DataFiles.onClassPath().languages());
  }

  @Test
  void aJapaneseLineThatEndsWithAParticleGoesOn() {
    assertThat(SENTENCES.split("駅前の\n新しい店です。\n開店", "ja")).containsExactly("駅前の新しい店です。", "開店");
  }

  @Test
  void aLanguageThatIsNotOursIsCutByWhatHoldsInAll() {
    assertThat(SENTENCES.split("La Rossi S.p.A. cresce. Il mercato cala.", "xx"))
        .containsExactly("La Rossi S.p.A. cresce.", "Il mercato cala.");
  }
}
