package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudStateTest {
  private static final CloudState STATE =
      new CloudState(EngineChoice.PROCESS, "4711", Instant.parse("2026-11-24T08:15:00.120Z"), 4566);

  @TempDir private Path folder;

  @Test
  void is_read_as_it_was_written() {
    STATE.save(folder);

    assertThat(CloudState.load(folder)).contains(STATE);
  }

  @Test
  void is_gone_when_forgotten() {
    STATE.save(folder);
    CloudState.forget(folder);

    assertThat(CloudState.load(folder)).isEmpty();
  }

  @Test
  void a_file_that_broke_is_no_cloud() throws Exception {
    Files.writeString(folder.resolve("cloud.properties"), "engine=process\nname=4711\nstar");

    assertThat(CloudState.load(folder)).isEmpty();
  }

  @Test
  void a_process_id_that_was_given_to_another_is_not_ours() {
    String own = Long.toString(ProcessHandle.current().pid());
    CloudState other = new CloudState(EngineChoice.PROCESS, own, Instant.EPOCH, 4566);

    assertThat(new ProcessEngine().alive(other)).isFalse();
  }
}
