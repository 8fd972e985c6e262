package io.wiredesk.simulator;

/**
 * Designs that lose releases, or send them twice or early. Each is switched on by one twist of a
 * port, and each must be caught: a simulator that finds nothing wrong with them finds nothing.
 */
public enum WrongDesign {
  /** The sink publishes by itself after it has stored; there is no outbox. */
  ANNOUNCE_INLINE,
  /** An announcement is marked as sent, and then sent. */
  MARK_BEFORE_PUBLISH,
  /** A stage writes its result only where there is none. */
  WRITE_ONCE_BETWEEN_STAGES,
  /** The outbox is written after the version, and what is stored is skipped. */
  SKIP_IF_STORED,
  /** Nobody looks for uploads that reached no end. */
  NO_SWEEPER,
  /** Two functions send, and neither claims what it sends. */
  NO_CLAIM,
  /** Nobody looks for what is due: the stream alone announces. */
  NO_RELEASE_FUNCTION,
  /** A withheld version is announced although a newer one took its place. */
  NO_SUPERSEDING,
  /** Announcements don't wait for the embargo. */
  NO_EMBARGO,
  /** A later delivery of an older version becomes the head. */
  LAST_WRITER_WINS
}
