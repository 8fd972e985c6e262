package io.wiredesk.dateline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one dateline from the beginning of a text: credit, place and date in any order, parted by
 * commas, dashes or brackets. Whatever it has read counts only up to the last mark that closes a
 * dateline, and only when a date, a credit or a place beyond doubt is among it.
 */
final class DatelineReader {

  private static final int LONGEST_PLACE = 72;
  private static final int LONGEST_DAY = 30;
  private static final int MOST_ELEMENTS = 16;
  private static final int YEAR_DIGITS = 4;
  private static final String COMMAS = ",，、،;|｜";
  private static final String OPEN = "(（[【〔<＜";
  private static final String CLOSE = ")）]】〕>＞";

  /** A shorter word with a point may be an abbreviation. */
  private static final int FEWEST_LETTERS = 4;

  /** A date of the text, in the text's own offsets. */
  record Day(int start, int end, @Nullable String iso) {}

  private final String text;
  private final List<Day> days;
  private final Credits credits;
  private final Places places;
  private final DatelineWords words;

  private int at;
  private boolean bracket;
  private @Nullable String place;
  private @Nullable Day day;
  private boolean credit;
  private int closedAt = -1;
  private @Nullable String closedPlace;
  private @Nullable Day closedDay;

  DatelineReader(String text, List<Day> days, Credits credits, Places places, DatelineWords words) {
    this.text = text;
    this.days = days;
    this.credits = credits;
    this.places = places;
    this.words = words;
  }

  @Nullable Dateline read() {
    skipOrnaments();
    for (int i = 0; i < MOST_ELEMENTS && at < text.length() && element(); i++) {
      skipSpaces();
    }
    if (at >= text.length()) {
      close();
    }
    if (closedAt < 0) {
      return null;
    }
    return new Dateline(
        text.substring(0, closedAt).stripTrailing(),
        closedPlace,
        closedDay == null ? null : closedDay.iso());
  }

  private void skipOrnaments() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || "*#>_".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == '\n' && day != null) {
        close();
      }
      at++;
    }
  }

  private boolean element() {
    return readCredit() || readDay() || readMark() || readPlace();
  }

  private boolean readCredit() {
    int end = credits.end(text, at);
    if (end < 0) {
      return false;
    }
    boolean delimited = !Character.isLetter(text.charAt(at));
    boolean spaced = Lexicon.isBound(Character.toLowerCase(text.charAt(at)));
    if (!delimited && spaced && !isFollowedByMark(end)) {
      return false;
    }
    at = end;
    credit = true;
    if (delimited || at == text.length() || text.charAt(at) == '\n') {
      close();
    }
    return true;
  }

  /**
   * A name without brackets is a credit only where a dash, a comma, a date or the line's end
   * follows.
   */
  private boolean isFollowedByMark(int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length()
        || text.charAt(next) == '\n'
        || ",，.:：)）】".indexOf(text.charAt(next)) >= 0
        || Dashes.isStop(text, next)
        || dayAt(next) != null;
  }

  private boolean readDay() {
    Day found = day == null ? dayAt(at) : null;
    if (found == null) {
      return false;
    }
    int opened = text.lastIndexOf('(', found.end());
    boolean closes = opened >= at && text.startsWith(")", found.end());
    day = found;
    at = found.end() + (closes ? 1 : 0);
    int tail = words.tail(text, at);
    if (tail > at) {
      at = tail;
      close();
    }
    return true;
  }

  private @Nullable Day dayAt(int index) {
    int start = words.skipLead(text, index);
    for (Day candidate : days) {
      if (candidate.start() == index || candidate.start() == start) {
        return candidate;
      }
    }
    return null;
  }

  private boolean readMark() {
    char c = text.charAt(at);
    boolean begun = place != null || day != null || credit;
    if (OPEN.indexOf(c) >= 0 && !bracket && !credit && day == null) {
      bracket = true;
      at++;
      return true;
    }
    if (!begun) {
      return false;
    }
    boolean slash = c == '/' && credit && day != null;
    if ((CLOSE.indexOf(c) >= 0 && bracket) || slash || Dashes.isStop(text, at)) {
      at = Dashes.isDash(c) ? Dashes.end(text, at) : at + 1;
      close();
      return true;
    }
    boolean colon = c == ':' || c == '：' || c == '=';
    if (COMMAS.indexOf(c) < 0 && !colon && c != '.' && c != '。') {
      return false;
    }
    boolean named = place != null && (credit || places.isKnown(place));
    if (colon && c != '=' && place != null && day == null && !named) {
      return false; // "Release date: 24 November 2026" names no place
    }
    at++;
    if ((c == '.' && isStopped()) || (colon && (day != null || named))) {
      close();
    }
    return true;
  }

  /** "Samara, 17 March 2026. The bank ...": nobody begins a story with such a sentence. */
  private boolean isStopped() {
    return place != null && day != null && (credit || (hasYear(day) && isSentenceNext()));
  }

  private boolean hasYear(Day found) {
    int digits = 0;
    for (int i = found.start(); i < found.end() && digits < YEAR_DIGITS; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
    }
    return digits == YEAR_DIGITS;
  }

  private boolean readPlace() {
    if (place != null) {
      return false;
    }
    int end = placeEnd();
    String candidate = end < 0 ? "" : words.withoutTail(text.substring(at, end).strip());
    int open = candidate.indexOf('(');
    if (!places.isPlausible(candidate.replace("(", "").replace(")", ""))) {
      return false;
    }
    // "Halle (Saale), " is a name; in "Nabeul (Tunisie) le 9 juin" the bracket is the country.
    boolean named = open < 0 || text.startsWith("),", at + candidate.length() - 1);
    place = named ? candidate : candidate.substring(0, open).strip();
    at = end;
    return true;
  }

  /**
   * Where the name that begins here ends: before a date, a credit, a dash, a colon, a line's end.
   */
  private int placeEnd() {
    int limit = Math.min(text.length(), at + LONGEST_PLACE);
    for (int end = at; end < limit; end++) {
      char c = text.charAt(end);
      if ("\n:：=".indexOf(c) >= 0 || Dashes.isStop(text, end)) {
        return end;
      }
      if (CLOSE.indexOf(c) >= 0) {
        return bracket ? end : -1;
      }
      boolean opens = OPEN.indexOf(c) >= 0 || c == '/';
      boolean mayCredit = opens || (end > at + 1 && isBehindComma(end));
      if (end > at
          && (isDay(end) || (opens && isDayInBrackets(end)) || (mayCredit && isCredit(end)))) {
        return end;
      }
      if (c == '.' && day != null && isStopBehindPlace(end)) {
        return end;
      }
      int closed = c == '(' && end > at ? endOfName(end) : -1;
      if (closed > 0) {
        end = closed;
      } else if (OPEN.indexOf(c) >= 0 || "\"“”„«»!?。！？".indexOf(c) >= 0) {
        return -1;
      }
    }
    return limit == text.length() && bracket ? limit : -1;
  }

  /** "2 March 2026, Kazan. The plant": a day with its year, one name, and a sentence. */
  private boolean isStopBehindPlace(int stop) {
    boolean oneWord = text.substring(at, stop).chars().allMatch(Character::isLetter);
    boolean sentence =
        stop + 2 < text.length()
            && text.charAt(stop + 1) == ' '
            && Character.isUpperCase(text.charAt(stop + 2));
    return oneWord && sentence && stop - at >= FEWEST_LETTERS && day != null && hasYear(day);
  }

  /** The bracket that closes a part of a place's name, or its country: letters, then a date. */
  private int endOfName(int open) {
    int close = open + 1;
    while (close < text.length() && Character.isLetter(text.charAt(close))) {
      close++;
    }
    boolean name = close > open + 2 && close < text.length() && text.charAt(close) == ')';
    int next = close + 1;
    while (name && next < text.length() && ", ".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return name && isDay(next) ? close : -1;
  }

  /** "NORFOLK, Va. (Nov. 24, 2026) —": without the dash, it may be "Today (24 November 2026)". */
  private boolean isDayInBrackets(int open) {
    int close = text.indexOf(')', open);
    boolean dated = close > 0 && close - open <= LONGEST_DAY && isDay(open + 1);
    return dated
        && close + 2 < text.length()
        && (Dashes.isStop(text, close + 1) || Dashes.isStop(text, close + 2));
  }

  private boolean isDay(int index) {
    return index < text.length() && isWordStart(index) && dayAt(index) != null;
  }

  private boolean isCredit(int index) {
    return credits.end(text, index) > 0;
  }

  private boolean isBehindComma(int index) {
    return text.charAt(index - 1) == ' ' && text.charAt(index - 2) == ',';
  }

  private boolean isWordStart(int index) {
    char before = text.charAt(Math.max(index - 1, 0));
    return !Lexicon.isBound(Character.toLowerCase(before))
        || !Lexicon.isBound(Character.toLowerCase(text.charAt(index)));
  }

  /** Behind "London –" a small letter goes on with the sentence that London began. */
  private boolean isSentenceNext() {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && !Character.isLowerCase(text.charAt(next));
  }

  private void close() {
    boolean certain = place != null && places.isCertain(place) && isSentenceNext();
    if (day != null || credit || certain) {
      closedAt = at;
      closedPlace = place;
      closedDay = day;
    }
  }
}
