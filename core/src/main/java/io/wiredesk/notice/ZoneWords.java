package io.wiredesk.notice;

import io.wiredesk.rule.Folded;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one language calls the time zones. */
final class ZoneWords {

  private static final int MOST_HOURS = 14;

  /** What a name means: a zone; an abbreviation counts in capitals only. */
  private record Name(Zone zone, boolean capitals) {}

  private final Words<Name> names = new Words<>();

  /** Adds a name. One of Latin capitals is an abbreviation. */
  void add(String name, Zone zone) {
    boolean capitals = name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == ' ');
    names.add(name, new Name(zone, capitals));
  }

  /** Whether a zone's name ends at an index. */
  boolean endsAt(Folded folded, int end) {
    return names.before(folded, end) != null;
  }

  /** The zones that a text names, in its order: names, UTC+7, and +01:00 behind a time. */
  List<ZoneSpan> find(Folded folded, String text) {
    List<ZoneSpan> zones = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      ZoneSpan zone = zoneAt(folded, text, at);
      if (zone != null) {
        zones.add(zone);
      }
      at = zone == null ? at + 1 : zone.end();
    }
    return zones;
  }

  private @Nullable ZoneSpan zoneAt(Folded folded, String text, int at) {
    Words.Hit<Name> hit = names.at(folded, at);
    if (hit == null) {
      ZoneOffset bare = isBehindTime(folded, at) ? offset(folded, at) : null;
      return bare == null ? null : new ZoneSpan(at, offsetEnd(folded, at), Zone.of(bare), false);
    }
    if (hit.meaning().capitals() && !isInCapitals(folded, text, hit)) {
      return null;
    }
    boolean utc = hit.meaning().zone().ids().equals(List.of(ZoneOffset.UTC));
    ZoneOffset offset = utc && touches(folded, text, hit.end()) ? offset(folded, hit.end()) : null;
    return offset == null
        ? new ZoneSpan(at, hit.end(), hit.meaning().zone(), hit.meaning().capitals())
        : new ZoneSpan(at, offsetEnd(folded, hit.end()), Zone.of(offset), false);
  }

  private static boolean isInCapitals(Folded folded, String text, Words.Hit<Name> hit) {
    for (int at = folded.start(hit.start()); at < folded.end(hit.end() - 1); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** "UTC+7" and "UTC +7" are offsets, "GMT - 7 March" is none. */
  private static boolean touches(Folded folded, String text, int sign) {
    if (sign + 1 >= folded.length()) {
      return false;
    }
    boolean apart = folded.start(sign + 1) > folded.end(sign);
    boolean plus = text.charAt(folded.start(sign)) == '+';
    return plus || !apart;
  }

  private static boolean isBehindTime(Folded folded, int at) {
    return at > 4 && Character.isDigit(folded.charAt(at - 1)) && folded.charAt(at - 3) == ':';
  }

  /** +7, +07, +0700, +07:00 as an offset; null when it is none. */
  private static @Nullable ZoneOffset offset(Folded folded, int sign) {
    if (sign >= folded.length() || "+-".indexOf(folded.charAt(sign)) < 0) {
      return null;
    }
    int digits = digits(folded, sign + 1);
    int hours = number(folded, sign + 1, digits > 2 ? digits - 2 : digits);
    int minutes = digits > 2 ? number(folded, sign + 1 + digits - 2, 2) : 0;
    if (digits > 0
        && digits <= 2
        && digits(folded, sign + 2 + digits) == 2
        && isColon(folded, sign + 1 + digits)) {
      minutes = number(folded, sign + 2 + digits, 2);
    }
    if (digits == 0 || digits > 4 || hours > MOST_HOURS || minutes > 59) {
      return null;
    }
    int total = hours * 60 + minutes;
    return ZoneOffset.ofTotalSeconds(60 * (folded.charAt(sign) == '-' ? -total : total));
  }

  private static int offsetEnd(Folded folded, int sign) {
    int end = sign + 1 + digits(folded, sign + 1);
    return isColon(folded, end) && digits(folded, end + 1) == 2 ? end + 3 : end;
  }

  private static boolean isColon(Folded folded, int at) {
    return at < folded.length() && folded.charAt(at) == ':';
  }

  private static int digits(Folded folded, int start) {
    int end = start;
    while (end < folded.length() && end - start < 5 && Character.isDigit(folded.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static int number(Folded folded, int start, int length) {
    int value = 0;
    for (int i = start; i < start + length; i++) {
      value = value * 10 + Character.digit(folded.charAt(i), 10);
    }
    return value;
  }
}
