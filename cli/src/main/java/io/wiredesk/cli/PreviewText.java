package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.cli.Paint.Style;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Role;
import java.io.PrintStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A release for people: what was read from it at the top, then all of its text, with the role of
 * each block, the rule and the evidence in a margin.
 */
final class PreviewText {

  private static final int WIDEST_MARGIN = 22;
  private static final int NARROWEST_MARGIN = 14;
  private static final int WIDEST = 110;
  private static final String LEFT_TO_RIGHT = "\u200E";

  private final PrintStream out;
  private final Paint paint;
  private final int width;
  private final int margin;

  PreviewText(Terminal terminal) {
    this.out = terminal.out();
    this.paint = new Paint(terminal.colour());
    this.width = Math.min(WIDEST, terminal.columns());
    this.margin = Math.clamp(width / 4, NARROWEST_MARGIN, WIDEST_MARGIN);
  }

  /** Writes one release, and an empty line after it. */
  void write(PreviewedRelease previewed) {
    faint(origin(previewed));
    switch (previewed.outcome()) {
      case Edited.Story(var article) -> story(article);
      case Edited.Rejected(var rejection) -> rejected(rejection);
    }
    out.println();
    out.flush();
  }

  /** Where it came from and how it was read, in one line. */
  static String origin(PreviewedRelease previewed) {
    String place = previewed.item() == 0 ? "" : " (release " + (previewed.item() + 1) + ")";
    var release = previewed.release();
    String read = release == null ? "" : " · " + release.format() + ", " + release.charset();
    return Columns.harmless(previewed.file()) + place + read;
  }

  private void rejected(Rejection rejection) {
    out.println(paint.as(Style.RED, "Quarantined: " + rejection.reason().code()));
    Columns.wrap(rejection.message(), "en", width).forEach(out::println);
    faint("found by the stage " + rejection.stage());
  }

  /** Writes an article: what was read from it, and all of its text. */
  void story(Article article) {
    String badge = Facts.badge(article);
    if (badge != null) {
      out.println(paint.as(Style.RED, "[" + badge + "]"));
    }
    for (String line : Columns.wrap(article.title(), article.language(), width)) {
      out.println(paint.as(Style.BOLD, line));
    }
    for (Facts.Fact fact : Facts.of(article)) {
      fact(fact, article.language());
    }
    out.println();
    article.blocks().forEach(block -> block(block, article.language()));
    faint(Facts.account(article));
  }

  private void faint(String text) {
    Columns.wrap(text, "en", width).forEach(line -> out.println(paint.as(Style.DIM, line)));
  }

  private void fact(Facts.Fact fact, String language) {
    String name = fact.name();
    for (String value : fact.values()) {
      for (String line : Columns.wrap(value, language, width - Facts.NAME_WIDTH)) {
        out.println(paint.as(Style.DIM, padded(name, Facts.NAME_WIDTH)) + directed(line));
        name = "";
      }
    }
  }

  private void block(LabelledBlock block, String language) {
    Style style = Paint.of(block.role());
    boolean kept = block.role() == Role.BODY;
    List<String> notes = notes(block);
    List<String> lines = Columns.wrap(block.text(), language, width - margin - 2);
    for (int i = 0; i < Math.max(notes.size(), lines.size()); i++) {
      String note = padded(i < notes.size() ? notes.get(i) : "", margin);
      String text = i < lines.size() ? directed(lines.get(i)) : "";
      out.print(paint.as(i == 0 && !kept ? style : Style.DIM, note));
      out.print(kept ? paint.as(Style.DIM, "│ ") : paint.as(style, "┃ "));
      out.println(kept ? text : paint.as(style, text));
    }
    out.println();
  }

  /** The role, and in lines of their own the rule and the evidence, cut to the margin. */
  private List<String> notes(LabelledBlock block) {
    List<String> notes = new ArrayList<>();
    notes.add(block.role().label());
    if (block.rule() != null) {
      notes.addAll(Columns.wrap(block.rule(), "en", margin - 1));
    }
    if (block.evidence() != null && block.rule() == null) {
      notes.add("by " + block.evidence().label());
    }
    return notes;
  }

  /** Terminals that know Arabic would else turn the whole line round, margin and all. */
  static String directed(String line) {
    char[] text = line.toCharArray();
    return Bidi.requiresBidi(text, 0, text.length) ? LEFT_TO_RIGHT + line : line;
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Columns.width(text)));
  }
}
