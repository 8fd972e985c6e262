package io.wiredesk.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a date without its year, and a weekday, are counted from.
 *
 * @param day the day, or null when there is nothing to count from
 * @param sent the moment at which the release was sent, or null when it isn't known
 */
public record Reference(@Nullable LocalDate day, @Nullable Instant sent) {

  private static final int ISO_DAY = "2026-11-24".length();

  /**
   * The day on which a release was published, as its format declares it; else that of its dateline.
   *
   * @param published ISO 8601 date or date-time, or null
   * @param dateline ISO 8601 date, or null
   */
  public static Reference of(@Nullable String published, @Nullable String dateline) {
    LocalDate declared = day(published);
    return declared == null
        ? new Reference(day(dateline), null)
        : new Reference(declared, moment(published));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    try {
      return iso == null || iso.length() < ISO_DAY
          ? null
          : LocalDate.parse(iso.substring(0, ISO_DAY));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static @Nullable Instant moment(@Nullable String iso) {
    try {
      return iso == null ? null : OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException notAMoment) {
      return null;
    }
  }
}
