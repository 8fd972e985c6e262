package io.wiredesk.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A time zone as people name it, which may be more than one: "EST" is five hours behind Greenwich,
 * and what clocks in New York show.
 *
 * @param ids what it can be; empty for a word that only looks like a zone
 */
record Zone(List<ZoneId> ids) {

  Zone {
    ids = List.copyOf(ids);
  }

  /** A zone that is one only. */
  static Zone of(ZoneId id) {
    return new Zone(List.of(id));
  }

  /** The latest moment at which clocks of the zone show the time: whichever is meant, not early. */
  OffsetDateTime latest(LocalDateTime time) {
    OffsetDateTime latest = OffsetDateTime.MIN;
    Instant last = Instant.MIN;
    for (ZoneId id : ids) {
      OffsetDateTime moment =
          ZonedDateTime.of(time, id).withLaterOffsetAtOverlap().toOffsetDateTime();
      if (moment.toInstant().isAfter(last)) {
        latest = moment;
        last = moment.toInstant();
      }
    }
    return latest;
  }
}
