package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import java.util.ArrayList;
import java.util.List;

/**
 * A release that has no text but what is declared: a flash is nothing but its headline, a kill
 * nothing but its note. That is its story, so that it is not lost.
 */
final class Bare {

  private Bare() {}

  static void tell(Story story, Declared declared) {
    List<String> lines = new ArrayList<>();
    if (declared.title() != null) {
      lines.add(declared.title());
    }
    lines.addAll(declared.notes());
    lines.stream().distinct().forEach(story::paragraph);
  }
}
