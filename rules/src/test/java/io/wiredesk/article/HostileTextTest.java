package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.rules.Growth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker repeats is read once. */
class HostileTextTest {

  private static final Tickers TICKERS = Tickers.load();
  private static final Issuer ISSUER = Issuer.load(DataFiles.onClassPath(), TICKERS);
  private static final Datelines DATELINES = Datelines.load();
  private static final Sentences SENTENCES = Sentences.load();
  private static final Titles TITLES = new Titles(DATELINES, SENTENCES);

  @ParameterizedTest
  @ValueSource(strings = {"(", "(:", "(NYSE: ", "a.", "About A\n", "A. ", "「一", "1.HK"})
  void oneLongParagraphIsReadOnce(String piece) {
    double growth =
        Growth.of(
            length -> List.of(piece.repeat(length / piece.length())),
            20_000,
            HostileTextTest::readAll);

    assertThat(growth).isLessThan(Growth.LINEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "About Acme", "# A", "Acme.", "24 November 2026", "SOURCE A"})
  void manyShortParagraphsAreReadOnce(String paragraph) {
    double growth =
        Growth.of(
            length -> Collections.nCopies(length, paragraph), 2_000, HostileTextTest::readAll);

    assertThat(growth).isLessThan(Growth.LINEAR);
  }

  private static void readAll(List<String> paragraphs) {
    List<LabelledBlock> blocks = paragraphs.stream().map(LabelledBlock::body).toList();
    Title title = TITLES.find(blocks, null, "en");
    Summary.of(paragraphs, "en", title.text(), SENTENCES, DATELINES);
    ISSUER.find(blocks, title.text(), null);
    TICKERS.find(paragraphs);
  }
}
