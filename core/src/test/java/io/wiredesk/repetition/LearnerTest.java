package io.wiredesk.repetition;

import static io.wiredesk.repetition.Archives.archived;
import static io.wiredesk.repetition.Archives.news;
import static io.wiredesk.repetition.Archives.release;
import static io.wiredesk.repetition.Archives.story;
import static io.wiredesk.repetition.Archives.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTest {

  private static final String FOOTER =
      "Il presente comunicato è trasmesso dal servizio per conto di chi lo ha redatto.";

  private final Learner learner = new Learner();

  @ParameterizedTest
  @ValueSource(
      strings = {
        FOOTER,
        "Taarifa hii imetolewa na mtoaji pekee, na wakala hawajibiki kwa yaliyomo ndani yake.",
        "この記事は配信元の責任において提供されたものであり、当社は内容を保証しません。",
        "ข่าวประชาสัมพันธ์นี้จัดทำโดยผู้ส่งข่าวแต่เพียงผู้เดียว ผู้ให้บริการไม่รับผิดชอบ",
        "이 보도자료는 제공자가 작성해 배포한 것으로 내용에 대한 책임은 제공자에게 있습니다."
      })
  void whatIssuersShareBelowTheirStoriesIsLearnedInAnyLanguage(String footer) {
    for (int i = 0; i < 10; i++) {
      learner.add(news(i, footer));
    }
    assertThat(texts(learner)).containsExactly(footer);
    Wording wording = learner.wordings().all().getFirst();
    assertThat(wording.id()).startsWith("learned.wire.");
    assertThat(wording.releases()).isEqualTo(10);
    assertThat(wording.issuers()).isEqualTo(10);
  }

  @Test
  void namesAndNumbersExchangedAreOneWording() {
    String[] names = {"Acme Foods", "Borealis", "Cedar Point Trust", "Delta", "Ekman Shipping"};
    for (int i = 0; i < 20; i++) {
      learner.add(
          news(
              i,
              String.format(
                  Locale.ROOT,
                  "This announcement number %d was distributed by the agency on behalf of %s, which"
                      + " alone answers for what it says.",
                  1000 + i,
                  names[i % 5])));
    }
    assertThat(learner.wordings().all()).hasSize(1);
    assertThat(learner.wordings().all().getFirst().releases()).isEqualTo(20);
  }

  @Test
  void fewReleasesOrFewIssuersProveNothing() {
    for (int i = 0; i < 4; i++) {
      learner.add(news(i, FOOTER));
    }
    for (int i = 0; i < 40; i++) {
      learner.add(
          release("Issuer " + i % 2, story(900 + i), "Two of us share this very sentence."));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void oneSenderThatRepeatsAThousandTimesTeachesNothing() {
    for (int i = 0; i < 1000; i++) {
      learner.add(
          release("Mallory", story(i), "The rival's product was recalled on safety grounds."));
    }
    for (int i = 0; i < 9; i++) {
      learner.add(news(1000 + i, "The rival's product was recalled on safety grounds."));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void oneStoryThatIsSentAgainAndAgainTeachesNothing() {
    for (int i = 0; i < 1000; i++) {
      learner.add(release(null, story(1), story(2), FOOTER));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void withoutIssuersDifferentStoriesCountWhenThereAreManyOfThem() {
    for (int i = 0; i < 10; i++) {
      learner.add(release(null, story(i), FOOTER));
    }
    assertThat(texts(learner)).containsExactly(FOOTER);
    for (int i = 10; i < 1000; i++) {
      learner.add(release(null, story(i)));
    }
    assertThat(texts(learner)).as("one in a hundred is not the source's").isEmpty();
  }

  @Test
  void resultsTablesAreNews() {
    for (int i = 0; i < 50; i++) {
      learner.add(
          news(
              i,
              "Revenue " + (100 + i) + " " + (90 + i) + " Change in percent " + i,
              "Net profit rose " + i + " percent to " + 10 * i + " million in the quarter.",
              "The board proposes a dividend of 0." + i + " for each share."));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void weatherIsNews() {
    String[] places = {"Nairobi", "Mombasa", "Kisumu", "Eldoret", "Garissa"};
    for (int i = 0; i < 100; i++) {
      String place = places[i % 5];
      learner.add(
          release(
              "Station " + place,
              "Mostly sunny weather is expected over " + place + " with light winds from the east.",
              "The day begins cool, and clouds build up over the hills in the early afternoon.",
              "The temperature in " + place + " will reach " + (20 + i % 9) + " degrees by noon."));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void pricesAreNewsBelowAFreshSentenceToo() {
    for (int i = 0; i < 100; i++) {
      learner.add(
          news(
              i,
              "Gold was sold at " + (60 + i) + " dollars a gram and silver at " + i + " dollars.",
              "Crude oil closed at " + (70 + i) + " dollars a barrel on the exchange.",
              "The central bank set the rate of the day for one unit of the currency against all"
                  + " others in the basket at $"
                  + i
                  + " on its own board."));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void whatStandsBetweenParagraphsOfTheStoryIsTheStorys() {
    for (int i = 0; i < 20; i++) {
      learner.add(
          release(
              "Issuer " + i, story(2 * i), "The council then voted in public.", story(2 * i + 1)));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void whatStandsAboveEveryStoryIsLearned() {
    for (int i = 0; i < 10; i++) {
      learner.add(release("Issuer " + i, "Il testo che segue non è della redazione.", story(i)));
    }
    assertThat(texts(learner)).containsExactly("Il testo che segue non è della redazione.");
  }

  @Test
  void oneDayOfAWeekIsAnEventAndNoHabit() {
    for (int i = 0; i < 20; i++) {
      learner.add(archived("Wire", "Issuer " + i, "2026-03-1" + i % 10, story(i)));
    }
    for (int i = 20; i < 30; i++) {
      learner.add(archived("Wire", "Issuer " + i, "2026-03-20", story(i), FOOTER));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void whatARuleTookIsKnownAndWhatRepetitionTookIsLearnedAgain() {
    for (int i = 0; i < 10; i++) {
      learner.add(
          new ArchivedRelease(
              "Wire",
              "Issuer " + i,
              null,
              List.of(
                  LabelledBlock.body(story(i)),
                  new LabelledBlock("A rule knows this line.", Role.WIRE, "x.y", Evidence.RULE),
                  new LabelledBlock(FOOTER, Role.WIRE, "learned.x.y", Evidence.REPETITION))));
    }
    assertThat(texts(learner)).containsExactly(FOOTER);
  }

  @Test
  void aSourcesWordingIsItsOwn() {
    for (int i = 0; i < 3; i++) {
      learner.add(archived("North", "Issuer " + i, null, story(i), FOOTER));
      learner.add(archived("South", "Issuer " + i, null, story(50 + i), FOOTER));
    }
    assertThat(texts(learner)).isEmpty();
  }

  @Test
  void theSameArchiveGivesTheSameBytes() {
    Learner again = new Learner();
    for (int i = 0; i < 200; i++) {
      String last =
          i % 3 == 0 ? FOOTER : "All rights remain with those who wrote it, " + i % 7 + ".";
      learner.add(news(i, last));
      again.add(news(i, last));
    }
    assertThat(learner.wordings().all()).isNotEmpty();
    assertThat(again.wordings().bytes()).isEqualTo(learner.wordings().bytes());
  }

  @Test
  void aMillionDifferentParagraphsDoNotFillTheMemory() {
    Learner small = new Learner(2_000, 400_000);
    for (int i = 0; i < 200_000; i++) {
      String[] five = new String[5];
      for (int j = 0; j < 5; j++) {
        five[j] = distinct(5 * i + j);
      }
      small.add(release("Issuer " + i % 1000, five));
      if (i % 50 == 0) {
        small.add(news(i / 50, FOOTER));
      }
      assertThat(small.held()).isLessThanOrEqualTo(2_000);
    }
    assertThat(texts(small)).containsExactly(FOOTER);
  }

  /** Words of letters alone: a paragraph of numbers would not be held at all. */
  private static String distinct(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return "p" + letters + " q" + letters + " r" + letters + " s" + letters;
  }
}
