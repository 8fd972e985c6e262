package io.wiredesk.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextParagraphsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u0085", "\f", " \n\t\n"})
  void everyKindOfLineEndSetsParagraphsApart(String end) {
    assertThat(texts("Harga turun." + end + "Menteri senang." + end))
        .containsExactly("Harga turun.", "Menteri senang.");
  }

  @Test
  void linesBrokenAtAMarginAreJoined() {
    assertThat(
            texts(
                """
                The company said on Monday that it will build a plant in Medan
                for steel that is made without coal, the first of its kind in
                the region, and that it will hire four hundred people there by
                the end of the year.

                Prices fell.

                Contact:
                Press desk
                1 Harbour Road
                desk@example.org
                """))
        .containsExactly(
            "The company said on Monday that it will build a plant in Medan for steel that is made"
                + " without coal, the first of its kind in the region, and that it will hire four"
                + " hundred people there by the end of the year.",
            "Prices fell.",
            "Contact:",
            "Press desk",
            "1 Harbour Road",
            "desk@example.org");
  }

  @Test
  void anIndentBeginsAParagraph() {
    assertThat(
            texts(
                """
                    The company said on Monday that it will build a plant in Medan
                for steel that is made without coal, and that it will hire people
                    The minister said on Tuesday that the plant will be inspected by
                her office before it opens, which the company did not yet confirm
                to the people of the town, who had asked for it.
                """))
        .hasSize(2);
  }

  @Test
  void anAddressLongerThanTheMarginHidesItFromNobody() {
    List<String> texts =
        texts(
            """
            The company said on Monday that it will build a plant in Medan
            for steel that is made without coal, the first of its kind in
            the region, and that it will hire four hundred people there by
            the end of the year.

            https://www.example.org/\
            """
                + "a-long-address/".repeat(9));

    assertThat(texts).hasSize(2);
  }

  @Test
  void itemsOfAListStandAlone() {
    List<Block> blocks =
        blocks(
            """
            The company said on Monday that it will build a plant in Medan
            for steel that is made without coal, the first of its kind in
            the region, and that it will hire people for three purposes at
            - the furnace, which needs two hundred people on every day and
              in every night of the year
            - the port
            """);

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM);
    assertThat(blocks.get(1).text()).endsWith("every day and in every night of the year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"###", "-more-", "- 30 -", "* * *", "-END-"})
  void endMarksAreNoItems(String mark) {
    assertThat(blocks("Harga turun.\n" + mark))
        .containsExactly(Block.paragraph("Harga turun."), Block.paragraph(mark));
  }

  @Test
  void chineseAndJapaneseLinesAreJoinedWithoutASpace() {
    String line = "公司星期一宣布将在当地建设一座不用煤炭的钢铁工厂并招聘员工";

    assertThat(texts((line + "\n").repeat(4) + "完。")).containsExactly(line.repeat(4) + "完。");
  }

  @Test
  void aHyphenAtTheEndOfALineStays() {
    assertThat(
            texts(
                """
                The company said on Monday that it will build a plant in well-
                known Medan for steel that is made without coal, the first of
                the region, and that it will hire four hundred people there by
                the end of the year.
                """))
        .singleElement()
        .asString()
        .contains("well-known Medan");
  }

  @Test
  void linesOfMarksThatNobodySeesAreEmpty() {
    assertThat(texts("Harga turun.\n\u00A0\u200B\n\u200E\n\uFEFFMenteri senang.\u00A0"))
        .containsExactly("Harga turun.", "Menteri senang.");
  }

  @Test
  void nothingIsLostBesidesWhiteSpace() {
    List<String> pieces =
        List.of(
            "a",
            "Harga",
            "価格",
            "가격",
            "ราคา",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "-",
            "- ",
            "•",
            "###",
            "1. ",
            ".",
            "\u200B",
            "\u00AD",
            "\u200E",
            "\uD83D\uDE00",
            "word ".repeat(12),
            "\u2028");
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }

      assertThat(visible(String.join("", texts(text.toString()))))
          .describedAs("seed %d", seed)
          .isEqualTo(visible(text.toString()));
    }
  }

  /** A text less its white space and the marks that have no width. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.chars()
        .filter(c -> !TextLines.isSpace((char) c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private static List<String> texts(String text) {
    return blocks(text).stream().map(Block::text).toList();
  }

  private static List<Block> blocks(String text) {
    return requireNonNull(TextParagraphs.of(text, 100_000));
  }
}
