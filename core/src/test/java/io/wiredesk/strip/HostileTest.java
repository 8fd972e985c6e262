package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wiredesk.release.Block;
import io.wiredesk.rule.RuleSet;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take hours if the work grew with the square of their length. */
class HostileTest {

  private static final int SIZE = 500_000;

  private static final RuleSet RULES =
      Releases.english(
          "block disclaimer tail block party … party",
          "head notice head sentence party",
          "prefix dateline lede prefix a party",
          "rest about tail rest ^ party",
          "sentence chrome anywhere sentence no party");

  @ParameterizedTest
  @ValueSource(
      strings = {"party ", "Party. ", "no party. ", "a party", ". ", "x", "。", "://", "party\n"})
  void oneLongBlock(String piece) {
    strip(List.of(Block.paragraph("a" + piece.repeat(SIZE / piece.length()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "party",
        "Party party.",
        "no party",
        "x",
        "A party that is long enough to be text."
      })
  void manyBlocks(String text) {
    strip(Collections.nCopies(SIZE / 10, Block.paragraph(text)));
  }

  private static void strip(List<Block> blocks) {
    Stripped stripped =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> new Stripper(RULES).strip(Releases.release(blocks), "en"));
    assertThat(stripped.blocks()).hasSizeGreaterThanOrEqualTo(blocks.size());
  }
}
