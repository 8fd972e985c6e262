package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.repetition.ArchivedRelease;
import io.wiredesk.repetition.Learner;
import io.wiredesk.repetition.Wordings;
import io.wiredesk.rule.RuleSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  private static final RuleSet NO_RULES = RuleSet.of(Map.of());
  private static final String FOOTER =
      "Il presente comunicato è trasmesso dal servizio per conto di chi lo ha redatto.";
  private static final String LABEL = "Riceviamo e pubblichiamo il testo che segue.";
  private static final String STORY =
      "Il comune di Lecce apre lunedì la nuova biblioteca nel vecchio mercato coperto.";
  private static final Wordings LEARNED = learned();

  private static Wordings learned() {
    String[] verbs = {"apre", "chiude", "vende", "compra", "restaura", "dipinge"};
    Learner learner = new Learner();
    for (String verb : verbs) {
      String story =
          verb + " " + verb + "va " + verb + "rono " + verb + "ndo " + verb + "sse subito";
      learner.add(
          new ArchivedRelease(
              "Agenzia",
              verb,
              null,
              List.of(
                  LabelledBlock.body(LABEL),
                  LabelledBlock.body(story + " " + story),
                  LabelledBlock.body(FOOTER))));
    }
    return learner.wordings();
  }

  @Test
  void wordingThatNoRuleKnowsGoesFromTheHeadAndTheTail() {
    assertThat(strip(LABEL, STORY, FOOTER))
        .containsExactly("chrome: " + LABEL, "body: " + STORY, "wire: " + FOOTER);
    LabelledBlock last =
        new Stripper(NO_RULES, LEARNED)
            .strip(Releases.release(STORY, FOOTER), "und")
            .blocks()
            .getLast();
    assertThat(last.evidence()).isEqualTo(Evidence.REPETITION);
    assertThat(last.rule()).startsWith("learned.agenzia.");
  }

  @Test
  void betweenParagraphsOfTheStoryNothingGoes() {
    String more = "Il sindaco ha promesso che i libri si potranno leggere anche di domenica.";
    assertThat(strip(STORY, FOOTER, more)).allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void whereNoStoryWouldBeLeftNothingGoes() {
    assertThat(strip(FOOTER)).containsExactly("body: " + FOOTER);
    assertThat(strip(LABEL, FOOTER)).containsExactly("body: " + LABEL, "body: " + FOOTER);
  }

  @Test
  void aParagraphThatSaysMoreThanTheWordingStays() {
    String longer = FOOTER + " La biblioteca resta aperta fino a notte per tutta la settimana.";
    assertThat(strip(STORY, longer)).containsExactly("body: " + STORY, "body: " + longer);
  }

  private static List<String> strip(String... paragraphs) {
    return Releases.print(
        new Stripper(NO_RULES, LEARNED).strip(Releases.release(paragraphs), "und"));
  }
}
