package io.wiredesk.dateline;

import io.wiredesk.data.DataFiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text names, as each language writes them. */
public final class Dates {

  private static final String EVERYWHERE = "en";

  private final Map<String, DateScanner> scanners;
  private final Supplier<DateScanner> unknown;

  private Dates(Map<String, DateScanner> scanners, Supplier<DateScanner> unknown) {
    this.scanners = scanners;
    this.unknown = unknown;
  }

  /**
   * Reads {@code languages} and {@code lang/<tag>.dates} from the class path.
   *
   * @throws IllegalStateException naming file and line, when a file is missing or can't be read
   */
  public static Dates load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Dates load(DataFiles data) {
    Map<String, List<String>> files = new HashMap<>();
    for (String tag : data.languages()) {
      files.put(tag, data.lines("lang/" + tag + ".dates"));
    }
    return of(files);
  }

  /** Builds the finder from the lines of a file for each language tag. */
  static Dates of(Map<String, List<String>> files) {
    Map<String, DateHabit> habits = new HashMap<>();
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      DateHabit habit = new DateHabit();
      read(file.getKey(), file.getValue(), habit);
      habits.put(file.getKey(), habit);
    }
    // English dates stand in releases of every language.
    Map<String, DateScanner> scanners = new HashMap<>();
    habits.forEach(
        (tag, habit) ->
            scanners.put(tag, new DateScanner(habit, habits.getOrDefault(EVERYWHERE, habit))));
    return new Dates(scanners, once(() -> all(new TreeMap<>(files))));
  }

  /** The words of all languages; most runs never meet a text that needs them. */
  private static DateScanner all(Map<String, List<String>> files) {
    DateHabit all = new DateHabit();
    files.forEach((tag, lines) -> read(tag, lines, all));
    all.setOrder("");
    all.setYears(Years.GREGORIAN);
    return new DateScanner(all, all);
  }

  private static Supplier<DateScanner> once(Supplier<DateScanner> maker) {
    return new Supplier<>() {
      private @Nullable DateScanner made;

      @Override
      public synchronized DateScanner get() {
        DateScanner scanner = made == null ? maker.get() : made;
        made = scanner;
        return scanner;
      }
    };
  }

  private static void read(String tag, List<String> lines, DateHabit habit) {
    DateHabitReader.read("lang/" + tag + ".dates", lines, habit);
  }

  /**
   * The days that a text names, in its order.
   *
   * @param language a BCP 47 tag; one that is not known is read by the words of all languages, and
   *     a date of numbers only where its order is beyond doubt
   * @param reference the day to count from: a date without a year is the nearest such day; without
   *     a reference it is left out
   */
  public List<FoundDate> find(String text, String language, @Nullable LocalDate reference) {
    Folded folded = Folded.of(text);
    List<FoundDate> found = new ArrayList<>();
    for (DateSpan span : scanner(language).scan(folded, text)) {
      LocalDate day = span.nearest(reference);
      if (day != null) {
        int end = folded.originEnd(span.end());
        found.add(
            new FoundDate(day.toString(), folded.origin(span.start()), end, span.day() != null));
      }
    }
    return found;
  }

  /**
   * The days that a text names, as it names them: dates without a year and weekdays alone, too.
   *
   * @param text short: a line, a notice
   * @param language a BCP 47 tag
   * @return those with a date in the order of the text, then the weekdays that stand alone
   */
  public List<NamedDay> named(String text, String language) {
    Folded folded = Folded.of(text);
    DateScanner scanner = scanner(language);
    List<Token> weekdays = new ArrayList<>(scanner.weekdays(folded));
    List<NamedDay> named = new ArrayList<>();
    for (DateSpan span : scanner.scan(folded, text)) {
      List<Token> beside = weekdays.stream().filter(token -> isIn(token, span)).toList();
      named.add(named(folded, span, beside.isEmpty() ? null : weekday(beside.getFirst())));
      weekdays.removeAll(beside);
    }
    for (Token token : weekdays) {
      int end = folded.originEnd(token.end());
      named.add(new NamedDay(folded.origin(token.start()), end, null, 0, 0, weekday(token)));
    }
    return named;
  }

  private static boolean isIn(Token token, DateSpan span) {
    return token.start() >= span.start() && token.end() <= span.end();
  }

  private static NamedDay named(Folded folded, DateSpan span, @Nullable DayOfWeek weekday) {
    int start = folded.origin(span.start());
    int end = folded.originEnd(span.end());
    return new NamedDay(start, end, span.day(), span.month(), span.dayOfMonth(), weekday);
  }

  private static DayOfWeek weekday(Token token) {
    for (Meaning meaning : token.meanings()) {
      if (meaning.slot() == Meaning.Slot.WEEKDAY) {
        return DayOfWeek.of(meaning.value());
      }
    }
    throw new IllegalArgumentException("no weekday: " + token);
  }

  DateScanner scanner(String language) {
    DateScanner exact = scanners.get(language);
    if (exact != null) {
      return exact;
    }
    for (String tag = language; !tag.isEmpty(); tag = parent(tag)) {
      DateScanner wider = scanners.get(tag.equals("zh") ? "zh-Hans" : tag);
      if (wider != null) {
        return wider;
      }
    }
    return unknown.get();
  }

  private static String parent(String tag) {
    return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
  }
}
