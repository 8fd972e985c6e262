package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts against hostile rules. Steps are counted, since clocks differ. */
class LinearTimeTest {

  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;

  private static final RuleSet RULES =
      RuleSet.of(
          Map.of(
              "lang/en.rules",
              rule(
                  "a",
                  "aaaa",
                  "aaaa … aaaa … aaaab",
                  "aaaaaaaaaaaaaaaa … b",
                  "a b … a b … a b a b",
                  "^ aaaa … $",
                  "^ … aaaa",
                  "*aaaaa*",
                  "aaaa … bbbb")));

  private static String rule(String id, String... phrases) {
    return "rule en."
        + id
        + "\nrole disclaimer\ngloss for a test\nwhere tail\n"
        + String.join("", Stream.of(phrases).map(phrase -> "match " + phrase + "\n").toList())
        + "gone [[Gone.]]\nkept Kept.\n";
  }

  static Stream<Arguments> texts() {
    return Stream.of(
            "a",
            "aaaa ",
            "ab",
            "a b ",
            "aaaa … ",
            "aaaab",
            "aaaab bbbb ",
            "-x",
            "\u0301",
            "เ",
            "aaaa\u0301")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void stepsGrowWithTheText(String piece) {
    double small = steps(piece, SMALL);
    double large = steps(piece, LARGE);
    assertThat(large / small).isBetween(9.9, 10.1);
    assertThat(large / LARGE).isLessThan(100);
  }

  @Test
  void fiveMegabytesAreReadToTheEnd() {
    assertThat(steps("aaaab bbbb ", 5_000_000)).isLessThan(100L * 5_000_000);
  }

  private static long steps(String piece, int length) {
    Scan scan = RULES.scan("en");
    scan.block(piece.repeat(length / piece.length()));
    return scan.steps();
  }
}
