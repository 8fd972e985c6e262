package io.wiredesk.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SectorsTest {

  private static final Sectors SECTORS = Sectors.of(SmallSectors.files());

  @Test
  void codesStandInTheirOrder() {
    assertThat(SECTORS.codes())
        .containsExactly("top-story", "business", "energy", "technology", "sport", "other");
  }

  @Test
  void aNameIsTheLanguagesElseTheEnglishOne() {
    assertThat(SECTORS.name("sport", "zh-Hans")).isEqualTo("体育");
    assertThat(SECTORS.name("sport", "zh-Hans-CN")).isEqualTo("体育");
    assertThat(SECTORS.name("sport", "it")).isEqualTo("Sport");
    assertThat(SECTORS.name("sport", "und")).isEqualTo("Sport");
  }

  @Test
  void aRankHasNoMediaTopic() {
    assertThat(SECTORS.mediaTopic("sport")).isEqualTo("medtop:15000000");
    assertThat(SECTORS.mediaTopic("top-story")).isNull();
  }

  @Test
  void anUnknownCodeIsTheCallersMistake() {
    assertThatThrownBy(() -> SECTORS.name("sports", "en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sports");
    assertThatThrownBy(() -> SECTORS.mediaTopic("sports"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Arguments> mistakes() {
    String english = SmallSectors.ENGLISH;
    return Stream.of(
        Arguments.of(
            Map.of("sector/sectors.tsv", "sport\t-\n"),
            "sector/sectors.tsv:1: 2 columns; write three"),
        Arguments.of(
            Map.of("sector/sectors.tsv", SmallSectors.LIST + "sport\t-\t-\n"),
            "sector/sectors.tsv:8: 'sport' for the second time; delete the line"),
        Arguments.of(
            Map.of("sector/names/en", english + "sports  Games\n"),
            "sector/names/en:9: unknown code 'sports'; take one of those"),
        Arguments.of(
            Map.of("sector/names/en", english.replace("sport  Sport; Sports\n", "")),
            "sector/names/en: no name for 'sport'; add a line: sport  <name>"),
        Arguments.of(
            Map.of("sector/names/en", english + "sport  OIL\n"),
            "sector/names/en:9: 'OIL' is a name of 'sport' here and of 'energy' in"
                + " sector/names/en:5; take it out"),
        Arguments.of(
            Map.of("sector/names/en", english + "sport  Games;\n"),
            "sector/names/en:9: a name without a letter; take out"),
        Arguments.of(
            Map.of("sector/names/en", english + "sport  Cafe\u0301\n"),
            "sector/names/en:9: text that is not in Unicode's form NFC; convert"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInTheDataSaysWhereItIsAndHowToMendIt(Map<String, String> files, String message) {
    Map<String, String> broken = SmallSectors.files();
    broken.putAll(files);
    assertThatThrownBy(() -> Sectors.of(broken))
        .isInstanceOf(BrokenSectorDataException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aMissingFileIsNamed() {
    Map<String, String> files = SmallSectors.files();
    files.remove("sector/names/en");
    assertThatThrownBy(() -> Sectors.of(files))
        .isInstanceOf(BrokenSectorDataException.class)
        .hasMessageStartingWith("sector/names/en: no names in English; write them");
    assertThatThrownBy(Sectors::load)
        .isInstanceOf(BrokenSectorDataException.class)
        .hasMessageContaining("the file is missing");
  }
}
