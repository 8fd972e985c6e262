package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.language.Sentences.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds whatever the language, with a handful of habits. */
class SentencesTest {

  private static final Habits HABITS =
      Habits.parse(
          "xx.sentences",
          List.of(
              "before-name Dr. Mr.",
              "before-number No. *str.",
              "anywhere Inc. p.m.",
              "last etc.",
              "begins The It We",
              "after-quote to"),
          Habits.NONE);

  private static final Sentences SENTENCES = new Sentences(Map.of(), HABITS);

  @Test
  void aTextOfWhiteSpaceHasNoSentence() {
    assertThat(cut("")).isEmpty();
    assertThat(cut(" \n\t\u00a0\u3000 ")).isEmpty();
  }

  @Test
  void spansLeaveTheWhiteSpaceOut() {
    assertThat(SENTENCES.spans("  One. \n Two.  ", "und"))
        .containsExactly(new Span(2, 6), new Span(9, 13));
  }

  @Test
  void theDotOfAnAbbreviationEndsNoSentence() {
    assertThat(cut("Dr. Smith met MR. JONES at No. 5 and Longstr. 7 in Rome. It rained."))
        .containsExactly("Dr. Smith met MR. JONES at No. 5 and Longstr. 7 in Rome.", "It rained.");
  }

  @Test
  void anAbbreviationThatMayStandAnywhereEndsOneBeforeAWordThatBeginsOne() {
    assertThat(cut("Alder Inc. Works at 5 p.m. sharp. Alder Inc. The end."))
        .containsExactly("Alder Inc. Works at 5 p.m. sharp.", "Alder Inc.", "The end.");
  }

  @Test
  void anAbbreviationThatClosesAPhraseEndsOneBeforeAnyCapital() {
    assertThat(cut("Pens, ink, etc. are sold. Pens, etc. Anna paid."))
        .containsExactly("Pens, ink, etc. are sold.", "Pens, etc.", "Anna paid.");
  }

  @Test
  void initialsAndAcronymsEndNone() {
    assertThat(cut("J. R. Marsh left the U.N. Agency. A. Lee stayed in the U.N. It closed."))
        .containsExactly(
            "J. R. Marsh left the U.N. Agency.", "A. Lee stayed in the U.N.", "It closed.");
  }

  @Test
  void numbersAndAddressesKeepTheirDots() {
    assertThat(cut("It grew 3.5 percent to 1.200.000. See https://example.org/a.b?c=d.e now."))
        .containsExactly(
            "It grew 3.5 percent to 1.200.000.", "See https://example.org/a.b?c=d.e now.");
  }

  @Test
  void quotesAndBracketsThatCloseGoWithTheSentence() {
    assertThat(cut("“Stop!” He ran. (It was late.) We left. 'No.' They stayed.[3] The end."))
        .containsExactly(
            "“Stop!”",
            "He ran.",
            "(It was late.)",
            "We left.",
            "'No.'",
            "They stayed.[3]",
            "The end.");
  }

  @Test
  void nothingIsCutInsideAQuotationOrABracket() {
    assertThat(cut("“It works. We know. Truly,” she said. The list (Two. Three.) is short."))
        .containsExactly(
            "“It works. We know. Truly,” she said.", "The list (Two. Three.) is short.");
  }

  @Test
  void aQuoteThatIsNeverClosedEnclosesNothing() {
    assertThat(cut("\"It works. " + "We know. ".repeat(60))).hasSize(61);
  }

  @Test
  void aMarkInBracketsIsAboutTheText() {
    assertThat(cut("It rose [...] We think (!) The board agreed."))
        .containsExactly("It rose [...] We think (!) The board agreed.");
  }

  @Test
  void aLineEndsASentence() {
    assertThat(cut("About us\nThe team\r\nWe")).containsExactly("About us", "The team", "We");
  }

  @Test
  void aLineThatFlowsGoesOnWithAnyWord() {
    assertThat(cut("The letter was signed by the mayor of \nAshford, who left. \nIt was late."))
        .containsExactly(
            "The letter was signed by the mayor of Ashford, who left.", "It was late.");
    assertThat(cut("The letter was signed by the mayor of \n\tAshford"))
        .containsExactly("The letter was signed by the mayor of", "Ashford");
  }

  @Test
  void aLineThatABracketTakesStandsByItself() {
    assertThat(cut("The annual meeting of the river board\n(Picture to follow)\nIt rained."))
        .containsExactly(
            "The annual meeting of the river board", "(Picture to follow)", "It rained.");
  }

  @Test
  void lettersUnderLettersAreOneWord() {
    assertThat(cut("N\nO\nTI\nCE\n\nStop")).containsExactly("NOTICE", "Stop");
    assertThat(cut("A\nB")).containsExactly("A", "B");
  }

  @Test
  void aMarkThatWasLeftForTheNextLineBelongsToTheOneBefore() {
    assertThat(cut("Ask us for the price\n. Opening hours"))
        .containsExactly("Ask us for the price.", "Opening hours");
  }

  @Test
  void whatWasLeftOutBehindAFullStopBeginsTheNextSentence() {
    assertThat(cut("The board was weak. . . . The mayor left. . . ."))
        .containsExactly("The board was weak.", ". . . The mayor left. . . .");
  }

  @Test
  void singleQuotesEncloseButApostrophesDoNot() {
    assertThat(cut("She said, 'it isn't far! Come along, it's late!' and left. The dogs' food. We"))
        .containsExactly(
            "She said, 'it isn't far! Come along, it's late!' and left.", "The dogs' food.", "We");
  }

  @Test
  void aBracketBehindAQuotationSaysWhereItIsFrom() {
    assertThat(cut("“It works!” (Marsh 55) He left. “Stop!” (He was late.)"))
        .containsExactly("“It works!” (Marsh 55) He left.", "“Stop!”", "(He was late.)");
  }

  @Test
  void aLineThatAMarginBrokeDoesNot() {
    assertThat(cut("The committee that was formed last\nautumn met again. We wait."))
        .containsExactly("The committee that was formed last autumn met again.", "We wait.");
    assertThat(cut("The committee that was formed last\n\nautumn met again."))
        .containsExactly("The committee that was formed last", "autumn met again.");
  }

  @Test
  void itemsOfAListThatWasRunTogetherAreSetApart() {
    assertThat(cut("• One • Two • Three")).containsExactly("• One", "• Two", "• Three");
    assertThat(cut("a) one b) two")).containsExactly("a) one", "b) two");
    assertThat(cut("1. One 2. Two")).containsExactly("1. One", "2. Two");
    assertThat(cut("Buy 1) fish 2) salt")).containsExactly("Buy 1) fish 2) salt");
    assertThat(cut("Pay for 1. above and 2. above"))
        .containsExactly("Pay for 1. above and 2. above");
  }

  @Test
  void marksOfWritingWithoutSpacesNeedNone() {
    assertThat(cut("売れた。本当？はい！3件だ。")).containsExactly("売れた。", "本当？", "はい！", "3件だ。");
    assertThat(cut("他说“好。行。”to我。完了")).containsExactly("他说“好。行。”to我。", "完了");
  }

  @Test
  void smilesAndPictographsEndASentenceBeforeACapital() {
    assertThat(cut("Nice work)) See you 😊 Bye! 👍 The end"))
        .containsExactly("Nice work))", "See you 😊", "Bye! 👍", "The end");
  }

  @Test
  void smallLettersBeginASentenceAfterAWholeWord() {
    assertThat(cut("i came home. nobody was there. ca. two hours later"))
        .containsExactly("i came home.", "nobody was there.", "ca. two hours later");
  }

  private static List<String> cut(String text) {
    return SENTENCES.split(text, "und");
  }
}
