package io.wiredesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @Test
  void revisionsSortAsNumbers() {
    assertThat(Stream.of(1L, 9L, 10L, 2_000_000_000L).map(n -> Keys.version("r", n).sk()))
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T08:00:00Z,2026-11-24T08:00:00Z",
    "2026-11-24T08:00:00.001Z,2026-11-24T08:00:01Z",
    "2026-11-24T23:59:59.999999999Z,2026-11-25T00:00:00Z"
  })
  void aPartOfASecondCountsAsAWholeOne(Instant time, String key) {
    assertThat(Keys.time(time)).isEqualTo(key);
  }

  @Test
  void oneNameHasOneSpelling() {
    assertThat(Keys.issuer(" ＡＣＭＥ\u00a0 Corp\n")).isEqualTo(Keys.issuer("Acme Corp"));
    assertThat(Keys.issuer("STRASSE İ")).isEqualTo("issuer#strasse i\u0307");
    assertThat(Keys.ticker("xnys", "abc")).isEqualTo(Keys.ticker("XNYS", "ABC"));
  }

  @Test
  void aDayIsOneOfUtc() {
    assertThat(Keys.day(Instant.parse("2026-11-24T23:30:00Z"))).isEqualTo("2026-11-24");
  }

  @ParameterizedTest
  @CsvSource({"abc,3,abc", "abcd,3,ab…", "a😀😀,3,a…", "a😀😀,4,a😀…", "a😀😀,5,a😀😀"})
  void aCutLeavesNoHalfCharacter(String text, int most, String cut) {
    assertThat(Texts.cut(text, most)).isEqualTo(cut);
  }
}
