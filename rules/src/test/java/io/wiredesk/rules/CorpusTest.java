package io.wiredesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.corpus.Corpus;
import io.wiredesk.corpus.Evaluation;
import io.wiredesk.corpus.Floors;
import io.wiredesk.corpus.LabelledRelease;
import io.wiredesk.corpus.Reader;
import io.wiredesk.corpus.Reading;
import io.wiredesk.data.DataFiles;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.sector.SectorDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The releases of our own corpus, the whole way from bytes to articles. */
class CorpusTest {

  private static final Path CORPUS = Path.of("src", "test", "corpus");

  private static final List<LabelledRelease> RELEASES =
      Corpus.files(CORPUS).stream().map(Corpus::read).toList();

  private static final Reader READER = new Reader(Pipeline.load());

  private static final Evaluation EVALUATION =
      Evaluation.of(RELEASES.stream().map(READER::read).toList());

  @Test
  void noLanguageFallsBelowItsFloor() throws IOException {
    Path file = CORPUS.resolve("floors.tsv");
    Floors floors = Floors.parse(file.toString(), Files.readString(file));

    assertThat(floors.complaints(EVALUATION))
        .as("./wiredesk eval rules/src/test/corpus --diff shows what has changed")
        .isEmpty();
  }

  @Test
  void keptAndRemovedMakeTheOriginal() {
    assertThat(EVALUATION.readings())
        .isNotEmpty()
        .allSatisfy(
            reading ->
                assertThat(reading.conserved())
                    .as("%s: %s", reading.release().file(), reading.failure())
                    .isTrue());
  }

  @Test
  void eachFileLiesInTheFolderOfItsLanguage() {
    assertThat(RELEASES)
        .allSatisfy(
            release ->
                assertThat(Path.of(release.file()).getParent())
                    .isEqualTo(CORPUS.resolve(release.expected().language())));
  }

  @Test
  void sectorsAreNamedByTheirCodes() {
    List<String> codes = SectorDesk.load(DataFiles.onClassPath()).sectors().codes();

    for (LabelledRelease release : RELEASES) {
      assertThat(codes)
          .as("%s: sectors wants codes, as in sector/sectors.tsv", release.file())
          .containsAll(release.expected().sectors());
    }
  }

  @Test
  void aNoticeAboveTheStoryIsNeitherKeptNorRemovedAndOneBelowItIs() {
    LabelledRelease release =
        LabelledRelease.parse(
            "x",
            """
            language  en

            [notice] FOR IMMEDIATE RELEASE
            [body] The pier opens on Monday, said the harbour master in a letter to all captains.
            [notice] Correction: an earlier version named the wrong day.
            """);

    assertThat(READER.read(release).pieces())
        .extracting(Reading.PieceRead::counted)
        .containsExactly(false, true, true);
  }
}
