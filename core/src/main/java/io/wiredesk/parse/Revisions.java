package io.wiredesk.parse;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Numbers of revisions: whole, from 1 on. */
final class Revisions {

  private Revisions() {}

  /**
   * Of what has no number but a date: the minutes since 1970, so that a later date is a higher
   * revision; 1 where the date is no moment.
   */
  static int at(@Nullable String date) {
    try {
      return date == null ? 1 : (int) (OffsetDateTime.parse(date).toEpochSecond() / 60);
    } catch (DateTimeException notAMoment) {
      return 1;
    }
  }

  /** The number, or 1 where there is none; what is too large for one is the largest. */
  static int number(@Nullable String revision) {
    String text = revision == null ? "" : revision.strip();
    if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(text));
    } catch (NumberFormatException tooLarge) {
      return Integer.MAX_VALUE;
    }
  }
}
