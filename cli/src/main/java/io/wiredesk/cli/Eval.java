package io.wiredesk.cli;

import io.wiredesk.corpus.Evaluation;
import io.wiredesk.data.DataFiles;
import io.wiredesk.sector.BrokenSectorDataException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "Ends 0; 1 when a metric is under its --min or its floor; 2 when it was used wrongly, or",
      "a file is not as docs/eval.md says."
    })
final class Eval implements Callable<Integer> {

  private static final String HEAD = "HEAD";

  private final Terminal terminal;

  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(
      paramLabel = "DIR",
      description = "A folder of .release files; for --diff also of others.")
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

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description =
          "The folder of rules and other data to read with; rules/src/main/resources of the"
              + " project when not said, as it is now.")
  private @Nullable Path rules;

  @Option(
      names = "--diff",
      arity = "0..1",
      fallbackValue = HEAD,
      paramLabel = "BEFORE",
      description =
          "What has changed since BEFORE: a folder of rules, or a revision in git; HEAD when not"
              + " said. Stands behind DIR, or with an equals sign.")
  private @Nullable String before;

  @Option(
      names = "--raise-floors",
      description = "Writes what is reached now to floors.tsv in DIR, where it is higher.")
  private boolean raiseFloors;

  Eval(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (raiseFloors && (before != null || language != null)) {
      throw CommandFailed.wrongUse("--raise-floors wants the whole corpus, and no --diff");
    }
    try {
      return run();
    } catch (BrokenSectorDataException broken) {
      // Terms are read when the first text of their language comes.
      throw CommandFailed.wrongUse(String.valueOf(broken.getMessage()));
    }
  }

  private int run() {
    EvalCorpus corpus = new EvalCorpus(folder, language);
    EvalRun run = new EvalRun(corpus, terminal);
    RuleData data = RuleData.chosen(rules);
    return before == null
        ? evaluate(run.evaluate(data.files()))
        : compare(run.compare(before(data, before), data.files()));
  }

  private int evaluate(Evaluation evaluation) {
    if (json) {
      new JsonLines(terminal.out()).object(line -> EvalJson.metrics(line, evaluation.metrics()));
    } else {
      new EvalText(colour.in(terminal)).write(evaluation, files ? Integer.MAX_VALUE : worst);
    }
    boolean reached = check(evaluation);
    boolean held = !raiseFloors || new FloorsFile(folder).raise(evaluation, terminal);
    return reached && held ? 0 : 1;
  }

  private int compare(EvalDiff diff) {
    if (json) {
      new JsonLines(terminal.out()).object(line -> EvalJson.diff(line, diff));
    } else {
      new EvalDiffText(colour.in(terminal)).write(diff);
    }
    return check(diff.labelled().after()) ? 0 : 1;
  }

  private boolean check(Evaluation evaluation) {
    terminal.out().flush();
    return new Minimums(least).check(evaluation.metrics(), terminal.err());
  }

  private static DataFiles before(RuleData now, String named) {
    Path folder = Path.of(named);
    if (Files.isDirectory(folder)) {
      return RuleData.in(folder).files();
    }
    Path workTree = now.folder();
    if (workTree == null) {
      throw CommandFailed.wrongUse(
          "there is no work tree to compare with "
              + named
              + "; run this in the project's folder, or name its rules with --rules");
    }
    return GitRevision.data(workTree, named);
  }
}
