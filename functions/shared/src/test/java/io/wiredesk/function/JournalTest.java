package io.wiredesk.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

  private final List<String> lines = new ArrayList<>();
  private final Journal journal = new Journal("parse", lines::add);

  @Test
  void aLineIsOneJsonObjectThatBeginsWithItsStage() {
    journal.entry().with("id", "x").with("releases", 2).outcome("parsed");
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .matches(
            "\\{\"stage\":\"parse\",\"id\":\"x\",\"releases\":2,\"outcome\":\"parsed\",\"ms\":\\d+}");
  }

  @Test
  void nothingInAKeyCanForgeALine() {
    String key = "raw/a\"}\n{\"outcome\":\"stored\"}\u001b[2J\u009b\u202e\u2028뉴스";
    journal.entry().with("key", key).outcome("parsed");
    assertThat(lines.getFirst()).matches("[ -~]+");
    assertThat(Json.tree(lines.getFirst()).path("key").asString("")).isEqualTo(key);
    assertThat(Json.tree(lines.getFirst()).path("outcome").asString("")).isEqualTo("parsed");
  }

  @Test
  void aFailureSaysWhatWasThrown() {
    journal.entry().failure(new IllegalStateException("the table is throttled"));
    assertThat(lines.getFirst())
        .contains("IllegalStateException", "the table is throttled", "\"outcome\":\"failed\"");
  }
}
