package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulateTest {

  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void rightHistoriesEndZero() {
    assertThat(terminal.run("simulate", "--schedules", "200")).isZero();
    assertThat(terminal.out()).contains("200 histories in ", ": 0 lost, 0 stored twice, 0 early");
  }

  @Test
  void aWrongDesignEndsOneAndNamesItsSeeds() {
    assertThat(terminal.run("simulate", "--schedules", "200", "--wrong", "NO_SWEEPER")).isOne();
    assertThat(terminal.out()).contains("LOST", "wiredesk simulate --seed ", "--wrong NO_SWEEPER");
  }

  @Test
  void aSeedIsToldStepByStep() {
    assertThat(terminal.run("simulate", "--seed", "0")).isZero();
    assertThat(terminal.out()).contains("upload raw/0", "PARSE gets raw/0", "All is well");
  }

  @Test
  void noHistoriesAreWrongUse() {
    assertThat(terminal.run("simulate", "--schedules", "0")).isEqualTo(2);
  }
}
