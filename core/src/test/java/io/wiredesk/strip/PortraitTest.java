package io.wiredesk.strip;

import static io.wiredesk.strip.Releases.english;
import static io.wiredesk.strip.Releases.stripped;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortraitTest {

  private static final String STORY = "The museum opened its new wing in Perth on Monday.";
  private static final String MORE = "Tickets are on sale until the end of the month.";
  private static final RuleSet RULES = english("about about tail rest ^ About … $");

  private static List<String> between(String heading, String paragraph) {
    return stripped(RULES, STORY, heading, paragraph, "# Tickets", MORE);
  }

  @Test
  void thatSaysTheNameAgainGoesThoughTheStoryGoesOn() {
    assertThat(between("# About Example Ltd", "Founded in 1990, Example builds bridges."))
        .containsExactly(
            "body: " + STORY,
            "about: About Example Ltd",
            "about: Founded in 1990, Example builds bridges.",
            "body: Tickets",
            "body: " + MORE);
  }

  @Test
  void ofSomethingWithoutANameIsTheStory() {
    assertThat(between("# About the exhibition", "The exhibition shows two hundred bridges."))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void thatDoesNotSayTheNameAgainMayBeTheStory() {
    assertThat(between("# About Perth", "Two hundred bridges lead over the river of the town."))
        .allMatch(block -> block.startsWith("body: "));
  }
}
