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
}
