package io.wiredesk.notice;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase tells, as the first word of its line says it: {@code embargo}, or {@code
 * from@Asia/Seoul} for a phrase of a form that only those use who keep that zone's time.
 *
 * @param kind what it tells
 * @param zone the zone that a time without one is meant in, or null
 */
record Told(Kind kind, @Nullable Zone zone) {

  /** What the word says, or null when it says nothing that is known. */
  static @Nullable Told of(String word) {
    int at = word.indexOf('@');
    Kind kind = Kind.of(at < 0 ? word : word.substring(0, at));
    if (kind == null || at < 0) {
      return kind == null ? null : new Told(kind, null);
    }
    try {
      return new Told(kind, Zone.of(ZoneId.of(word.substring(at + 1))));
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
