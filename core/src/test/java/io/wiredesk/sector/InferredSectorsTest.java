package io.wiredesk.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InferredSectorsTest {

  private static final SectorDesk DESK = SmallSectors.desk();

  private static List<String> codes(String title, String body) {
    return DESK.infer(title, body, "en").stream().map(Sector::code).toList();
  }

  @Test
  void wordsSuggestASector() {
    assertThat(codes("", "The football coaches saw a late goal.")).containsExactly("sport");
  }

  @Test
  void aTextThatSaysNothingGetsNoAnswer() {
    assertThat(codes("", "")).isEmpty();
    assertThat(codes("", "It rained all day, and nobody came.")).isEmpty();
    assertThat(codes("", "The company saw a goal.")).isEmpty();
  }

  @Test
  void aTitleSaysMoreThanTheSameWordsBelow() {
    String body = "x ".repeat(2000) + "A refinery. A goal.";
    assertThat(codes("The refinery and its oil field", body)).containsExactly("energy");
    assertThat(codes("The goal of the cup final", body)).containsExactly("sport");
  }

  @Test
  void atMostTwoAreNamedAndTheBestComesFirst() {
    assertThat(codes("Football", "Cup final. Oil field, refinery, barrel. Software, software."))
        .containsExactly("sport", "energy");
  }

  @Test
  void confidenceGrowsWithTheEvidence() {
    double little = DESK.infer("", "The football goal.", "en").getFirst().confidence();
    double much =
        DESK.infer("Football", "The football cup final. A goal, a coach.", "en")
            .getFirst()
            .confidence();
    assertThat(little).isBetween(0.0, 1.0).isLessThan(much);
    assertThat(much).isLessThan(1.0);
  }

  @Test
  void anInferredSectorSaysSo() {
    assertThat(DESK.infer("Football", "cup final", "zh-Hans")).isEmpty();
    assertThat(DESK.infer("Football", "cup final", "en-GB"))
        .first()
        .satisfies(
            sector -> {
              assertThat(sector.evidence()).isEqualTo(Sector.Source.INFERRED);
              assertThat(sector.name()).isEqualTo("Sport");
            });
  }

  @Test
  void aTermIsAWordAndNotAPartOfOne() {
    assertThat(codes("", "footballer footballer footballer")).isEmpty();
    assertThat(codes("", "footballs football's")).containsExactly("sport");
    assertThat(codes("", "The coachbuilders and the coaching: coaches, coach, coached."))
        .as("a star lets the word go on")
        .containsExactly("sport");
  }

  @Test
  void wordsThatAreTheSameEverywhereCountInEveryLanguage() {
    Sectors sectors = Sectors.of(SmallSectors.files());
    SectorTerms terms = SectorTerms.of(sectors, Map.of("sector/terms/any", "sport!  FIFA; UEFA"));
    assertThat(new SectorDesk(sectors, terms).infer("FIFA", "UEFA", "zh-Hans"))
        .extracting(Sector::name)
        .containsExactly("体育");
  }

  @Test
  void aWordMayHaveArticlesBeforeATerm() {
    Sectors sectors = Sectors.of(SmallSectors.files());
    SectorTerms terms =
        SectorTerms.of(sectors, Map.of("sector/terms/ar", "before  ال; و\nsport!  رياضة; ملعب"));
    SectorDesk desk = new SectorDesk(sectors, terms);
    assertThat(desk.infer("الرياضة", "وملعب", "ar")).extracting(Sector::code).contains("sport");
    assertThat(desk.infer("xرياضة", "xملعب", "ar")).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("sports  goal", "sector/terms/en:1: unknown code 'sports'; take one of those"),
        Arguments.of("sport!!  goal", "sector/terms/en:1: unknown code 'sport!!'; take one of"),
        Arguments.of("sport  goal; ;cup", "sector/terms/en:1: a term without a letter; take out"),
        Arguments.of(
            "# sport\nsport  goal\nsport!  goal",
            "sector/terms/en:3: 'goal' for the second time; take it out of the line"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInTheDataSaysWhereItIsAndHowToMendIt(String text, String message) {
    Sectors sectors = Sectors.of(SmallSectors.files());
    assertThatThrownBy(() -> SectorTerms.of(sectors, Map.of("sector/terms/en", text)))
        .isInstanceOf(BrokenSectorDataException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aHostileTextTakesNoLongerPerCharacter() {
    for (String part : List.of("football ", "footballfootball", "coach", "ﷺ", "\uD83D\uDE00 ")) {
      String text = part.repeat(1_000_000 / part.length());
      assertThat(DESK.infer(text, text, "en")).hasSizeLessThanOrEqualTo(2);
    }
  }
}
