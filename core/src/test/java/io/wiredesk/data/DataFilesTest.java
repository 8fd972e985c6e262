package io.wiredesk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataFilesTest {

  @Test
  void aFileThatIsNotThereIsNamedWithWhatToDo() {
    assertThat(DataFiles.find("lang/none.dates")).isNull();
    assertThatThrownBy(() -> DataFiles.lines("lang/none.dates"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "/wiredesk/lang/none.dates is not on the class path; add the file, or wiredesk-rules"
                + " to what runs");
  }
}
