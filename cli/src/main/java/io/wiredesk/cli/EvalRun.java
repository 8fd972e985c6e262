package io.wiredesk.cli;

import io.wiredesk.corpus.Comparison;
import io.wiredesk.corpus.Evaluation;
import io.wiredesk.corpus.LabelledRelease;
import io.wiredesk.corpus.Reader;
import io.wiredesk.corpus.Reading;
import io.wiredesk.corpus.RoleChange;
import io.wiredesk.data.DataFiles;
import io.wiredesk.documents.Documents;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.BrokenSectorDataException;
import java.util.ArrayList;
import java.util.List;

/** Takes a folder of releases the whole way, with a progress for the patient. */
record EvalRun(EvalCorpus corpus, Terminal terminal) {

  /**
   * Reads the labelled releases.
   *
   * @throws CommandFailed when there are none, or the data is broken
   */
  Evaluation evaluate(DataFiles data) {
    List<LabelledRelease> releases = corpus.labelled();
    if (releases.isEmpty()) {
      throw none(".release file");
    }
    Reader reader = reader(data);
    try (Countdown countdown = new Countdown(terminal, releases.size(), "releases")) {
      return evaluate(releases, reader, countdown);
    }
  }

  /** Reads all releases twice, and says what has changed. */
  EvalDiff compare(DataFiles before, DataFiles after) {
    List<LabelledRelease> releases = corpus.labelled();
    List<Upload> others = corpus.unlabelled();
    if (releases.isEmpty() && others.isEmpty()) {
      throw none("release");
    }
    Reader then = reader(before);
    Reader now = reader(after);
    int all = 2 * releases.size() + others.size();
    try (Countdown countdown = new Countdown(terminal, all, "releases")) {
      Comparison comparison =
          new Comparison(evaluate(releases, then, countdown), evaluate(releases, now, countdown));
      return new EvalDiff(comparison, recasts(others, then, now, countdown));
    }
  }

  private static Evaluation evaluate(
      List<LabelledRelease> releases, Reader reader, Countdown countdown) {
    List<Reading> readings = new ArrayList<>();
    for (LabelledRelease release : releases) {
      readings.add(reader.read(release));
      countdown.oneMore();
    }
    return Evaluation.of(readings);
  }

  private static List<EvalDiff.Recast> recasts(
      List<Upload> uploads, Reader then, Reader now, Countdown countdown) {
    List<EvalDiff.Recast> recasts = new ArrayList<>();
    for (Upload upload : uploads) {
      List<RoleChange> changes = RoleChange.between(then.blocks(upload), now.blocks(upload));
      if (!changes.isEmpty()) {
        recasts.add(new EvalDiff.Recast(upload.name(), changes));
      }
      countdown.oneMore();
    }
    return recasts;
  }

  /**
   * A rule that can't be used is the author's mistake, not Wiredesk's: he is in the middle of it.
   */
  private static Reader reader(DataFiles data) {
    try {
      return new Reader(Pipeline.load(data, Documents.formats()));
    } catch (IllegalStateException | BrokenSectorDataException broken) {
      throw CommandFailed.wrongUse(String.valueOf(broken.getMessage()));
    }
  }

  private CommandFailed none(String what) {
    String language = corpus.language();
    return CommandFailed.wrongUse(
        "there is no "
            + what
            + " in "
            + corpus.folder()
            + (language == null ? "" : " whose language is " + language));
  }
}
