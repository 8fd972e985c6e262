package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTreeTest {
  @Test
  void takes_the_children_of_children_along() throws Exception {
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", "(sleep 600 & echo ready; wait) & wait").start();
    try (BufferedReader output = shell.inputReader()) {
      assertThat(output.readLine()).isEqualTo("ready");
    }
    List<ProcessHandle> all = shell.toHandle().descendants().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(2);

    ProcessTree.kill(shell.toHandle());

    assertThat(all).noneMatch(ProcessTree::runs);
    assertThat(ProcessTree.runs(shell.toHandle())).isFalse();
  }

  @Test
  void a_killed_process_still_runs_while_one_of_its_threads_holds_on_to_what_they_share() {
    assertThat(ProcessTree.isZombie(stat("Z", 2))).isFalse();
    assertThat(ProcessTree.isZombie(stat("Z", 1))).isTrue();
    assertThat(ProcessTree.isZombie(stat("S", 1))).isFalse();
  }

  /** The line that proc_pid_stat(5) describes, of a program with an awkward name. */
  private static String stat(String state, int threads) {
    return "4711 (a) Z (b) "
        + state
        + " 1 4711 4711 0 -1 0 0 0 0 0 5 3 0 0 20 0 "
        + threads
        + " 0\n";
  }
}
