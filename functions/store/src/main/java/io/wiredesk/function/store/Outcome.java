package io.wiredesk.function.store;

/** What the sink did with a document. */
public enum Outcome {
  /** A new version of a release: stored, its head moved, announced. */
  STORED,
  /** A version older than the head: stored, not announced. */
  LATE,
  /** Another upload of a version that is stored: noted under it. */
  LINKED,
  /** A version that is stored, read anew by a newer pipeline: its derived attributes moved on. */
  UPDATED,
  /** All of it is stored: this is a second delivery, or the retry after a reply was lost. */
  KNOWN,
  /** Recorded as quarantined. */
  QUARANTINED
}
