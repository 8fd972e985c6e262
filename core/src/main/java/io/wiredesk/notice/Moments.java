package io.wiredesk.notice;

import io.wiredesk.dateline.Dates;
import io.wiredesk.rule.Folded;
import io.wiredesk.rule.Folding;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moment that a notice names, or says that it can't be read. Whatever leaves a doubt is
 * not read: a time without its zone, a weekday that is not the date's, two moments. See
 * docs/embargo.md.
 */
final class Moments {

  private static final int TIME_SIGN = "2026-11-24".length();

  private final Dates dates;
  private final Map<String, TimeWords> words;

  Moments(Dates dates, Map<String, TimeWords> words) {
    this.dates = dates;
    this.words = Map.copyOf(words);
  }

  /**
   * The moment that a text names.
   *
   * @param text a notice; short
   * @param language the tag of a language that there are words for
   * @param implied the zone that is meant where none is named, or null
   */
  Moment read(String text, String language, Reference reference, @Nullable Zone implied) {
    Set<OffsetDateTime> iso = iso(text);
    if (iso.size() == 1) {
      return new Moment.At(iso.iterator().next(), true);
    }
    TimeWords own = words.get(language);
    return own == null
        ? Moment.NONE
        : new MomentReader(text, own, dates.named(text, language), reference, implied).read();
  }

  /** Whether a text ends with a word that the next line goes on from: until, at, on. */
  boolean goesOn(String text, String language) {
    TimeWords own = words.get(language);
    Folded folded = Folding.fold(text);
    return own != null && own.clock().leads().before(folded, folded.length()) != null;
  }

  /** The date-times of a text that are written as ISO 8601. */
  private static Set<OffsetDateTime> iso(String text) {
    Set<OffsetDateTime> found = new LinkedHashSet<>();
    for (String word : text.split("[\\s,;()\\[\\]]+", -1)) {
      if (word.length() > TIME_SIGN && word.charAt(TIME_SIGN) == 'T') {
        try {
          found.add(
              OffsetDateTime.parse(
                  word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
        } catch (DateTimeException notIso) {
          return Set.of();
        }
      }
    }
    return found;
  }
}
