package io.wiredesk.cli;

import io.wiredesk.cli.Paint.Style;
import io.wiredesk.release.Ticker;
import io.wiredesk.topics.Announcement;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An announcement as it reaches a subscriber, for people. */
final class NotificationText {

  private static final int WIDEST = 100;

  private final PrintStream out;
  private final Paint paint;
  private final int width;
  private final String indent;

  /**
   * @param indent stands before each line
   */
  NotificationText(Terminal terminal, String indent) {
    this.out = terminal.out();
    this.paint = new Paint(terminal.colour());
    this.indent = indent;
    this.width = Math.min(WIDEST, terminal.columns()) - indent.length() - 2;
  }

  /**
   * Writes one.
   *
   * @param note what to say beside the sector, for example how long it took; may be empty
   */
  void write(Announcement announcement, String note) {
    String title = "● " + announcement.sector().code();
    out.println(
        indent + paint.as(Style.GREEN, title) + paint.as(Style.DIM, heading(announcement, note)));
    body(announcement);
    out.flush();
  }

  /** Writes the same announcement to several sectors once. */
  void write(List<Announcement> same, String note) {
    String sectors =
        same.stream().map(one -> "● " + one.sector().code()).collect(Collectors.joining("  "));
    Announcement first = same.getFirst();
    out.println(
        indent + paint.as(Style.GREEN, sectors) + paint.as(Style.DIM, heading(first, note)));
    body(first);
    out.flush();
  }

  private static String heading(Announcement announcement, String note) {
    List<String> parts = new ArrayList<>();
    if (!announcement.kind().equals("new")) {
      parts.add(announcement.kind());
    }
    parts.add(Facts.language(announcement.language()));
    if (announcement.source() != null) {
      parts.add(announcement.source());
    }
    if (!note.isEmpty()) {
      parts.add(note);
    }
    return "  " + String.join(" · ", parts);
  }

  private void body(Announcement announcement) {
    lines(Style.BOLD, announcement.headline(), announcement.language());
    var where = announcement.dateline();
    String dateline = where == null ? "" : Facts.dateline(where.place(), where.date());
    if (!dateline.isEmpty()) {
      lines(Style.CYAN, dateline, announcement.language());
    }
    for (String sentence : announcement.summary()) {
      lines(null, sentence, announcement.language());
    }
    // In one piece, so that a terminal makes a link of it.
    out.println(indent + "  " + paint.as(Style.DIM, Columns.harmless(origin(announcement))));
  }

  private static String origin(Announcement announcement) {
    String tickers =
        announcement.tickers().stream()
            .map(Ticker::symbol)
            .map(symbol -> " · " + symbol)
            .collect(Collectors.joining());
    String issuer = announcement.issuer() == null ? "" : " · " + announcement.issuer();
    return announcement.article() + issuer + tickers;
  }

  private void lines(@Nullable Style style, String text, String language) {
    for (String line : Columns.wrap(text, language, width)) {
      String directed = PreviewText.directed(line);
      out.println(indent + "  " + (style == null ? directed : paint.as(style, directed)));
    }
  }
}
