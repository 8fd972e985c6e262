package io.wiredesk.strip;

import static io.wiredesk.strip.Releases.english;
import static io.wiredesk.strip.Releases.print;
import static io.wiredesk.strip.Releases.release;
import static io.wiredesk.strip.Releases.stripped;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static final String STORY = "The company opened a plant in Perth on Monday.";
  private static final RuleSet RULES = english("legal disclaimer tail sentence provided by others");

  @ParameterizedTest
  @ValueSource(strings = {"***", "* * *", "____", "###", "■", "—"})
  void signsWithoutAWordAreAnEndMark(String signs) {
    assertThat(stripped(RULES, STORY, signs))
        .containsExactly("body: " + STORY, "endmark: " + signs);
  }

  @Test
  void pictographsAndNumbersSaySomething() {
    assertThat(stripped(RULES, STORY, "🎉", "42"))
        .containsExactly("body: " + STORY, "body: 🎉", "body: 42");
  }

  @Test
  void aRowOfSignsMayHaveADateBehindIt() {
    assertThat(stripped(RULES, STORY, "********** 26 December 2026"))
        .containsExactly("body: " + STORY, "endmark: ********** 26 December 2026");
    assertThat(stripped(RULES, STORY, "***** This is the first of the five stars of the year."))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void aParagraphThatComesTwiceIsATeaser() {
    String long1 =
        "The company opened a plant in Perth on Monday, the third of its kind in a year.";
    assertThat(stripped(RULES, long1, long1, STORY, STORY))
        .containsExactly("body: " + long1, "chrome: " + long1, "body: " + STORY, "body: " + STORY);
  }

  @Test
  void threeLinesBelowTheStoryAreTheFurnitureOfThePage() {
    assertThat(stripped(RULES, STORY, "Back to list", "Print", "A headline of another story"))
        .containsExactly(
            "body: " + STORY,
            "chrome: Back to list",
            "chrome: Print",
            "chrome: A headline of another story");
  }

  @Test
  void oneLineOrTwoMayBelongToTheStory() {
    assertThat(stripped(RULES, STORY, "Perth, Western Australia", "6,000 visitors"))
        .doesNotContain("chrome: Perth, Western Australia")
        .hasSize(3)
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void aHeadlineOfSeventyLettersIsALine() {
    String teaser = "Perth plant to employ four hundred people from the region by next spring";
    assertThat(stripped(RULES, STORY, "More news", teaser, "Print"))
        .containsExactly(
            "body: " + STORY, "chrome: More news", "chrome: " + teaser, "chrome: Print");
  }

  @Test
  void linesThatAColonAnnouncesAreTheStory() {
    assertThat(stripped(RULES, "The winners of the evening were these:", "Ann", "Bob", "Cem"))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void aListIsTheStory() {
    List<Block> blocks =
        List.of(Block.paragraph(STORY), item("Four halls"), item("Two cranes"), item("A quay"));
    assertThat(print(new Stripper(RULES).strip(release(blocks), "en")))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void linesBelowTheStoryAmongWhichSomebodyCanBeCalledAreContacts() {
    assertThat(stripped(RULES, STORY, "Example Ltd", "Jo Doe", "+61 8 5550 1234"))
        .containsExactly(
            "body: " + STORY,
            "contact: Example Ltd",
            "contact: Jo Doe",
            "contact: +61 8 5550 1234");
  }

  @Test
  void linesAmongTheStoryStay() {
    assertThat(stripped(RULES, STORY, "Halls", "Cranes", "Quays", STORY))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void aReleaseOfLinesAloneIsKept() {
    assertThat(stripped(RULES, "Plant opens", "Perth", "Monday", "jo@example.com"))
        .allMatch(block -> block.startsWith("body: "));
  }

  @Test
  void linesOfThaiNeedNoMarkToBeTheStory() {
    String line = "เพื่อเป็นประธานการประชุมบูรณาการการแก้ไขปัญหาของพื้นที่และการจราจรในปีนี้";
    assertThat(stripped(RULES, STORY, line, "วันนี้" + line, "เมื่อวาน" + line))
        .allMatch(block -> block.startsWith("body: "));
  }

  private static Block item(String text) {
    return new Block(text, Block.Kind.LIST_ITEM, 0, 0, null);
  }
}
