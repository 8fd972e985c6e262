package io.wiredesk.cli;

import java.util.Map;

/** Metrics as fields of a JSON object; null where there was nothing to measure. */
final class EvalJson {

  private EvalJson() {}

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
}
