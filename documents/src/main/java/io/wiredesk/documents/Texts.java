package io.wiredesk.documents;

import java.util.ArrayList;
import java.util.List;

/** Cleans text of what no reader sees. */
final class Texts {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char SOFT_HYPHEN = '\u00ad';

  private Texts() {}

  /** Without control characters, lone surrogates, and white space at the ends of its lines. */
  static String clean(CharSequence text) {
    List<String> lines = new ArrayList<>();
    text.toString().lines().map(Texts::line).filter(line -> !line.isEmpty()).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String line(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            c -> {
              if (c == '\t' || c == NO_BREAK_SPACE) {
                clean.append(c == '\t' ? '\t' : ' ');
              } else if (c >= 0xD800 && c <= 0xDFFF) {
                clean.append('\uFFFD');
              } else if (!Character.isISOControl(c) && c != SOFT_HYPHEN && c != 0xFEFF) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString().strip();
  }
}
