package io.wiredesk.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Installs pinned Python packages into a folder, each file checked against its hash. */
record VirtualEnvironment(Path folder, Map<String, String> environment) {

  /** Makes the environment and installs the lists, one after the other. */
  static VirtualEnvironment install(
      Path folder, Python python, Map<String, String> environment, List<Resource> lists) {
    VirtualEnvironment made = new VirtualEnvironment(folder, withoutPython(environment));
    made.run(
        "Could not make a virtual environment",
        python.executable().toString(),
        "-m",
        "venv",
        folder.toString());
    lists.forEach(made::install);
    return made;
  }

  static Path python(Path folder) {
    return folder.resolve("bin/python");
  }

  private void install(Resource list) {
    // Byte code is left to the first import, which compiles a tenth of it; the lists are complete,
    // so
    // pip need not resolve; what has no wheel is built with the setuptools that is there, not with
    // one
    // that pip would fetch unchecked.
    run(
        "Could not install the Python packages of " + list.path,
        python(folder).toString(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--require-hashes",
        "--no-deps",
        "--no-compile",
        "--no-build-isolation",
        "--use-pep517",
        "--requirement",
        list.copyInto(folder).toString());
  }

  void run(String complaint, String... line) {
    Command.Result result = Command.of(environment, line).run();
    if (!result.succeeded()) {
      throw new LocalCloudException(
          complaint + ". The last it said:\n" + result.lastLines(5).indent(2).stripTrailing());
    }
  }

  /** Another environment's Python settings would lead ours astray; and byte code is to be kept. */
  static Map<String, String> withoutPython(Map<String, String> environment) {
    Map<String, String> rest = new HashMap<>(environment);
    Stream.of("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "PYTHONSTARTUP")
        .forEach(rest::remove);
    return Map.copyOf(rest);
  }
}
