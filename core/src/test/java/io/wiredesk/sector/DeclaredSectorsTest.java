package io.wiredesk.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredSectorsTest {

  private static final SectorDesk DESK = SmallSectors.desk();

  private static List<String> read(String line) {
    return DESK.declared(List.of(line), List.of()).stream()
        .map(sector -> sector.code() + "=" + sector.name())
        .toList();
  }

  @Test
  void subjectsNameSectorsByTheirCodesElseByTheirNames() {
    List<Subject> subjects =
        List.of(
            new Subject("medtop", "20000256", "power"),
            new Subject("subj", "15054000", null),
            new Subject("medtop", "20009999", null),
            new Subject(null, null, "Weather"),
            new Subject("x", "oil", "Oil"),
            new Subject(null, null, "Technology"));

    assertThat(DESK.topics(subjects, "en"))
        .extracting(Sector::code, Sector::name, Sector::evidence)
        .containsExactly(
            tuple("energy", "power", Sector.Source.DECLARED),
            tuple("sport", "Sport", Sector.Source.DECLARED),
            tuple("technology", "Technology", Sector.Source.DECLARED));
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("Sektor: Top Story, Sport", List.of("top-story=Top Story", "sport=Sport")),
        Arguments.of("Sectors：Ｓｐｏｒｔ", List.of("sport=Ｓｐｏｒｔ")),
        Arguments.of("板块：头条新闻、能源", List.of("top-story=头条新闻", "energy=能源")),
        Arguments.of("sport", List.of("sport=sport")),
        Arguments.of(
            "SPORT | 科技 / Energy", List.of("sport=SPORT", "technology=科技", "energy=Energy")),
        Arguments.of("Energy，Sport；商业", List.of("energy=Energy", "sport=Sport", "business=商业")),
        Arguments.of("القطاع: Sport، Energy", List.of("sport=Sport", "energy=Energy")),
        Arguments.of("Sport·Energy・商业", List.of("sport=Sport", "energy=Energy", "business=商业")),
        Arguments.of("Sport - Energy", List.of("sport=Sport", "energy=Energy")),
        Arguments.of("Industry\nSport\nEnergy", List.of("sport=Sport", "energy=Energy")),
        Arguments.of("Industry: Sport Subject: Oil", List.of("sport=Sport", "energy=Oil")),
        Arguments.of("Sport and Technology", List.of("sport=Sport", "technology=Technology")),
        Arguments.of("Sport y Oil", List.of("sport=Sport", "energy=Oil")),
        Arguments.of("体育和能源", List.of("sport=体育", "energy=能源")),
        Arguments.of("头条新闻 能源", List.of("top-story=头条新闻", "energy=能源")),
        Arguments.of("OIL AND GAS", List.of("energy=OIL AND GAS")),
        Arguments.of("oil-gas", List.of("energy=oil-gas")),
        Arguments.of("E-Commerce", List.of("technology=E-Commerce")),
        Arguments.of("Sports, Sport", List.of("sport=Sports")),
        Arguments.of("medtop:20000344", List.of("business=medtop:20000344")),
        Arguments.of("Energy (upstream)", List.of("energy=Energy")),
        Arguments.of("", List.of()),
        Arguments.of("Sectors:", List.of()),
        Arguments.of(" , ;; ", List.of()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void namesAreFoundWhateverStandsBetweenThem(String line, List<String> expected) {
    assertThat(read(line)).isEqualTo(expected);
  }

  @Test
  void aNameWithSeparatorsInItIsOneName() {
    assertThat(read("Sectors: Oil, Gas & Energy, Sport"))
        .containsExactly("energy=Oil, Gas & Energy", "sport=Sport");
  }

  @Test
  void twoNamesThatMakeUpAThirdStayTwo() {
    assertThat(SmallSectors.ENGLISH).contains("Science & Technology");
    assertThat(read("Energy, Technology, Science"))
        .contains("energy=Energy", "technology=Technology");
    assertThat(read("Science, Technology")).containsExactly("technology=Science, Technology");
    assertThat(read("Banking, Trade, Sport"))
        .containsExactly("business=Banking, Trade", "sport=Sport");
  }

  @Test
  void whatNoCodeCoversIsOtherInItsOwnWords() {
    assertThat(read("Sectors: Widgets, Sport, Gizmos and Trinkets"))
        .containsExactly("other=Widgets, Gizmos and Trinkets", "sport=Sport");
  }

  @Test
  void aTextGluedToTheLineIsNotASector() {
    assertThat(
            read(
                "Sectors: Sport, Top Story Examplewire delivers the news of companies to readers"
                    + " and to desks in ninety countries"))
        .containsExactly("sport=Sport", "top-story=Top Story");
  }

  @Test
  void aFormatsNamesComeAfterTheLines() {
    assertThat(DESK.declared(List.of("Sport"), List.of("Oil & Gas", "Widgets", "SPORT")))
        .extracting(Sector::code)
        .containsExactly("sport", "energy", "other");
  }

  @Test
  void aDeclaredSectorIsCertain() {
    assertThat(DESK.declared(List.of("Sport"), List.of()))
        .containsExactly(new Sector("sport", "Sport", Sector.Source.DECLARED, 1));
  }

  @Test
  void aHostileLineTakesNoLongerPerCharacter() {
    String commas = "Oil,".repeat(200_000);
    String words = "Oil Gas ".repeat(100_000);
    String ands = "and ".repeat(200_000);
    for (String line : List.of(commas, words, ands, "和".repeat(800_000), ":".repeat(800_000))) {
      assertThat(DESK.declared(List.of(line), List.of())).hasSizeLessThan(3);
    }
  }
}
