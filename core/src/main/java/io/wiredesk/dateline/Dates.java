package io.wiredesk.dateline;

import io.wiredesk.data.DataFiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a text names, as each language writes them. Safe for threads. A language's
 * file is read when its first text comes: a function sees few of the languages.
 */
public final class Dates {

  private static final String EVERYWHERE = "en";

  /** Stands for all languages together, for a text in none of them. */
  private static final String UNKNOWN = "";

  private final SortedSet<String> tags;
  private final Function<String, List<String>> files;
  private final Map<String, DateHabit> habits = new ConcurrentHashMap<>();

  private Dates(Collection<String> tags, Function<String, List<String>> files) {
    this.tags = new TreeSet<>(tags);
    this.files = files;
  }

  /**
   * The dates of the languages in {@code languages}, from {@code lang/<tag>.dates} on the class
   * path.
   *
   * @throws IllegalStateException naming file and line, when a file is missing or can't be read;
   *     for a language's own file when its first text comes, or at {@link #readAll()}
   */
  public static Dates load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Dates load(DataFiles data) {
    return new Dates(data.languages(), tag -> data.lines(file(tag)));
  }

  /** Builds the finder from the lines of a file for each language tag. */
  static Dates of(Map<String, List<String>> files) {
    return new Dates(files.keySet(), tag -> files.getOrDefault(tag, List.of())).readAll();
  }

  private static String file(String tag) {
    return "lang/" + tag + ".dates";
  }

  /**
   * Reads all files now.
   *
   * @throws IllegalStateException naming file and line, when one of them can't be read
   */
  public Dates readAll() {
    for (String tag : tags) {
      habit(tag);
    }
    return this;
  }

  private DateHabit habit(String tag) {
    return habits.computeIfAbsent(tag, this::read);
  }

  private DateHabit read(String tag) {
    DateHabit habit = new DateHabit();
    if (!tag.equals(UNKNOWN)) {
      DateHabitReader.read(file(tag), files.apply(tag), habit);
      return habit;
    }
    for (String each : tags) {
      DateHabitReader.read(file(each), files.apply(each), habit);
    }
    habit.setOrder("");
    habit.setYears(Years.GREGORIAN);
    return habit;
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
    String tag = nearest(language);
    // English dates stand in releases of every language.
    boolean guest = !tag.equals(UNKNOWN) && tags.contains(EVERYWHERE);
    return new DateScanner(habit(tag), habit(guest ? EVERYWHERE : tag));
  }

  private String nearest(String language) {
    for (String tag = language; !tag.isEmpty(); tag = parent(tag)) {
      String known = tag.equals("zh") ? "zh-Hans" : tag;
      if (tags.contains(known)) {
        return known;
      }
    }
    return UNKNOWN;
  }

  private static String parent(String tag) {
    return tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
  }
}
