package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

  private static RuleSet rules(String... phrases) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phrases.length; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              """
              rule en.%s
              role disclaimer
              gloss for a test
              where tail
              match %s
              gone [[Gone.]]
              kept Kept.

              """,
              id(i),
              phrases[i]));
    }
    return RuleSet.of(Map.of("lang/en.rules", text.toString()));
  }

  /** Numbers that sort as text does, in ASCII digits whatever the locale. */
  private static String id(int number) {
    return Integer.toString(1000 + number).substring(1);
  }

  /** What is found, cut out of the original. */
  private static List<String> found(String phrase, String text) {
    return rules(phrase).scan("en").block(text).stream()
        .map(hit -> text.substring(hit.start(), hit.end()))
        .toList();
  }

  @Test
  void aPhraseIsFoundHoweverItIsWritten() {
    assertThat(found("third-party content", "This is THIRD – PARTY\u00A0 content."))
        .containsExactly("THIRD – PARTY\u00A0 content");
  }

  @Test
  void aGapTakesTheShortestText() {
    assertThat(found("third party … warranty", "A third party, a third party gives no warranty."))
        .containsExactly("third party gives no warranty");
  }

  @Test
  void aGapMayBeEmptyAndMayCrossSentences() {
    assertThat(found("third … party", "The third party.")).containsExactly("third party");
    assertThat(found("third … party", "The third. Any party.")).containsExactly("third. Any party");
  }

  @Test
  void aPieceThatOverlapsTheOneBeforeIsTriedOnTheEarlierOne() {
    assertThat(found("third party … party content", "third party of third party content"))
        .containsExactly("third party of third party content");
  }

  @Test
  void aGapIsAtMost400CharactersLong() {
    assertThat(found("third … party", "third " + ".".repeat(399) + " party")).hasSize(1);
    assertThat(found("third … party", "third " + ".".repeat(401) + " party")).isEmpty();
  }

  @Test
  void aGapStaysInItsBlock() {
    Scan scan = rules("third … party").scan("en");
    assertThat(scan.block("The third")).isEmpty();
    assertThat(scan.block("party")).isEmpty();
    assertThat(scan.block("third party")).hasSize(1);
  }

  @Test
  void thePiecesComeInOrder() {
    assertThat(found("third … party", "party third")).isEmpty();
  }

  @Test
  void aPhraseIsFoundAsOftenAsItStands() {
    assertThat(found("third … party", "third party, third party")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^ Contact | Contact: Jo | true",
        "^ Contact | ## Contact | true",
        "^ Contact | ■ Contact | true",
        "^ Contact | \uD83D\uDCDE Contact | true",
        "^ Contact | The contact | false",
        "Contact $ | Press contact: | true",
        "Contact $ | Press contact Jo | false",
        "^ end $ | - End - | true",
        "^ end $ | the end | false",
        "^ ### $ | ###### | true",
        "^ ### $ | ### Contact | false",
        "^ About … $ | About Example Corp. | true",
        "^ About … $ | About | true",
        "^ About … $ | Not about Example | false",
        "^ … /Newsline/ | PERTH, 3 May /Newsline/ -- Text | true",
      })
  void anchorsHoldAPhraseAtTheEdgesOfItsBlock(String phrase, String text, boolean matches) {
    assertThat(!found(phrase, text).isEmpty()).isEqualTo(matches);
  }

  @Test
  void aGapAtTheEdgeIsAtMost100CharactersLong() {
    assertThat(found("^ About … $", "About" + ".".repeat(100))).hasSize(1);
    assertThat(found("^ About … $", "About" + ".".repeat(101))).isEmpty();
    assertThat(found("^ … Newsline", ".".repeat(100) + "Newsline")).hasSize(1);
    assertThat(found("^ … Newsline", ".".repeat(101) + "Newsline")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "siaran pers | siaran persen | 0",
        "siaran pers* | siaran persen | 1",
        "гарант* | не гарантирует | 1",
        "гарант | не гарантирует | 0",
        "الشركة | والشركة تقول | 0",
        "*الشركة | والشركة تقول | 1",
        "免责声明 | 本文免责声明如下 | 1",
        "면책조항 | 본면책 조항은 | 1",
        "ข้อจำกัดความรับผิด | นี่คือข้อจำกัดความรับผิดชอบ | 1",
        "SeaPRwire | 由SeaPRwire提供 | 1",
        "SeaPRwire | ASeaPRwire | 0",
        "due 2025 | due 20251 | 0",
      })
  void wordsAreWholeWhereAScriptHasWords(String phrase, String text, int times) {
    assertThat(found(phrase, text)).hasSize(times);
  }

  @Test
  void aStarByItselfIsAStar() {
    assertThat(found("^ *** $", "*****")).isNotEmpty();
    assertThat(found("^ *** $", "a")).isEmpty();
  }

  @Test
  void allRulesAreLookedForAtOnce() {
    assertThat(
            rules("third party", "third party content", "party content")
                .scan("en")
                .block("third party content"))
        .extracting(hit -> hit.rule().id())
        .containsExactlyInAnyOrder("en.000", "en.001", "en.002");
  }

  /** The plain way to look for phrases, for comparison. */
  private static int times(String text, String phrase) {
    int times = 0;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      times++;
    }
    return times;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theAutomatonFindsWhatLookingForEachPhraseFinds(long seed) {
    Random random = new Random(seed);
    String[] phrases =
        random
            .ints(40, 4, 9)
            .mapToObj(length -> han(random, length))
            .distinct()
            .toArray(String[]::new);
    String text = han(random, 20_000);
    List<Hit> hits = rules(phrases).scan("en").block(text);
    for (int i = 0; i < phrases.length; i++) {
      String id = "en." + id(i);
      assertThat(hits.stream().filter(hit -> hit.rule().id().equals(id)).count())
          .isEqualTo(times(text, phrases[i]));
    }
  }

  /** A text of two signs only, so that phrases overlap in every way. */
  private static String han(Random random, int length) {
    return random
        .ints(length, 0, 2)
        .collect(
            StringBuilder::new, (s, bit) -> s.append(bit == 0 ? '中' : '文'), StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "About Example, true",
    "About Example Corp., true",
    "About Example S.A., true",
    "About Example., true",
    "About Example (e.V.), true",
    "About Example the minister said nothing., false",
    "About Example? Nobody knows!, false",
    "'About Example, Inc.', true",
    "'About Example, she said little more in Rome.', false",
  })
  void aHeadingWithANameInItOpensASectionAndASentenceDoesNot(String text, boolean opens) {
    RuleSet rules =
        RuleSet.of(
            Map.of(
                "lang/en.rules",
                """
                rule en.about
                role about
                gloss for a test
                where tail
                takes rest
                match ^ About … $
                gone [[Gone]]
                kept Kept.
                """));
    assertThat(rules.scan("en").block(text)).hasSize(opens ? 1 : 0);
  }
}
