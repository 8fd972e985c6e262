package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.wiredesk.language.Sentences.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, however odd. */
class SentencesPropertyTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\n",
          "\r\n",
          "\u00a0",
          "\u3000",
          ".",
          "...",
          ". . .",
          "!",
          "?",
          "…",
          "。",
          "！",
          "؟",
          "۔",
          "\"",
          "'",
          "“",
          "”",
          "«",
          "»",
          "„",
          "(",
          ")",
          "[",
          "]",
          "「",
          "」",
          "（",
          "）",
          "[1]",
          "1)",
          "2)",
          "a.",
          "b.",
          "•",
          ";",
          ":",
          "-",
          "—",
          "@",
          "https://x.y",
          "😊",
          "👍🏽",
          "\ud83d",
          "\udc4d",
          "A",
          "The",
          "it",
          "Dr.",
          "U.S.",
          "etc.",
          "3",
          "14",
          "IV",
          "漢字",
          "かな",
          "ไทย",
          "한다",
          "عربي",
          "\u0e34",
          "\u200d",
          "\u202a",
          "ß",
          "İ",
          "ǅ",
          "¿",
          "¡");

  private static final Habits HABITS =
      Habits.parse(
          "xx.sentences",
          List.of(
              "before-name Dr.",
              "anywhere U.S.",
              "last etc.",
              "begins The",
              "after-ordinal *",
              "unmarked-end 한다",
              "unmarked-begin ไทย",
              "after-quote か"),
          Habits.NONE);

  private static final Sentences SENTENCES = new Sentences(Map.of(), HABITS);

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sentencesMakeUpTheText(int seed) {
    String text = anyText(new Random(seed));

    List<String> sentences = SENTENCES.split(text, "und");

    assertThat(bare(String.join("", sentences))).isEqualTo(bare(text));
    assertThat(sentences).allMatch(sentence -> !bare(sentence).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spansComeInOrderAndHoldAllButWhiteSpace(int seed) {
    String text = anyText(new Random(seed));
    int end = 0;

    for (Span span : SENTENCES.spans(text, "und")) {
      assertThat(bare(text.substring(end, span.start()))).isEmpty();
      assertThat(span.end()).isGreaterThan(span.start());
      assertThat(Marks.isSpace(text.charAt(span.start()))).isFalse();
      assertThat(Marks.isSpace(text.charAt(span.end() - 1))).isFalse();
      end = span.end();
    }

    assertThat(bare(text.substring(end))).isEmpty();
  }

  static Stream<String> bombs() {
    return Stream.of(
        "(",
        "\"",
        "“",
        "((a. A. ",
        "「",
        ". ",
        ".",
        "!",
        "1) ",
        "a) \t \t",
        "1. A ",
        "• ",
        ") ",
        "; The ",
        "[1",
        "x.1",
        "A.B",
        "😊",
        "😊 ",
        "A ",
        "a",
        "ไทย",
        "한다 ",
        "\n",
        "\r",
        " ",
        "\"a ",
        "x@",
        "a.A ");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void timeIsLinear(String piece) {
    double growth =
        Growth.of(
            length -> piece.repeat(length / piece.length()),
            60_000,
            text -> SENTENCES.spans(text, "und"));

    assertThat(growth).isLessThan(Growth.LINEAR);
  }

  @Test
  void aListItemBeforeALongGapIsNotReadAgainAndAgain() {
    double growth =
        Growth.of(
            length -> "a)" + " ".repeat(length) + "z) ".repeat(length / 3),
            6_000,
            text -> SENTENCES.spans(text, "und"));

    assertThat(growth).isLessThan(Growth.LINEAR);
  }

  @Test
  void halfAPairOfSurrogatesIsText() {
    assertThatCode(() -> SENTENCES.split("A \ud83d. B \udc4d.", "und")).doesNotThrowAnyException();
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Marks.isSpace(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }
}
