package io.wiredesk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Python that LocalStack 4.13.1 runs on.
 *
 * @param version for example 3.11.7
 */
record Python(Path executable, String version) {
  static final int OLDEST = 10;
  static final int NEWEST = 13;

  private static final List<String> NAMES =
      List.of("python3", "python3.13", "python3.12", "python3.11", "python3.10", "python");
  private static final Pattern ANSWER = Pattern.compile("3\\.(\\d+)\\.\\d+ (venv|bare) (.+)");
  private static final String QUESTION =
      """
      import importlib.util, platform, sys
      venv = all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
      print(platform.python_version(), "venv" if venv else "bare", sys.executable)
      """;

  /** The first one that fits: WIREDESK_PYTHON if it is set, else those on the PATH. */
  static Python find(Map<String, String> environment) {
    String wanted = environment.get("WIREDESK_PYTHON");
    List<String> names = wanted == null || wanted.isBlank() ? NAMES : List.of(wanted);
    List<Candidate> candidates =
        names.stream().map(name -> ask(name, environment)).flatMap(Optional::stream).toList();
    return candidates.stream()
        .filter(candidate -> candidate.fits() && candidate.makesEnvironments())
        .findFirst()
        .map(candidate -> new Python(candidate.executable(), candidate.version()))
        .orElseThrow(() -> new LocalCloudException(whyNone(candidates, wanted)));
  }

  private static String whyNone(List<Candidate> candidates, @Nullable String wanted) {
    Optional<Candidate> bare = candidates.stream().filter(Candidate::fits).findFirst();
    if (bare.isPresent()) {
      return "Python "
          + bare.get().version()
          + " can't make virtual environments: install its venv module (on Debian and Ubuntu: apt"
          + " install python3-venv).";
    }
    String found = candidates.isEmpty() ? "none" : candidates.getFirst().version();
    return ("LocalStack without Docker needs Python 3." + OLDEST + " to 3." + NEWEST + ", and ")
        + (Objects.requireNonNullElse(wanted, "on the PATH") + " is " + found)
        + ": install one, set WIREDESK_PYTHON to one, or start Docker.";
  }

  private static Optional<Candidate> ask(String name, Map<String, String> environment) {
    Command.Result result =
        Command.of(environment, name, "-c", QUESTION).within(Duration.ofSeconds(20)).run();
    Matcher answer = ANSWER.matcher(result.output().strip());
    if (!result.succeeded() || !answer.matches()) {
      return Optional.empty();
    }
    String version = result.output().substring(0, result.output().indexOf(' '));
    boolean venv = answer.group(2).equals("venv");
    return Optional.of(
        new Candidate(Path.of(answer.group(3)), version, Integer.parseInt(answer.group(1)), venv));
  }

  private record Candidate(Path executable, String version, int minor, boolean makesEnvironments) {
    private boolean fits() {
      return minor >= OLDEST && minor <= NEWEST;
    }
  }
}
