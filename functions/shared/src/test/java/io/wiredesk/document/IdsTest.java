package io.wiredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void anIdIsTheSameForEver() {
    // Worked out by hand: base32(sha256(00000001 'b' 00000001 'k' 00000001 'v')).
    assertThat(Ids.upload("b", "k", "v")).isEqualTo("yfj644moej6ylzbjqr4zesnee5");
  }

  @Test
  void eachPartCountsAlone() {
    assertThat(Ids.upload("ab", "c", "d")).isNotEqualTo(Ids.upload("a", "bc", "d"));
    assertThat(Ids.upload("a", "b", "c")).isNotEqualTo(Ids.upload("a", "b", "d"));
  }

  @Test
  void anIdFitsWhereverKeysGo() {
    assertThat(IntStream.range(0, 200).mapToObj(i -> Ids.upload("뉴스", "a b+c%/" + i, "v")))
        .allMatch(id -> id.matches("[a-z2-7]{26}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void oneReleaseHasTheUploadsIdAndSeveralAreNumbered() {
    assertThat(Ids.release("x", 1, 1)).isEqualTo("x");
    assertThat(Ids.release("x", 1, 2)).isEqualTo("x-1");
    assertThat(Ids.release("x", 12, 12)).isEqualTo("x-12");
  }

  @Test
  void sha256OfNothingIsTheKnownOne() {
    assertThat(Ids.sha256("".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
