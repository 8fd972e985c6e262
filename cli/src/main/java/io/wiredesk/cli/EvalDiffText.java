package io.wiredesk.cli;

import io.wiredesk.cli.Paint.Style;
import io.wiredesk.corpus.Comparison.FactChange;
import io.wiredesk.corpus.Comparison.FileChange;
import io.wiredesk.corpus.Comparison.MetricChange;
import io.wiredesk.corpus.Comparison.PieceChange;
import io.wiredesk.corpus.Effect;
import io.wiredesk.corpus.RoleChange;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change does, for people: each piece whose role changed, then the metrics. */
final class EvalDiffText {

  private static final int EFFECT = 9;

  private final PrintStream out;
  private final Paint paint;
  private final EvalLines lines;

  EvalDiffText(Terminal terminal) {
    this.out = terminal.out();
    this.paint = new Paint(terminal.colour());
    this.lines = new EvalLines(paint, terminal.columns());
  }

  void write(EvalDiff diff) {
    diff.labelled().files().forEach(this::file);
    diff.others().forEach(this::recast);
    Map<String, MetricChange> metrics = diff.labelled().metrics();
    metrics.forEach(this::metric);
    if (!metrics.isEmpty()) {
      out.println();
    }
    int files = diff.others().size();
    out.println(
        diff.account() + (files > 0 ? "; " + files + " unlabelled files with changes" : ""));
  }

  private void file(FileChange file) {
    out.println(paint.as(Style.BOLD, Columns.harmless(file.file())));
    file.pieces().forEach(this::piece);
    file.facts().forEach(this::fact);
    out.println();
  }

  private void piece(PieceChange change) {
    String line =
        change.after().piece().line()
            + "  "
            + EvalLines.by(change.before().block())
            + " → "
            + EvalLines.by(change.after().block())
            + " (is "
            + change.after().piece().role().label()
            + "): ";
    out.println(
        effect(change.effect())
            + line
            + lines.shortened(change.after().piece().text(), line.length() + EFFECT + 2));
  }

  private void fact(FactChange change) {
    String line =
        change.after().fact().label()
            + ": "
            + value(change.before().found())
            + " → "
            + value(change.after().found())
            + " (is "
            + value(change.after().expected())
            + ")";
    out.println(effect(change.effect()) + Columns.harmless(line).replace('\n', ' '));
  }

  private static String value(@Nullable String value) {
    return value == null ? "nothing" : "“" + value + "”";
  }

  private void recast(EvalDiff.Recast recast) {
    out.println(paint.as(Style.BOLD, Columns.harmless(recast.file())));
    for (RoleChange change : recast.changes()) {
      String line = EvalLines.by(change.before()) + " → " + EvalLines.by(change.after()) + ": ";
      out.println("  " + line + lines.shortened(change.text(), line.length() + 2));
    }
    out.println();
  }

  private String effect(Effect effect) {
    Style style =
        switch (effect) {
          case BETTER -> Style.GREEN;
          case WORSE -> Style.RED;
          case NEUTRAL -> Style.DIM;
        };
    return "  " + paint.as(style, effect.label()) + " ".repeat(EFFECT - effect.label().length());
  }

  private void metric(String name, MetricChange change) {
    double step = change.after() - change.before();
    Style style = step < 0 ? Style.RED : step > 0 ? Style.GREEN : Style.DIM;
    out.println(
        name + " " + share(change.before()) + " → " + paint.as(style, share(change.after())));
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
  }
}
