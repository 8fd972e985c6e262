package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page tells by its links and by its own declaration. */
class PagesTest {

  private static final String STORY =
      "The ferry went into service on Wednesday and carries three hundred passengers each day.";
  private static final RuleSet RULES = Releases.english("related chrome tail rest ^ Related $");

  @Test
  void aSectionOfTeasersDoesNotSwallowAParagraphWithoutALink() {
    Block heading = Block.paragraph("Related");
    Block teaser = link("A new harbour for the island has been promised for years, they say");
    String more = "A second ferry is to follow next year, said the harbour's manager.";

    assertThat(roles(Block.paragraph(STORY), heading, teaser))
        .containsExactly(Role.BODY, Role.CHROME, Role.CHROME);
    assertThat(roles(Block.paragraph(STORY), heading, teaser, Block.paragraph(more)))
        .last()
        .isEqualTo(Role.BODY);
  }

  @Test
  void aLongListWithAnAddressInItTellsNobodyToCall() {
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(STORY)));
    for (int i = 1; i <= 20; i++) {
      String text = i == 7 ? "Ferry 1663501" : "Ferry to island " + i;
      blocks.add(new Block(text, Block.Kind.LIST_ITEM, 0, 0, Role.BODY));
    }
    assertThat(roles(blocks.toArray(Block[]::new))).doesNotContain(Role.CONTACT);
  }

  @Test
  void aPageThatIsAllLinksKeepsThem() {
    assertThat(roles(link("Ferry"), link("Harbour"))).containsOnly(Role.BODY);
    assertThat(roles(link("Ferry"), Block.paragraph(STORY)))
        .containsExactly(Role.CHROME, Role.BODY);
  }

  @Test
  void aParagraphThatThePageDeclaresTheStoryMayComeTwice() {
    assertThat(roles(Block.paragraph(STORY), Block.paragraph(STORY)))
        .containsExactly(Role.BODY, Role.CHROME);
    Block declared = new Block(STORY, Block.Kind.PARAGRAPH, 0, 0, Role.BODY);
    assertThat(roles(Block.paragraph(STORY), declared)).containsOnly(Role.BODY);
  }

  private static Block link(String text) {
    return new Block(text, Block.Kind.PARAGRAPH, 0, text.length(), null);
  }

  private static List<Role> roles(Block... blocks) {
    return new Stripper(RULES)
        .strip(Releases.release(List.of(blocks)), "en").blocks().stream()
            .map(LabelledBlock::role)
            .toList();
  }
}
