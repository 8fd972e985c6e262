package io.wiredesk.cli;

import io.wiredesk.corpus.BrokenReleaseException;
import io.wiredesk.corpus.Corpus;
import io.wiredesk.corpus.Evaluation;
import io.wiredesk.corpus.LabelledRelease;
import io.wiredesk.corpus.Reader;
import io.wiredesk.corpus.Reading;
import io.wiredesk.pipeline.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk eval}: how well a folder of labelled releases is read. */
@Command(
    name = "eval",
    description =
        "Reads a folder of labelled releases, and says how well: by language, by role, and line by"
            + " line where it went wrong. Needs no cloud.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0; 1 when a metric is under its --min; 2 when it was used wrongly, or a file is not",
      "as docs/eval.md says."
    })
final class Eval implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(paramLabel = "DIR", description = "A folder of .release files.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One JSON object: each metric with its value.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only the releases in this language.")
  private @Nullable String language;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "How many files to tell of, the worst first; 5 when not said.")
  private int worst = 5;

  @Option(names = "--files", description = "Tells of all files in which something is wrong.")
  private boolean files;

  @Option(
      names = "--min",
      paramLabel = "METRIC=VALUE",
      description = "Ends 1 when a metric is lower, for example removed_f1=0.97. Repeatable.")
  private Map<String, Double> least = Map.of();

  Eval(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<LabelledRelease> releases = releases();
    Evaluation evaluation = evaluate(releases, Pipeline.load());
    if (json) {
      new JsonLines(terminal.out()).object(line -> EvalJson.metrics(line, evaluation.metrics()));
    } else {
      new EvalText(colour.in(terminal)).write(evaluation, files ? Integer.MAX_VALUE : worst);
    }
    return new Minimums(least).check(evaluation.metrics(), terminal.err()) ? 0 : 1;
  }

  private Evaluation evaluate(List<LabelledRelease> releases, Pipeline pipeline) {
    Reader reader = new Reader(pipeline);
    List<Reading> readings = new ArrayList<>();
    try (Countdown countdown = new Countdown(terminal, releases.size(), "releases")) {
      for (LabelledRelease release : releases) {
        readings.add(reader.read(release));
        countdown.oneMore();
      }
    }
    return Evaluation.of(readings);
  }

  private List<LabelledRelease> releases() {
    if (!Files.isDirectory(folder)) {
      throw CommandFailed.wrongUse("there is no folder " + folder);
    }
    List<LabelledRelease> releases = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Path file : Corpus.files(folder)) {
      try {
        releases.add(Corpus.read(file));
      } catch (BrokenReleaseException mistake) {
        broken.add(mistake.getMessage());
      }
    }
    if (!broken.isEmpty()) {
      throw CommandFailed.wrongUse(String.join("\n", broken));
    }
    return releases.stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(LabelledRelease release) {
    return language == null || release.expected().language().equals(language);
  }
}
