package io.wiredesk.strip;

import static io.wiredesk.strip.Releases.english;
import static io.wiredesk.strip.Releases.stripped;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.rule.RuleSet;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static final String STORY = "The company opened a plant in Perth on Monday.";
  private static final String MORE = "It employs four hundred people from the region.";
  private static final String ABOUT = "Example builds bridges in forty countries of the world.";
  private static final RuleSet RULES =
      english("about about tail rest ^ About … $", "contact contact tail rest ^ Contact $");

  @Test
  void theLittleThatNoRuleKnowsAmongBoilerplateIsNoStory() {
    assertThat(
            stripped(
                RULES,
                STORY,
                "# About Example",
                ABOUT,
                ABOUT.replace("Example", "Its subsidiary"),
                "# Contact",
                "Jo Doe, telephone +61 8 5550 1234",
                "# Licence",
                "Anybody may copy this."))
        .endsWith("contact: Licence", "contact: Anybody may copy this.")
        .startsWith("body: " + STORY);
  }

  @Test
  void aStoryThatGoesOnBelowIsKept() {
    assertThat(
            stripped(
                RULES,
                STORY,
                "# About Example",
                ABOUT,
                "# Contact",
                "Jo Doe, telephone +61 8 5550 1234",
                "# The plant",
                MORE,
                MORE + " " + STORY))
        .contains("body: " + MORE, "body: " + MORE + " " + STORY);
  }

  @Test
  void oneSectionAloneIsNoEnd() {
    assertThat(
            stripped(RULES, STORY, "# About Example", ABOUT + " " + ABOUT, "# Next", "So be it."))
        .endsWith("body: Next", "body: So be it.");
  }

  @Test
  void aShortStoryAboveALongEndIsKept() {
    assertThat(stripped(RULES, STORY, "# About Example", ABOUT + ABOUT, "# Contact", ABOUT))
        .contains("body: " + STORY);
  }
}
