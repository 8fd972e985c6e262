package io.wiredesk.dateline;

import io.wiredesk.data.DataFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dateline at the beginning of a release's first paragraph. */
public final class Datelines {

  /** No dateline is longer, with two calendars, two places and two wires. */
  private static final int LONGEST = 320;

  private static final int RUNNING_TEXT = 160;
  private static final int MOST_RUNNING = 3;
  private static final int LONGEST_HEADER = 96;
  private static final int LONGEST_LABEL = 40;

  private final Dates dates;
  private final Credits credits;
  private final Places places;

  private Datelines(Dates dates, Credits credits, Places places) {
    this.dates = dates;
    this.credits = credits;
    this.places = places;
  }

  /**
   * Reads the dates of all languages, {@code wire/credits} and {@code places} from the class path.
   *
   * @throws IllegalStateException naming file and line, when a file is missing or can't be read
   */
  public static Datelines load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Datelines load(DataFiles data) {
    return load(data, Dates.load(data));
  }

  /** The same with dates that have been read already. */
  public static Datelines load(DataFiles data, Dates dates) {
    return of(dates, data.lines("wire/credits"), data.lines("places"));
  }

  static Datelines of(Dates dates, List<String> credits, List<String> places) {
    return new Datelines(dates, Credits.of("wire/credits", credits), Places.of("places", places));
  }

  /**
   * Reads the dates of all languages now.
   *
   * @throws IllegalStateException naming file and line, when a file can't be read
   */
  public void prepare() {
    Dates _ = dates.readAll();
  }

  /**
   * The dateline that a paragraph begins with, or that it is as a whole; null when its first
   * sentence begins at once.
   *
   * @param lede a paragraph; only its first characters are read
   * @param language a BCP 47 tag
   * @param reference the day to count from: a date without a year is the nearest such day
   */
  public @Nullable Dateline find(String lede, String language, @Nullable LocalDate reference) {
    String text = lede.length() > LONGEST ? lede.substring(0, LONGEST) : lede;
    DateScanner scanner = dates.scanner(language);
    List<DatelineReader.Day> days = days(text, scanner, reference);
    Dateline dateline = new DatelineReader(text, days, credits, places, scanner.words()).read();
    return dateline != null || lede.length() > LONGEST_HEADER ? dateline : header(text, days);
  }

  /**
   * The dateline of a whole release: that of its first paragraphs; where it names no day, with the
   * day of a line of its own above it ("Tarikh Siaran: 02 Ogos 2019", "March 08, 2019 04:10 PM").
   *
   * @param paragraphs the release's paragraphs from the top; those behind the first few of running
   *     text are not looked at
   */
  public @Nullable Dateline find(
      List<String> paragraphs, String language, @Nullable LocalDate reference) {
    Dateline header = null;
    int running = 0;
    for (String paragraph : paragraphs) {
      Dateline dateline = find(paragraph, language, reference);
      if (dateline != null && !isWhole(dateline, paragraph)) {
        return withDay(dateline, header);
      }
      boolean better = header == null || (header.place() == null && isPlaced(dateline));
      header = better ? dateline : header;
      running += paragraph.length() > RUNNING_TEXT ? 1 : 0;
      if (running > MOST_RUNNING) {
        break;
      }
    }
    return header;
  }

  private static boolean isPlaced(@Nullable Dateline dateline) {
    return dateline != null && dateline.place() != null;
  }

  private static boolean isWhole(Dateline dateline, String paragraph) {
    return paragraph.strip().length() - dateline.raw().length() < 2;
  }

  private static Dateline withDay(Dateline dateline, @Nullable Dateline header) {
    return dateline.date() != null || header == null
        ? dateline
        : new Dateline(dateline.raw(), dateline.place(), header.date());
  }

  private static List<DatelineReader.Day> days(
      String text, DateScanner scanner, @Nullable LocalDate reference) {
    Folded folded = Folded.of(text);
    List<DatelineReader.Day> days = new ArrayList<>();
    for (DateSpan span : scanner.scan(folded, text)) {
      LocalDate day = span.nearest(reference);
      int end = folded.originEnd(span.end());
      String iso = day == null ? null : day.toString();
      days.add(new DatelineReader.Day(folded.origin(span.start()), end, iso));
    }
    return days;
  }

  /** A line of its own: "Tarikh Siaran: 02 Ogos 2019", "March 08, 2019 04:10 PM". */
  private static @Nullable Dateline header(String text, List<DatelineReader.Day> days) {
    if (days.size() != 1 || days.getFirst().iso() == null) {
      return null;
    }
    DatelineReader.Day day = days.getFirst();
    String before = text.substring(0, day.start()).strip();
    String after = text.substring(day.end()).strip();
    boolean labelled = before.isEmpty() || before.endsWith(":") || before.endsWith("：");
    boolean ends =
        after.isEmpty() || (Character.isDigit(after.charAt(0)) && after.indexOf(':') > 0);
    boolean brief = before.length() <= LONGEST_LABEL && after.length() <= LONGEST_LABEL;
    return labelled && ends && brief ? new Dateline(text.strip(), null, day.iso()) : null;
  }
}
