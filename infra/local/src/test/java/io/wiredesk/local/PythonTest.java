package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonTest {
  @TempDir private Path folder;

  @Test
  void takes_the_first_that_fits() {
    Fakes.program(folder, "python3", "echo 3.9.18 venv /usr/bin/python3");
    Fakes.program(folder, "python3.12", "echo 3.12.1 venv /usr/bin/python3.12");

    assertThat(find()).isEqualTo(new Python(Path.of("/usr/bin/python3.12"), "3.12.1"));
  }

  @Test
  void takes_the_one_that_is_asked_for() {
    Fakes.program(folder, "python3", "echo 3.11.7 venv /usr/bin/python3");
    Path wanted = Fakes.program(folder, "mine", "echo 3.10.2 venv /opt/mine");

    Python found =
        Python.find(Map.of("PATH", folder.toString(), "WIREDESK_PYTHON", wanted.toString()));

    assertThat(found.executable()).isEqualTo(Path.of("/opt/mine"));
  }

  @Test
  void says_that_there_is_none() {
    assertThatThrownBy(this::find)
        .hasMessage(
            "LocalStack without Docker needs Python 3.10 to 3.13, and on the PATH is none:"
                + " install one, set WIREDESK_PYTHON to one, or start Docker.");
  }

  @Test
  void says_that_there_is_an_old_one_only() {
    Fakes.program(folder, "python3", "echo 3.8.18 venv /usr/bin/python3");

    assertThatThrownBy(this::find).hasMessageContaining("on the PATH is 3.8.18");
  }

  @Test
  void a_version_manager_s_empty_shim_is_no_python() {
    Fakes.program(folder, "python3", "echo 'python3: command not found' >&2; exit 127");

    assertThatThrownBy(this::find).hasMessageContaining("on the PATH is none");
  }

  @Test
  void says_that_debian_s_venv_package_is_missing() {
    Fakes.program(folder, "python3", "echo 3.11.2 bare /usr/bin/python3");

    assertThatThrownBy(this::find)
        .hasMessage(
            "Python 3.11.2 can't make virtual environments: install its venv module (on Debian and"
                + " Ubuntu: apt install python3-venv).");
  }

  private Python find() {
    return Python.find(Map.of("PATH", folder.toString()));
  }
}
