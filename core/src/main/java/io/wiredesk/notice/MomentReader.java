package io.wiredesk.notice;

import io.wiredesk.dateline.NamedDay;
import io.wiredesk.rule.Folded;
import io.wiredesk.rule.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the moment of one notice: its days, its times of day and its zones, put together. */
final class MomentReader {

  /** A space and a bracket may stand between a time and its zone. */
  private static final int NEAR = 2;

  private final String text;
  private final Folded folded;
  private final TimeWords words;
  private final Reference reference;
  private final @Nullable Zone implied;
  private final List<NamedDay> days;
  private final List<NamedDay> weekdays;
  private final List<ZoneSpan> zones;
  private final List<ClockTime> times;
  private final BitSet taken;

  /**
   * @param days the days that the text names
   * @param implied the zone that is meant where none is named, or null
   */
  MomentReader(
      String text,
      TimeWords words,
      List<NamedDay> days,
      Reference reference,
      @Nullable Zone implied) {
    this.text = text;
    this.folded = Folding.fold(text);
    this.words = words;
    this.reference = reference;
    this.implied = implied;
    List<NamedDay> dated = days.stream().filter(day -> !day.isWeekdayAlone()).toList();
    this.days = dated.isEmpty() ? days : dated;
    this.weekdays =
        dated.isEmpty() ? List.of() : days.stream().filter(NamedDay::isWeekdayAlone).toList();
    this.taken = taken(dated);
    this.zones =
        words.zones().find(folded, text).stream()
            .filter(zone -> !taken.get(zone.start()) && (!zone.brief() || isBesideTime(zone)))
            .toList();
    BitSet starts = new BitSet();
    for (ZoneSpan zone : zones) {
      starts.set(zone.start());
      taken.set(zone.start(), zone.end());
    }
    this.times = Clock.times(folded, words.clock(), taken, starts);
  }

  /** The folded characters that belong to dates. */
  private BitSet taken(List<NamedDay> dated) {
    BitSet taken = new BitSet();
    for (int i = 0; i < folded.length(); i++) {
      int at = folded.start(i);
      for (NamedDay day : dated) {
        if (at >= day.start() && at < day.end()) {
          taken.set(i);
        }
      }
    }
    return taken;
  }

  /** An abbreviation stands behind a number, a point or a part of the day, or before a number. */
  private boolean isBesideTime(ZoneSpan zone) {
    int before = zone.start();
    while (before > 0 && " (,/".indexOf(folded.charAt(before - 1)) >= 0) {
      before--;
    }
    int behind = zone.end();
    while (behind < folded.length() && " ,".indexOf(folded.charAt(behind)) >= 0) {
      behind++;
    }
    boolean numberBehind = behind < folded.length() && Character.isDigit(folded.charAt(behind));
    if (before == 0) {
      return numberBehind;
    }
    char last = folded.charAt(before - 1);
    return numberBehind
        || Character.isDigit(last)
        || last == '.'
        || last == ')'
        || words.clock().halves().before(folded, before) != null
        || words.clock().behind().before(folded, before) != null
        || words.zones().endsAt(folded, before);
  }

  Moment read() {
    Moment unreadable = new Moment.Unreadable(!days.isEmpty(), !times.isEmpty());
    if (days.isEmpty() || (times.isEmpty() && hasNumber())) {
      return unreadable;
    }
    Map<Instant, OffsetDateTime> moments = new LinkedHashMap<>();
    Set<@Nullable LocalDate> used = new HashSet<>();
    for (ClockTime time : times.isEmpty() ? List.of(endOfDay()) : times) {
      NamedDay day = nearest(time);
      OffsetDateTime moment = moment(day, time, zone(time));
      if (moment == null) {
        return unreadable;
      }
      used.add(day.from(reference.day()));
      moments.putIfAbsent(moment.toInstant(), moment);
    }
    if (weekdays.stream().anyMatch(day -> !agrees(day, used))) {
      return unreadable;
    }
    boolean all = days.stream().allMatch(day -> used.contains(day.from(reference.day())));
    return moments.size() == 1 && all
        ? new Moment.At(moments.values().iterator().next(), !times.isEmpty())
        : unreadable;
  }

  /** "Until Tuesday, 10:00 GMT (24 November)": a weekday apart from its date. */
  private static boolean agrees(NamedDay weekday, Set<@Nullable LocalDate> used) {
    return used.stream().allMatch(day -> day != null && day.getDayOfWeek() == weekday.weekday());
  }

  /** Whether there is a number that is part of no day, time or zone: who knows what it tells. */
  private boolean hasNumber() {
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isDigit(folded.charAt(i)) && !taken.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** A day without a time is over when it ends. */
  private ClockTime endOfDay() {
    return new ClockTime(folded.length(), folded.length(), ClockTime.DAY);
  }

  private NamedDay nearest(ClockTime time) {
    int start = time.start() < folded.length() ? folded.start(time.start()) : text.length();
    int end = folded.end(withZone(time) - 1);
    return days.stream()
        .min(Comparator.comparingInt(day -> Math.max(day.start() - end, start - day.end())))
        .orElseThrow();
  }

  /** Where a time ends with the zone that touches it. */
  private int withZone(ClockTime time) {
    for (ZoneSpan zone : zones) {
      int gap = zone.start() - time.end();
      if (gap >= 0 && gap <= NEAR) {
        return zone.end();
      }
    }
    return time.end();
  }

  /** The zone behind the time, before the next time; else the nearest before it; or null. */
  private @Nullable Zone zone(ClockTime time) {
    Zone before = implied;
    for (ZoneSpan zone : zones) {
      if (zone.start() >= time.end()) {
        boolean others =
            times.stream().anyMatch(t -> t.start() >= time.end() && t.end() <= zone.start());
        return others && before != null ? before : zone.zone();
      }
      before = zone.zone();
    }
    return before;
  }

  private @Nullable OffsetDateTime moment(NamedDay day, ClockTime time, @Nullable Zone zone) {
    LocalDate date = day.from(reference.day());
    boolean doubtful = words.eitherDay() && isEitherDay(day);
    if (date == null || zone == null || zone.ids().isEmpty() || !time.isReadable() || doubtful) {
      return null;
    }
    OffsetDateTime moment = zone.latest(date.atStartOfDay().plusMinutes(time.minutes()));
    Instant sent = reference.sent();
    boolean past = sent != null && moment.toInstant().isBefore(sent);
    return past && day.isWeekdayAlone()
        ? zone.latest(date.plusWeeks(1).atStartOfDay().plusMinutes(time.minutes()))
        : moment;
  }

  /** 3/4/2026: two numbers that can be the month each, and differ. */
  private boolean isEitherDay(NamedDay day) {
    String[] parts = text.substring(day.start(), day.end()).strip().split("[/.-]", -1);
    if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2) {
      return false;
    }
    int first = number(parts[0]);
    int second = number(parts[1]);
    return first > 0 && second > 0 && first <= 12 && second <= 12 && first != second;
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
