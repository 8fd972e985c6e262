package io.wiredesk.article;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.data.DataFiles;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.release.LabelledBlock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker repeats a million times is read once. */
class HostileTextTest {

  private static final Tickers TICKERS = Tickers.load();
  private static final Issuer ISSUER = Issuer.load(DataFiles.onClassPath(), TICKERS);
  private static final Datelines DATELINES = Datelines.load();
  private static final Sentences SENTENCES = Sentences.load();
  private static final Titles TITLES = new Titles(DATELINES, SENTENCES);

  @ParameterizedTest
  @ValueSource(strings = {"(", "(:", "(NYSE: ", "a.", "About A\n", "A. ", "「一", "1.HK"})
  void oneLongParagraphIsDoneSoon(String piece) {
    String bomb = piece.repeat(1_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(10), () -> readAll(List.of(bomb)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "About Acme", "# A", "Acme.", "24 November 2026", "SOURCE A"})
  void manyShortParagraphsAreDoneSoon(String paragraph) {
    assertTimeout(Duration.ofSeconds(10), () -> readAll(Collections.nCopies(100_000, paragraph)));
  }

  private static void readAll(List<String> paragraphs) {
    List<LabelledBlock> blocks = paragraphs.stream().map(LabelledBlock::body).toList();
    Title title = TITLES.find(blocks, null, "en");
    Summary.of(paragraphs, "en", title.text(), SENTENCES, DATELINES);
    ISSUER.find(blocks, title.text(), null);
    TICKERS.find(paragraphs);
  }
}
