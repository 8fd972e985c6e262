package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Short ways to write releases and rules, and to print what became of them. */
final class Releases {

  private Releases() {}

  /** A release of blocks of plain text; those that begin with {@code # } are headings. */
  static Release release(String... texts) {
    return release(
        Arrays.stream(texts)
            .map(
                text ->
                    text.startsWith("# ")
                        ? Block.heading(2, text.substring(2))
                        : Block.paragraph(text))
            .toList());
  }

  static Release release(List<Block> blocks) {
    return new Release("text", "utf-8", Declared.NOTHING, blocks, List.of());
  }

  /** Rules of English, each written as {@code name role where takes phrase}. */
  static RuleSet english(String... rules) {
    String text =
        Arrays.stream(rules).map(Releases::rule).sorted().collect(Collectors.joining("\n"));
    return RuleSet.of(Map.of("lang/en.rules", text));
  }

  private static String rule(String rule) {
    String[] words = rule.split(" ", 5);
    return String.format(
        Locale.ROOT,
        """
        rule en.%s
        role %s
        gloss for a test
        where %s
        takes %s
        match %s
        gone [[Gone.]]
        kept Kept.
        """,
        (Object[]) words);
  }

  static List<String> stripped(RuleSet rules, String... texts) {
    return print(new Stripper(rules).strip(release(texts), "en"));
  }

  /** Each block as {@code role: text}. */
  static List<String> print(Stripped stripped) {
    return stripped.blocks().stream().map(b -> b.role().label() + ": " + b.text()).toList();
  }

  static String body(Stripped stripped) {
    return stripped.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .map(LabelledBlock::text)
        .collect(Collectors.joining("\n"));
  }
}
