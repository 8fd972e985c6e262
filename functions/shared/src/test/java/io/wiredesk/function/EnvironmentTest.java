package io.wiredesk.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

  @Test
  void givesWhatIsSet() {
    var environment = new Environment(Map.of("TABLE", "t", "MAX", "10"));
    assertThat(environment.text("TABLE")).isEqualTo("t");
    assertThat(environment.positive("MAX")).isEqualTo(10);
  }

  @Test
  void namesTheVariableThatIsMissing() {
    assertThatThrownBy(() -> new Environment(Map.of("TABLE", " ")).text("TABLE"))
        .hasMessage("environment variable TABLE is not set");
    assertThatThrownBy(() -> new Environment(Map.of()).positive("MAX")).hasMessageContaining("MAX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "ten", "๑๐", "99999999999999999999"})
  void namesTheVariableThatIsNoNumber(String value) {
    assertThatThrownBy(() -> new Environment(Map.of("MAX", value)).positive("MAX"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MAX")
        .hasMessageContaining(value);
  }
}
