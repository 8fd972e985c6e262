package io.wiredesk.cli;

import io.wiredesk.cli.Paint.Style;
import io.wiredesk.corpus.Count;
import io.wiredesk.corpus.Evaluation;
import io.wiredesk.corpus.Reading;
import io.wiredesk.corpus.Scores;
import io.wiredesk.release.Role;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a corpus comes to, for people: two tables, and the files that went wrong. */
final class EvalText {

  /** Names that are too long for the head of a column. */
  private static final Map<String, String> SHORT =
      Map.of(
          "removed_f1", "removed",
          "removed_precision", "precision",
          "removed_recall", "recall",
          "body_recall", "body",
          "conserved", "whole",
          "language", "lang");

  private final PrintStream out;
  private final Paint paint;
  private final EvalLines lines;

  EvalText(Terminal terminal) {
    this.out = terminal.out();
    this.paint = new Paint(terminal.colour());
    this.lines = new EvalLines(paint, terminal.columns());
  }

  /**
   * Writes it all.
   *
   * @param most how many files to tell of
   */
  void write(Evaluation evaluation, int most) {
    tables(evaluation);
    List<Reading> worst = evaluation.worst();
    for (Reading reading : worst.subList(0, Math.min(most, worst.size()))) {
      out.println();
      out.println(paint.as(Style.BOLD, Columns.harmless(reading.release().file())));
      lines.of(reading).forEach(out::println);
    }
    out.println();
    out.println(
        counted(evaluation.all().releases(), "release")
            + ", "
            + worst.size()
            + " with something wrong"
            + (worst.size() > most ? "; --files shows all of them" : ""));
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** Writes the tables alone. */
  void tables(Evaluation evaluation) {
    print(languages(evaluation));
    out.println();
    print(roles(evaluation.all()));
  }

  private void print(ScoreTable table) {
    List<String> rows = table.lines();
    out.println(paint.as(Style.BOLD, rows.getFirst()));
    rows.subList(1, rows.size()).forEach(out::println);
  }

  /** A column that has a value in no row is left out. */
  private static ScoreTable languages(Evaluation evaluation) {
    Map<String, Double> pooled = evaluation.all().metrics();
    List<String> metrics = pooled.keySet().stream().filter(m -> !isNaN(pooled, m)).toList();
    List<String> names = new ArrayList<>(List.of("language", "files"));
    metrics.forEach(metric -> names.add(SHORT.getOrDefault(metric, metric)));
    ScoreTable table = new ScoreTable(names);
    evaluation
        .languages()
        .forEach(
            (tag, scores) -> table.row(tag, cells(scores.releases(), metrics, scores.metrics())));
    int files = evaluation.all().releases();
    table.row("mean", cells(files, metrics, evaluation.macro()));
    table.row("pooled", cells(files, metrics, pooled));
    return table;
  }

  private static boolean isNaN(Map<String, Double> values, String metric) {
    return values.getOrDefault(metric, Double.NaN).isNaN();
  }

  private static List<Object> cells(int files, List<String> metrics, Map<String, Double> values) {
    List<Object> cells = new ArrayList<>(List.of(files));
    metrics.forEach(metric -> cells.add(values.getOrDefault(metric, Double.NaN)));
    return cells;
  }

  private static ScoreTable roles(Scores scores) {
    ScoreTable table =
        new ScoreTable(List.of("role", "pieces", "given", "f1", "precision", "recall"));
    for (Role role : Role.values()) {
      Count count = scores.count(role);
      if (count.expected() + count.claimed() > 0) {
        table.row(
            role.label(),
            List.of(
                count.expected(), count.claimed(), count.f1(), count.precision(), count.recall()));
      }
    }
    return table;
  }
}
