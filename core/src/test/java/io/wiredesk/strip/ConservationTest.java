package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kept and removed make the original, whatever the text is and whatever the rules take. */
class ConservationTest {

  private static final RuleSet RULES =
      Releases.english(
          "about about tail rest ^ About … $",
          "anywhere chrome anywhere sentence share this",
          "block disclaimer tail block third party … warranty",
          "credit dateline lede prefix ^ (Newsline)",
          "end endmark tail block ^ ### $",
          "head notice head sentence ^ for immediate release",
          "legal disclaimer anywhere rest forward-looking",
          "sentence disclaimer tail sentence third party",
          "thai disclaimer anywhere sentence ข้อจำกัดความรับผิด",
          "late dateline lede prefix (Newsline) – by");

  private static final List<String> PIECES =
      List.of(
          "About Example",
          "Share this.",
          "A third party",
          " gives no warranty. ",
          "(Newsline) – ",
          "(Newsline) – by ",
          "###",
          "For immediate release",
          "forward-looking ",
          ". ",
          "! ",
          "。",
          "؟ ",
          "\n",
          " ",
          "\u00A0",
          "\u200B",
          "\u2028",
          "“",
          "”",
          "]] ",
          "[[",
          "¶",
          "e\u0301\u0323",
          "İıß",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "\u202E",
          "العربية شَرِكَة ",
          "ﷺ",
          "น้ำ",
          "น\u0E4D\u0E49\u0E32",
          "ข้อจำกัดความรับผิด",
          "한국 제3자",
          "\u1112\u1161\u11ab",
          "免责声明。",
          "ﬁ",
          "\uFEFF",
          "A plant was opened in Perth on Monday. ",
          "https://a.example/b ",
          "U.S. ",
          "3.5 ",
          "\u0000",
          "…");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keptAndRemovedMakeTheOriginal(int seed) {
    List<Block> blocks = blocks(new Random(seed));
    Stripped stripped = new Stripper(RULES).strip(Releases.release(blocks), "en");
    assertThat(bare(stripped.blocks().stream().map(LabelledBlock::text).toList()))
        .isEqualTo(bare(blocks.stream().map(Block::text).toList()));
    assertThat(stripped.blocks()).allMatch(block -> block.text().equals(block.text().strip()));
    assertThat(stripped.blocks())
        .allMatch(block -> (block.role() == Role.BODY) == (block.evidence() == null));
  }

  private static String bare(List<String> texts) {
    return texts.stream()
        .flatMapToInt(String::codePoints)
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<Block> blocks(Random random) {
    List<Block> blocks = new ArrayList<>();
    while (blocks.size() < 1 + random.nextInt(12)) {
      String text =
          random
              .ints(1 + random.nextInt(20), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining())
              .strip();
      if (!text.isBlank()) {
        blocks.add(random.nextInt(5) == 0 ? Block.heading(2, text) : Block.paragraph(text));
      }
    }
    return blocks;
  }
}
