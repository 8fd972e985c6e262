package io.wiredesk.notice;

import io.wiredesk.notice.ClockWords.Mark;
import io.wiredesk.rule.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of day in a notice: 00:01, 9.00 Uhr, 午前10時30分, 10 a.m., noon. A number alone is
 * none; what makes it one is a colon, a word for hours, a part of the day, or a zone behind it.
 */
final class Clock {

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String OPENING = " (,";

  private final Folded text;
  private final ClockWords words;
  private final BitSet taken;
  private final BitSet zones;

  private Clock(Folded text, ClockWords words, BitSet taken, BitSet zones) {
    this.text = text;
    this.words = words;
    this.taken = taken;
    this.zones = zones;
  }

  /**
   * The times that a text names, in its order.
   *
   * @param taken the folded characters that belong to dates
   * @param zones the folded characters at which a zone begins
   */
  static List<ClockTime> times(Folded text, ClockWords words, BitSet taken, BitSet zones) {
    Clock clock = new Clock(text, words, taken, zones);
    List<ClockTime> times = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      ClockTime time = taken.get(at) ? null : clock.timeAt(at);
      if (time != null) {
        times.add(time);
      }
      at = time == null ? clock.next(at) : time.end();
    }
    return times;
  }

  private int next(int at) {
    return isDigit(at) ? digitsEnd(at) : at + 1;
  }

  private @Nullable ClockTime timeAt(int at) {
    if (isDigit(at)) {
      return number(at);
    }
    Words.Hit<Integer> hour = words.hours().at(text, at);
    if (hour != null) {
      return halved(at, hour.end(), hour.meaning() * 60, true, true);
    }
    ClockTime numerals = numerals(at);
    return numerals == null ? word(at) : numerals;
  }

  /** "noon", "자정"; but "낮 12시" is read where its number stands. */
  private @Nullable ClockTime word(int at) {
    Words.Hit<DayHalf> half = words.halves().at(text, at);
    if (half == null || half.meaning().alone() == ClockTime.EITHER) {
      return null;
    }
    int next = skip(half.end(), OPENING);
    boolean numbered = next < text.length() && (isDigit(next) || isNumeral(text.charAt(next)));
    return numbered && !taken.get(next) && timeAt(next) != null
        ? null
        : new ClockTime(at, half.end(), half.meaning().alone());
  }

  private @Nullable ClockTime number(int at) {
    int end = digitsEnd(at);
    if (end - at == 4) {
      return inOne(at, end);
    }
    boolean part =
        at > 1 && ".,:".indexOf(text.charAt(at - 1)) >= 0 && isDigit(at - 2) && !taken.get(at - 2);
    return end - at > 2 || part ? null : hours(at, end, value(at, end));
  }

  /** 0001 GMT, 0930 hrs. */
  private @Nullable ClockTime inOne(int at, int end) {
    Words.Hit<Mark> hours = behind(end, Mark.HOUR);
    boolean sure = hours != null || isZone(end) || hasLead(at);
    int minutes = minutes(value(at, at + 2), value(at + 2, end));
    return sure && minutes >= 0
        ? new ClockTime(at, hours == null ? end : hours.end(), minutes)
        : null;
  }

  /** One or two digits, and what stands behind them. */
  private @Nullable ClockTime hours(int at, int end, int hour) {
    boolean colon = isMinutes(end, ':');
    boolean point = !colon && isMinutes(end, '.');
    int stop = colon || point ? end + 3 : end;
    int minute = stop > end ? value(end + 1, stop) : 0;
    Words.Hit<Mark> mark = behind(stop, Mark.HOUR);
    if (mark != null) {
      stop = mark.end();
      if (!colon && !point) {
        MinuteSpan more = minutesAt(stop);
        minute = more.minutes();
        stop = more.end();
      }
    }
    boolean sure = colon || mark != null || hasLead(at) || isZone(stop);
    int minutes = minutes(hour, minute);
    boolean brief = end - at == 1 && hour > 0;
    return minutes < 0 ? null : halved(at, stop, minutes, sure, brief);
  }

  private record MinuteSpan(int minutes, int end) {}

  /** The minutes behind a word for hours: 10時30分, 9h00, 10시 반. */
  private MinuteSpan minutesAt(int stop) {
    Words.Hit<Mark> half = behind(stop, Mark.HALF_HOUR);
    if (half != null) {
      return new MinuteSpan(30, half.end());
    }
    int start = skip(stop, " ");
    int end = start < text.length() && isDigit(start) ? digitsEnd(start) : start;
    Words.Hit<Mark> word = end > start ? behind(end, Mark.MINUTE) : null;
    boolean plain =
        end - start == 2 && !(end < text.length() && ".:".indexOf(text.charAt(end)) >= 0);
    boolean minutes = end > start && end - start <= 2 && !taken.get(start);
    return minutes && (word != null || plain)
        ? new MinuteSpan(value(start, end), word == null ? end : word.end())
        : new MinuteSpan(0, stop);
  }

  /**
   * The time with the part of the day behind it or before it.
   *
   * @param sure whether it is a time without it too
   * @param brief whether it is written so that it can lie in either half of the day
   */
  private @Nullable ClockTime halved(int at, int stop, int minutes, boolean sure, boolean brief) {
    Words.Hit<DayHalf> behind = words.halves().at(text, skip(stop, OPENING));
    Words.Hit<DayHalf> half = behind == null ? words.halves().before(text, back(at)) : behind;
    if (half != null) {
      return new ClockTime(at, Math.max(stop, half.end()), half.meaning().minutes(minutes));
    }
    boolean either = brief && words.countsToTwelve();
    return sure ? new ClockTime(at, stop, either ? ClockTime.EITHER : minutes) : null;
  }

  /** 十時, 二十三时: numerals count only with a word for hours behind them. */
  private @Nullable ClockTime numerals(int at) {
    int end = at;
    int hour = 0;
    while (end < text.length() && end - at < 4 && isNumeral(text.charAt(end))) {
      char c = text.charAt(end);
      hour = c == '十' ? Math.max(hour, 1) * 10 : hour + NUMERALS.indexOf(c);
      end++;
    }
    Words.Hit<Mark> mark = end > at ? behind(end, Mark.HOUR) : null;
    boolean part = at > 0 && isNumeral(text.charAt(at - 1));
    return mark == null || hour > 24 || part
        ? null
        : halved(at, mark.end(), hour * 60, true, false);
  }

  private static boolean isNumeral(char c) {
    return c == '十' || NUMERALS.indexOf(c) >= 0;
  }

  private Words.@Nullable Hit<Mark> behind(int end, Mark mark) {
    Words.Hit<Mark> hit = words.behind().at(text, skip(end, " "));
    return hit != null && hit.meaning() == mark ? hit : null;
  }

  private boolean hasLead(int at) {
    Words.Hit<Mark> lead = words.leads().before(text, back(at));
    return lead != null && lead.meaning() == Mark.LEAD;
  }

  private boolean isZone(int end) {
    return zones.get(skip(end, OPENING));
  }

  private int back(int at) {
    int end = at;
    while (end > 0 && at - end < 2 && " (:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int skip(int at, String signs) {
    int end = at;
    while (end < text.length() && end - at < 2 && signs.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean isMinutes(int end, char mark) {
    return end + 2 < text.length()
        && text.charAt(end) == mark
        && isDigit(end + 1)
        && digitsEnd(end + 1) == end + 3;
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int digitsEnd(int at) {
    int end = at;
    while (end < text.length() && isDigit(end)) {
      end++;
    }
    return end;
  }

  private int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  /** Minutes since midnight, or -1 when there is no such time. */
  private static int minutes(int hour, int minute) {
    int minutes = hour * 60 + minute;
    return minute > 59 || minutes > ClockTime.DAY ? -1 : minutes;
  }
}
