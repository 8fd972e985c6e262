package io.wiredesk.notice;

import io.wiredesk.rule.Hit;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the lines of one release until when it is under embargo. */
final class Embargo {

  private static final Set<Kind> OPENING = EnumSet.of(Kind.EMBARGO, Kind.LABEL, Kind.FROM);

  private static final int LONGEST_WORDS = 200;

  private final Moments moments;
  private final String language;
  private final Reference reference;

  private @Nullable OffsetDateTime latest;

  /** The words of a notice that tells a time, or a day, that nobody can be sure of. */
  private @Nullable String doubtful;

  /** The words of a notice that tells neither. */
  private @Nullable String open;

  Embargo(Moments moments, String language, Reference reference) {
    this.moments = moments;
    this.language = language;
    this.reference = reference;
  }

  /**
   * Reads one line, in which these phrases were found.
   *
   * @param free whether the line below says that there is none
   */
  void read(Lines.Line line, List<Hit> hits, boolean free) {
    Set<Kind> kinds = free ? EnumSet.of(Kind.FREE) : EnumSet.noneOf(Kind.class);
    Set<String> languages = new LinkedHashSet<>();
    Zone implied = null;
    for (Hit hit : hits) {
      Told told = Told.of(hit.rule().id());
      String tag = hit.rule().language();
      if (told == null || tag == null || !line.holds(hit)) {
        continue;
      }
      kinds.add(told.kind());
      if (OPENING.contains(told.kind())) {
        languages.add(tag);
        implied = implied == null ? told.zone() : implied;
      }
    }
    if (!languages.isEmpty()) {
      Set<String> known = languages.contains(language) ? Set.of(language) : languages;
      take(line, kinds, known, implied);
    }
  }

  private void take(
      Lines.Line line, Set<Kind> kinds, Set<String> languages, @Nullable Zone implied) {
    boolean free = kinds.contains(Kind.FREE);
    Moment moment = moment(withNext(line.text(), line.next(), languages), languages, implied);
    if (!moment.named() && !line.next().isEmpty() && !free) {
      List<String> rest = line.next().subList(1, line.next().size());
      String next = withNext(line.next().getFirst(), rest, languages);
      Moment below = moment(next, languages, implied);
      moment = below.clock() ? below : moment;
    }
    if (!withholds(line, kinds, moment)) {
      return;
    }
    switch (moment) {
      case Moment.At(OffsetDateTime time, boolean _) -> {
        boolean later = latest == null || time.toInstant().isAfter(latest.toInstant());
        latest = later ? time : latest;
      }
      case Moment.Unreadable unread when !free || (opens(kinds) && unread.named()) -> {
        doubtful = doubtful == null && unread.named() ? words(line.text()) : doubtful;
        open = open == null ? words(line.text()) : open;
      }
      case Moment.Unreadable _ -> {}
    }
  }

  /** "EMBARGOED until Tuesday, for immediate release thereafter" is under embargo. */
  private static boolean opens(Set<Kind> kinds) {
    return kinds.contains(Kind.EMBARGO);
  }

  /** The line with those below it, as long as it goes on: "not before 1800 on". */
  private String withNext(String line, List<String> next, Set<String> languages) {
    String text = line;
    for (String below : next) {
      String open = text;
      if (languages.stream().noneMatch(tag -> moments.goesOn(open, tag))) {
        break;
      }
      text = text + " " + below;
    }
    return text;
  }

  /** A line that no rule knows for a notice has to name the time of day. */
  private static boolean withholds(Lines.Line line, Set<Kind> kinds, Moment moment) {
    if (moment.clock()) {
      return true;
    }
    boolean label = kinds.contains(Kind.LABEL) && moment.named();
    return line.notice() && (kinds.contains(Kind.EMBARGO) || label);
  }

  /** What the text says in one of the languages; a doubt where it says two things in two. */
  private Moment moment(String text, Set<String> languages, @Nullable Zone implied) {
    Set<Moment> sure = new LinkedHashSet<>();
    boolean day = false;
    boolean clock = false;
    for (String tag : languages) {
      Moment moment = moments.read(text, tag, reference, implied);
      if (moment instanceof Moment.At) {
        sure.add(moment);
      }
      day |= moment.named() && !moment.clock();
      clock |= moment.clock();
    }
    return sure.size() == 1 ? sure.iterator().next() : new Moment.Unreadable(day, clock);
  }

  /**
   * Until when: an ISO 8601 date-time; the words that nobody can be sure of; or null. A notice that
   * tells no time at all, as "please keep to the embargo", says no more than one that tells it.
   */
  @Nullable String until() {
    if (doubtful != null) {
      return doubtful;
    }
    return latest == null ? open : latest.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String words(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS);
  }
}
