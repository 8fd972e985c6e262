package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMarkupTest {

  @ParameterizedTest
  @CsvSource({"# Acme opens a plant, 1", "## Contacts, 2", "###### Small print, 6"})
  void numberSignsAndASpaceAreAHeadingThatKeepsItsMarks(String text, int level) {
    assertThat(TextMarkup.block(text, false)).isEqualTo(Block.heading(level, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#Hashtag", "###", "####### Seven", "No. # 5", "# One\nTwo"})
  void otherNumberSignsAreNoHeading(String text) {
    assertThat(TextMarkup.block(text, false).kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource({
    "[The source](https://a.example/b), 33",
    "Pickup - [a.example](https://a.example/b), 32",
    "See https://a.example/b and more, 19",
    "A [note] and a (bracket), 0",
    "A [note]( with a space), 0"
  })
  void countsWhatLiesInLinks(String text, int linked) {
    assertThat(TextMarkup.block(text, false).linked()).isEqualTo(linked);
  }

  @Test
  void aPictureAloneIsMedia() {
    assertThat(TextMarkup.block("![Logo](/images/logo.png)", false).declared())
        .isEqualTo(Role.MEDIA);
    assertThat(TextMarkup.block("![Logo](/images/logo.png) of Acme", false).declared()).isNull();
  }

  @Test
  void squaresAndBracketsMarkHeadingsWhereThereAreTwo() {
    List<Block> blocks =
        new ArrayList<>(
            Stream.of("■ 新工場について", "工場は月曜日に開きました。", "【会社概要】", "■ はい。")
                .map(Block::paragraph)
                .toList());
    TextMarkup.markHeadings(blocks);
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
  }

  @Test
  void oneSquareAloneMarksNone() {
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph("■ 新工場について")));
    TextMarkup.markHeadings(blocks);
    assertThat(blocks.getFirst().kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void anItemStaysAnItem() {
    assertThat(TextMarkup.block("- four halls", true).kind()).isEqualTo(Kind.LIST_ITEM);
  }

  @Test
  void openBracketsTakeLinearTime() {
    String text = "[a](".repeat(500_000);
    assertThat(TextMarkup.block(text, false).linked()).isZero();
  }
}
