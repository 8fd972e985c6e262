package io.wiredesk.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistinctTest {

  @Test
  void fewAreCountedExactlyAndManyNearly() {
    Distinct distinct = new Distinct();
    for (int i = 0; i < 10_000; i++) {
      distinct.add(Hash.of("" + i % 60));
    }
    assertThat(distinct.count()).isEqualTo(60);
    for (int i = 0; i < 10_000; i++) {
      distinct.add(Hash.of("" + i));
    }
    assertThat(distinct.count()).isCloseTo(10_000, within(3_000));
  }

  @Test
  void theBusiestSendersShareIsNeverSaidTooSmall() {
    Shares shares = new Shares();
    for (int i = 0; i < 1_000; i++) {
      shares.add(i % 5 < 3 ? -1 : i);
    }
    assertThat(shares.largest()).isBetween(0.6, 0.73);
    assertThat(new Shares().largest()).isZero();
  }
}
