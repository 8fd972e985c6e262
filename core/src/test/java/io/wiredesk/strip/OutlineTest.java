package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final String STORY = "The yard delivered the ship on Monday.";

  private static List<Block> blocks(String... texts) {
    return Stream.of(texts).map(Block::paragraph).toList();
  }

  private static final List<Block> KIT =
      blocks(
          "The yard's largest ship",
          "Contents",
          "The release",
          "Figures",
          "Pictures",
          "The release",
          STORY,
          "Figures",
          "It is 300 metres long.",
          "Pictures",
          "A picture of the ship");

  @Test
  void theEntriesOfAListOfContentsAreFurniture() {
    assertThat(Outline.of(KIT).found()).isTrue();
    assertThat(Outline.of(KIT).blocks())
        .filteredOn(block -> block.declared() == Role.CHROME)
        .extracting(Block::text)
        .containsExactly("Contents", "The release", "Figures", "Pictures");
  }

  @Test
  void itsEntriesAreTheHeadingsBelow() {
    assertThat(Outline.of(KIT).blocks())
        .filteredOn(block -> block.kind() == Block.Kind.HEADING)
        .extracting(Block::text)
        .containsExactly("The release", "Figures", "Pictures");
  }

  @Test
  void linesThatDoNotComeAgainAreNoList() {
    List<Block> blocks = blocks("The yard's largest ship", "Kiel", "Monday", "Pictures", STORY);
    assertThat(Outline.of(blocks)).isEqualTo(new Outline(blocks, false));
  }

  @Test
  void linesBelowTheStoryAreNoList() {
    List<Block> blocks = blocks(STORY, "Jo Doe", "Kiel", "0431 555", "Jo Doe", "Kiel", "0431 555");
    assertThat(Outline.of(blocks).found()).isFalse();
  }
}
