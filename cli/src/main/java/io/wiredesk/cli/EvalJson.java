package io.wiredesk.cli;

import io.wiredesk.corpus.Comparison;
import io.wiredesk.corpus.RoleChange;
import io.wiredesk.release.LabelledBlock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code eval} says to programs. */
final class EvalJson {

  private EvalJson() {}

  /** Metrics as fields of an object; null where there was nothing to measure. */
  static void metrics(JsonLines line, Map<String, Double> metrics) {
    metrics.forEach(
        (name, value) -> {
          if (value.isNaN()) {
            line.text(name, null);
          } else {
            line.value(name, value);
          }
        });
  }

  /** All metrics before and after, and each change. */
  static void diff(JsonLines line, EvalDiff diff) {
    line.object("before", fields -> metrics(fields, diff.labelled().before().metrics()));
    line.object("after", fields -> metrics(fields, diff.labelled().after().metrics()));
    line.objects("files", diff.labelled().files(), EvalJson::file);
    line.objects(
        "unlabelled",
        diff.others(),
        (fields, recast) -> {
          fields.text("file", recast.file());
          fields.objects("changes", recast.changes(), EvalJson::change);
        });
  }

  private static void file(JsonLines line, Comparison.FileChange file) {
    line.text("file", file.file());
    line.objects("pieces", file.pieces(), EvalJson::piece);
    line.objects("facts", file.facts(), EvalJson::fact);
  }

  private static void piece(JsonLines line, Comparison.PieceChange change) {
    line.number("line", change.after().piece().line());
    line.text("text", change.after().piece().text());
    line.text("role", change.after().piece().role().label());
    block(line, "before", change.before().block());
    block(line, "after", change.after().block());
    line.text("effect", change.effect().label());
  }

  private static void fact(JsonLines line, Comparison.FactChange change) {
    line.text("fact", change.after().fact().label());
    line.text("expected", change.after().expected());
    line.text("before", change.before().found());
    line.text("after", change.after().found());
    line.text("effect", change.effect().label());
  }

  private static void change(JsonLines line, RoleChange change) {
    line.text("text", change.text());
    block(line, "before", change.before());
    block(line, "after", change.after());
  }

  private static void block(JsonLines line, String field, @Nullable LabelledBlock block) {
    line.object(
        field,
        fields -> {
          fields.text("role", block == null ? null : block.role().label());
          fields.text("rule", block == null ? null : block.rule());
        });
  }
}
