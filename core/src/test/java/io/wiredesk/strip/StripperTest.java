package io.wiredesk.strip;

import static io.wiredesk.strip.Releases.english;
import static io.wiredesk.strip.Releases.release;
import static io.wiredesk.strip.Releases.stripped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StripperTest {

  private static final String STORY = "The company opened a plant in Perth on Monday.";
  private static final String MORE = "It employs four hundred people from the region.";
  private static final String LEGAL = "This text was provided by others.";
  private static final String LEGAL_RULE =
      "legal disclaimer tail sentence text was provided by others";

  private static RuleSet seaprwire() throws IOException {
    try (InputStream stream = StripperTest.class.getResourceAsStream("seaprwire.rules")) {
      return RuleSet.of(
          Map.of(
              "wire/seaprwire.rules",
              new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @Test
  void aFlashIsNothingButItsHeadline() {
    Release flash =
        new Release(
            "newsml",
            "utf-8",
            Declared.builder().title(STORY).build(),
            List.of(Block.paragraph(STORY)),
            List.of());

    assertThat(new Stripper(english()).strip(flash, "en").blocks())
        .containsExactly(LabelledBlock.body(STORY));
  }

  @Test
  void aReleaseOfSeaprwireInIndonesian() throws IOException {
    Stripped stripped =
        new Stripper(seaprwire())
            .strip(
                release(
                    "(SeaPRwire) – Pabrik baru itu dibuka setelah tiga tahun pembangunan di tepi"
                        + " sungai",
                    "Perusahaan membuka pabrik baru di Semarang pada hari Senin.",
                    "Pabrik itu akan mempekerjakan empat ratus orang dari daerah sekitar.",
                    "Artikel ini disediakan oleh penyedia konten pihak ketiga. SeaPRwire"
                        + " (https://www.seaprwire.com/) tidak memberikan jaminan atau pernyataan.",
                    "Sektor: Top Story, Daily News",
                    "SeaPRwire menyediakan distribusi siaran pers real-time. Ia menjangkau 90"
                        + " negara."),
                "id");

    assertThat(stripped.wire()).isEqualTo("SeaPRwire");
    assertThat(stripped.blocks())
        .extracting(LabelledBlock::role, LabelledBlock::rule, LabelledBlock::evidence)
        .containsExactly(
            tuple(Role.DATELINE, "seaprwire.credit", Evidence.RULE),
            tuple(Role.BODY, null, null),
            tuple(Role.BODY, null, null),
            tuple(Role.BODY, null, null),
            tuple(Role.DISCLAIMER, "seaprwire.third-party", Evidence.RULE),
            tuple(Role.SECTORS, "seaprwire.sectors", Evidence.RULE),
            tuple(Role.WIRE, "seaprwire.about", Evidence.RULE));
    assertThat(stripped.blocks().getFirst().text()).isEqualTo("(SeaPRwire) –");
    assertThat(stripped.blocks().get(1).text()).startsWith("Pabrik baru itu");
  }

  @Test
  void textOfWhichNothingIsKnownIsTheStory() {
    assertThat(stripped(english(LEGAL_RULE), STORY, MORE))
        .containsExactly("body: " + STORY, "body: " + MORE);
  }

  @Test
  void aSentenceGluedToTheStoryIsCutAtTheSentence() {
    assertThat(stripped(english(LEGAL_RULE), STORY + " " + LEGAL))
        .containsExactly("body: " + STORY, "disclaimer: " + LEGAL);
  }

  @Test
  void inThaiGluedBoilerplateIsCutAtASpace() {
    String story =
        "บริษัทเปิดโรงงานใหม่ที่เชียงใหม่เมื่อวันจันทร์"
            + " และจะจ้างพนักงานสี่ร้อยคนจากพื้นที่ใกล้เคียงในปีนี้";
    String legal = "ข้อจำกัดความรับผิด ผู้เขียนไม่รับประกันเนื้อหา";
    RuleSet rules = english("legal disclaimer tail sentence ไม่รับประกันเนื้อหา");
    assertThat(stripped(rules, story + " " + legal))
        .containsExactly(
            "body: " + story + " ข้อจำกัดความรับผิด", "disclaimer: ผู้เขียนไม่รับประกันเนื้อหา");
    assertThat(stripped(rules, story, legal))
        .containsExactly("body: " + story, "disclaimer: " + legal);
  }

  @Test
  void aRuleForTheTailLeavesTheMiddleAlone() {
    assertThat(stripped(english(LEGAL_RULE), STORY, LEGAL, MORE))
        .noneMatch(s -> s.startsWith("disc"));
  }

  @Test
  void aRuleForTheTailLeavesTheBeginningAlone() {
    assertThat(stripped(english(LEGAL_RULE), LEGAL)).containsExactly("body: " + LEGAL);
  }

  @Test
  void shortLinesBelowDoNotEndTheTail() {
    assertThat(
            stripped(
                english(LEGAL_RULE),
                STORY,
                LEGAL,
                "Share",
                "19:53",
                "https://a.example/b/c/d/e/f/g"))
        .contains("disclaimer: " + LEGAL);
  }

  @Test
  void theTailHoldsWhateverOtherRulesTake() {
    assertThat(
            stripped(
                english(LEGAL_RULE, "about wire tail block ^ Newsline brings releases"),
                STORY,
                LEGAL,
                "Newsline brings releases to editors in ninety countries of the world."))
        .containsExactly(
            "body: " + STORY,
            "disclaimer: " + LEGAL,
            "wire: Newsline brings releases to editors in ninety countries of the world.");
  }

  @Test
  void aCommentBelowTheEndDoesNotBringTheBoilerplateBack() {
    assertThat(
            stripped(
                english(LEGAL_RULE, "sectors sectors tail block ^ Sectors:"),
                STORY,
                LEGAL,
                "Sectors: Energy",
                "I read this with great interest, and I do not believe a word of it."))
        .containsExactly(
            "body: " + STORY,
            "disclaimer: " + LEGAL,
            "sectors: Sectors: Energy",
            "body: I read this with great interest, and I do not believe a word of it.");
  }

  @Test
  void aRuleForTheHeadWantsNoStoryAbove() {
    RuleSet rules = english("now notice head block ^ for immediate release");
    assertThat(stripped(rules, "A title", "FOR IMMEDIATE RELEASE", STORY))
        .containsExactly("body: A title", "notice: FOR IMMEDIATE RELEASE", "body: " + STORY);
    assertThat(stripped(rules, STORY, "For immediate release is what he said.", MORE))
        .noneMatch(s -> s.startsWith("notice"));
  }

  @Test
  void aRuleForTheLedeReachesTheSecondParagraph() {
    RuleSet rules = english("credit dateline lede prefix ^ (Newsline) -");
    assertThat(stripped(rules, STORY, "(Newsline) - " + MORE, "(Newsline) - " + STORY))
        .containsExactly(
            "body: " + STORY,
            "dateline: (Newsline) -",
            "body: " + MORE,
            "body: (Newsline) - " + STORY);
  }

  @Test
  void aPrefixStopsBeforeQuotesAndSignsOfTheStory() {
    RuleSet rules = english("credit dateline lede prefix ^ (Newsline)");
    assertThat(stripped(rules, "(Newsline) – “Yes,” she said on Monday in Perth."))
        .containsExactly("dateline: (Newsline) –", "body: “Yes,” she said on Monday in Perth.");
    assertThat(stripped(rules, "(Newsline) -- $5 million is a lot of money."))
        .containsExactly("dateline: (Newsline) --", "body: $5 million is a lot of money.");
  }

  @Test
  void aRuleForABlockLeavesALongStoryBeforeItAlone() {
    String story = (STORY + " ").repeat(10).strip();
    assertThat(
            stripped(
                english("legal disclaimer tail block was provided by others"),
                story + " " + LEGAL + " It is not advice."))
        .containsExactly("body: " + story, "disclaimer: " + LEGAL + " It is not advice.");
  }

  @Test
  void aHeadingOpensASectionThatTheNextHeadingEnds() {
    assertThat(
            stripped(
                english("about about tail rest ^ About … $"),
                STORY,
                "# About Example",
                "Example builds bridges in forty countries of the world.",
                "It was founded in 1950.",
                "# More",
                "Nothing"))
        .containsExactly(
            "body: " + STORY,
            "about: About Example",
            "about: Example builds bridges in forty countries of the world.",
            "about: It was founded in 1950.",
            "body: More",
            "body: Nothing");
  }

  @Test
  void theSectionNamesTheRuleThatOpenedItAndContinuationAsEvidence() {
    Stripped stripped =
        new Stripper(english("legal disclaimer tail rest ^ Legal notice $"))
            .strip(release(STORY, "# Legal notice", MORE), "en");
    assertThat(stripped.blocks().getLast())
        .isEqualTo(new LabelledBlock(MORE, Role.DISCLAIMER, "en.legal", Evidence.CONTINUATION));
  }

  @Test
  void aHeadingInTheMiddleOfTheStoryOpensNothing() {
    assertThat(
            stripped(
                english("about about tail rest ^ About … $"),
                STORY,
                "# About the plant",
                MORE,
                "# What comes next",
                "The second plant will open in a year."))
        .allMatch(s -> s.startsWith("body"));
  }

  @Test
  void aLineOfPlainTextOpensASectionToo() {
    RuleSet rules =
        english("about about tail rest ^ About … $", "contact contact tail rest ^ Media contact $");
    assertThat(stripped(rules, STORY, "About Example", MORE, "Media contact", "Jo Doe", "+1 555"))
        .containsExactly(
            "body: " + STORY,
            "about: About Example",
            "about: " + MORE,
            "contact: Media contact",
            "contact: Jo Doe",
            "contact: +1 555");
  }

  @Test
  void aLineOfPlainTextOpensNothingAboveManyParagraphs() {
    assertThat(
            stripped(
                english("about about tail rest ^ About … $"),
                STORY,
                "About the study",
                MORE,
                STORY,
                MORE,
                STORY,
                MORE,
                STORY))
        .allMatch(s -> s.startsWith("body"));
  }

  @Test
  void theDeclaredTitleIsTheHeadline() {
    Declared declared = Declared.builder().title("Plant opens").build();
    Release release =
        new Release(
            "html",
            "utf-8",
            declared,
            List.of(
                Block.heading(1, "Daily Bugle"),
                Block.paragraph("PLANT  OPENS"),
                Block.paragraph(STORY)),
            List.of());
    assertThat(Releases.print(new Stripper(english(LEGAL_RULE)).strip(release, "en")))
        .containsExactly("body: Daily Bugle", "headline: PLANT  OPENS", "body: " + STORY);
  }

  @Test
  void withoutADeclaredTitleTheFirstTopHeadingIsTheHeadline() {
    Release release =
        release(
            List.of(
                Block.heading(1, "Plant opens"), Block.paragraph(STORY), Block.heading(1, "Next")));
    Stripped stripped = new Stripper(english(LEGAL_RULE)).strip(release, "en");
    assertThat(stripped.blocks())
        .containsExactly(
            new LabelledBlock("Plant opens", Role.HEADLINE, null, Evidence.STRUCTURE),
            LabelledBlock.body(STORY),
            LabelledBlock.body("Next"));
  }

  @Test
  void aDeclaredRoleStands() {
    Block declared = new Block("Photo: Jo Doe", Block.Kind.CAPTION, 0, 0, Role.MEDIA);
    Stripped stripped =
        new Stripper(english(LEGAL_RULE))
            .strip(release(List.of(Block.paragraph(STORY), declared)), "en");
    assertThat(stripped.blocks().getLast())
        .isEqualTo(new LabelledBlock("Photo: Jo Doe", Role.MEDIA, null, Evidence.STRUCTURE));
  }

  @Test
  void theLongerPhraseGetsTheText() {
    assertThat(
            stripped(
                english(
                    "a disclaimer anywhere sentence provided by others",
                    "b chrome anywhere sentence text was provided by others"),
                STORY,
                LEGAL))
        .contains("chrome: " + LEGAL);
  }

  @Test
  void theRulesOfAnotherLanguageDoNotRun() {
    Stripped stripped = new Stripper(english(LEGAL_RULE)).strip(release(STORY, LEGAL), "de");
    assertThat(Releases.print(stripped)).allMatch(s -> s.startsWith("body"));
    assertThat(stripped.wire()).isNull();
  }

  @Test
  void theRulesOfALanguageRunForItsRegions() {
    Stripped stripped = new Stripper(english(LEGAL_RULE)).strip(release(STORY, LEGAL), "en-GB");
    assertThat(Releases.print(stripped)).contains("disclaimer: " + LEGAL);
  }

  @Test
  void contactsAboveTheStoryEndWhereItBegins() {
    assertThat(
            stripped(
                english("contact contact anywhere rest ^ Contact $"),
                "Contact:",
                "Jo Doe",
                "Call us on +61 (8) 5550 1234 or write to jo@example.com at any time.",
                STORY))
        .containsExactly(
            "contact: Contact:",
            "contact: Jo Doe",
            "contact: Call us on +61 (8) 5550 1234 or write to jo@example.com at any time.",
            "body: " + STORY);
  }

  @Test
  void aSectionOfTheTailDoesNotOpenAboveTheStory() {
    assertThat(
            stripped(
                english("offer disclaimer tail rest not for distribution in", LEGAL_RULE),
                "Not for distribution in the United States, Canada or Japan by any means.",
                STORY,
                MORE,
                LEGAL))
        .containsExactly(
            "body: Not for distribution in the United States, Canada or Japan by any means.",
            "body: " + STORY,
            "body: " + MORE,
            "disclaimer: " + LEGAL);
  }

  @Test
  void aListOfContentsOpensNoSection() {
    assertThat(
            stripped(
                english(
                    "about about tail rest ^ About … $", "contact contact tail rest ^ Contact $"),
                "This page may be read in eleven languages: choose the one that you like best.",
                "Contact",
                "About Example",
                "Text of the release",
                STORY,
                MORE))
        .contains("body: Text of the release", "body: " + STORY, "body: " + MORE);
  }

  @Test
  void twoSectionsOfOneRuleAreAnEndAlthoughSomethingFollows() {
    assertThat(
            stripped(
                english("about about tail rest ^ About … $"),
                STORY,
                "# About Example",
                "Example builds bridges in forty countries of the world.",
                "# About Sample",
                "Sample paints the bridges that Example builds.",
                "# Read on",
                MORE))
        .containsExactly(
            "body: " + STORY,
            "about: About Example",
            "about: Example builds bridges in forty countries of the world.",
            "about: About Sample",
            "about: Sample paints the bridges that Example builds.",
            "body: Read on",
            "body: " + MORE);
  }

  @Test
  void aLineOfNothingButLinksIsChrome() {
    List<Block> blocks =
        List.of(
            new Block("Share this", Block.Kind.LIST_ITEM, 0, 10, null),
            new Block("See the report of the ministry", Block.Kind.PARAGRAPH, 0, 10, null),
            new Block(STORY, Block.Kind.PARAGRAPH, 0, STORY.length(), null),
            new Block("Plant opens", Block.Kind.HEADING, 2, 11, null));
    Stripped stripped = new Stripper(english(LEGAL_RULE)).strip(release(blocks), "en");
    assertThat(stripped.blocks())
        .extracting(LabelledBlock::role)
        .containsExactly(Role.CHROME, Role.BODY, Role.BODY, Role.BODY);
    assertThat(stripped.blocks().getFirst().evidence()).isEqualTo(Evidence.STRUCTURE);
  }
}
