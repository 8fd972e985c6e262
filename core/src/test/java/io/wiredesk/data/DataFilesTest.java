package io.wiredesk.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

  @Test
  void aFileThatIsNotThereIsNamedWithWhatToDo() {
    assertThat(DataFiles.onClassPath().find("lang/none.dates")).isNull();
    assertThatThrownBy(() -> DataFiles.onClassPath().lines("lang/none.dates"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "/wiredesk/lang/none.dates is not on the class path; add the file, or wiredesk-rules"
                + " to what runs");
  }

  @Test
  void aFolderIsReadAsItIsNow(@TempDir Path folder) throws IOException {
    DataFiles data = DataFiles.in(folder);
    assertThat(data.exists("lang/id.dates")).isFalse();

    Files.createDirectory(folder.resolve("lang"));
    Files.writeString(folder.resolve("lang/id.dates"), "a\nb\n");

    assertThat(data.exists("lang/id.dates")).isTrue();
    assertThat(data.exists("lang")).isFalse();
    assertThat(data.lines("lang/id.dates")).containsExactly("a", "b");
    assertThatThrownBy(() -> data.lines("languages"))
        .hasMessage("/wiredesk/languages is not in " + folder + "; add the file");
  }

  @Test
  void filesInMemoryAreReadTheSameWay() {
    DataFiles data =
        DataFiles.of("in revision 1a2b", Map.of("languages", "# Ours\nid\n\nth\n".getBytes(UTF_8)));

    assertThat(data.languages()).containsExactly("id", "th");
    assertThatThrownBy(() -> data.lines("places"))
        .hasMessage("/wiredesk/places is not in revision 1a2b; add the file");
  }
}
