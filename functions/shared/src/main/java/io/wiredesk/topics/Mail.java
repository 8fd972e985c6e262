package io.wiredesk.topics;

import io.wiredesk.release.Ticker;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The announcement as a person reads it in a mail. */
final class Mail {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Mail() {}

  static String text(Announcement announcement) {
    List<String> parts = new ArrayList<>();
    if (!announcement.kind().equals("new")) {
      parts.add(kind(announcement).toUpperCase(Locale.ROOT));
    }
    parts.add(announcement.headline());
    parts.add(story(announcement));
    parts.add(facts(announcement));
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts) + "\n";
  }

  /** The announcement's kind in a word. */
  static String kind(Announcement announcement) {
    return switch (announcement.kind()) {
      case "kill" -> "Withdrawn";
      case "correction" -> "Correction";
      default -> "New";
    };
  }

  private static String story(Announcement announcement) {
    String dateline = dateline(announcement.dateline());
    String summary = String.join(" ", announcement.summary());
    return dateline.isEmpty() || summary.isEmpty()
        ? dateline + summary
        : dateline + " – " + summary;
  }

  private static String dateline(Announcement.@Nullable Dateline dateline) {
    if (dateline == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (dateline.place() != null) {
      parts.add(dateline.place());
    }
    if (dateline.date() != null) {
      parts.add(day(dateline.date()));
    }
    return String.join(", ", parts);
  }

  private static String day(String date) {
    try {
      return DAY.format(LocalDate.parse(date));
    } catch (DateTimeException notADay) {
      return date;
    }
  }

  private static String facts(Announcement announcement) {
    List<String> lines = new ArrayList<>();
    add(lines, "Issuer", announcement.issuer());
    add(lines, "Tickers", tickers(announcement.tickers()));
    add(lines, "Wire", announcement.source());
    add(lines, "Language", language(announcement.language()));
    add(lines, "Sector", sector(announcement.sector()));
    add(lines, "Published", announcement.published());
    add(lines, "Article", announcement.article());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      lines.add(name + ":" + " ".repeat(11 - name.length()) + value);
    }
  }

  private static String tickers(List<Ticker> tickers) {
    return tickers.stream()
        .map(ticker -> ticker.exchange() + ":" + ticker.symbol())
        .collect(Collectors.joining(", "));
  }

  private static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return tag.equals("und") || name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
  }

  private static String sector(Announcement.Sector sector) {
    return sector.evidence().equals("declared")
        ? sector.name() + " (named by the wire)"
        : sector.name() + " (read from the text)";
  }
}
