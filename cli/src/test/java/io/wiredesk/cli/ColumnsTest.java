package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "東京,4",
    "서울,4",
    "ｱｲ,2",
    "ＡＢ,4",
    "กำไร,4",
    "ที่นี่,2",
    "الأرباح,7",
    "مُحَمَّد,4",
    "e\u0301,1",
    "📈,2",
    "「」,4"
  })
  void aCharacterTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
    assertThat(Columns.width(text)).isEqualTo(columns);
  }

  @Test
  void latinBreaksAtSpaces() {
    assertThat(Columns.wrap("one two three", "en", 8)).containsExactly("one two", "three");
  }

  @Test
  void chineseBreaksBetweenCharactersAndKeepsTheFullStopOnTheLine() {
    List<String> lines = Columns.wrap("公司今天宣布新产品。", "zh-Hans", 18);

    assertThat(lines).containsExactly("公司今天宣布新产", "品。");
  }

  @Test
  void koreanBreaksAtSpaces() {
    assertThat(Columns.wrap("상온의 속도로 충전된다", "ko", 12)).containsExactly("상온의", "속도로", "충전된다");
    assertThat(Columns.wrap("상온의 속도로 충전된다", "ko", 14)).containsExactly("상온의 속도로", "충전된다");
  }

  @Test
  void thaiBreaksBetweenWords() {
    List<String> lines = Columns.wrap("บริษัทประกาศผลประกอบการไตรมาสที่สาม", "th", 12);

    assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(12));
    assertThat(String.join("", lines)).isEqualTo("บริษัทประกาศผลประกอบการไตรมาสที่สาม");
    assertThat(lines.getFirst()).isEqualTo("บริษัทประกาศผล");
  }

  @Test
  void aWordThatIsWiderThanALineIsCut() {
    assertThat(Columns.wrap("a abcdefgh", "en", 4)).containsExactly("a", "abcd", "efgh");
  }

  @Test
  void lineBreaksOfTheTextStay() {
    assertThat(Columns.wrap("a\n\nb", "en", 10)).containsExactly("a", "", "b");
  }

  @Test
  void whatATerminalWouldObeyIsShownInstead() {
    assertThat(Columns.harmless("a\u001b[31mb\u202ec\ud800d\r\ne"))
        .isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\ne");
  }
}
