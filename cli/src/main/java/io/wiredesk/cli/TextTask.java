package io.wiredesk.cli;

import java.util.Map;
import java.util.function.Supplier;

/** One step of the text core over one line. */
@FunctionalInterface
interface TextTask {

  /** Writes what it found as fields of the answer. */
  void answer(TextLine line, JsonLines answer);

  /** The tasks by name, each with the way to load it. */
  static Map<String, Supplier<TextTask>> all() {
    return Map.of();
  }
}
