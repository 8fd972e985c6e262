package io.wiredesk.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {

  private static final int SCHEDULES = 20_000;

  /** Every wrong design shows within so many; most within ten. */
  private static final int PATIENCE = 2_000;

  @Test
  void nothingIsLostNothingTwiceNothingEarly() {
    List<Long> wrongs = Simulations.wrongs(0, SCHEDULES, null, done -> {});
    assertThat(wrongs)
        .as(() -> Simulation.ofSeed(wrongs.getFirst(), null, true).toString())
        .isEmpty();
  }

  @Test
  void aSingleReleaseIsSafeWithEveryFaultAtEveryCall() {
    assertThat(every(Scenario.single(), 1)).isEmpty();
  }

  @Test
  void aCorrectionIsSafeInEveryOrderWithEveryFault() {
    assertThat(every(Scenario.corrected(), 0)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WrongDesign.class)
  void aWrongDesignIsCaught(WrongDesign wrong) {
    long seed = 0;
    while (seed < PATIENCE && Simulation.ofSeed(seed, wrong, false).isRight()) {
      seed++;
    }
    assertThat(seed).as("schedules until %s shows", wrong).isLessThan(PATIENCE);
  }

  @Test
  void aSeedIsTheSameHistoryEveryTime() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(Simulation.ofSeed(seed, null, true))
          .isEqualTo(Simulation.ofSeed(seed, null, true));
    }
  }

  @Test
  void aHistoryCanBeRead() {
    History history = Simulation.ofSeed(0, null, true);
    assertThat(history.steps()).anyMatch(step -> step.contains("upload raw/0"));
    assertThat(history.steps()).anyMatch(step -> step.contains("PARSE gets raw/0"));
    assertThat(history.name()).isEqualTo("seed 0");
  }

  private static List<History> every(Scenario scenario, int faults) {
    List<History> wrongs = new ArrayList<>();
    var count = new AtomicInteger();
    Simulation.every(
        scenario,
        faults,
        null,
        history -> {
          count.incrementAndGet();
          if (!history.isRight()) {
            wrongs.add(history);
          }
        });
    assertThat(count).as("histories").hasValueGreaterThan(10);
    return wrongs;
  }
}
