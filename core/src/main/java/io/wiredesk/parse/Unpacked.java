package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;

/** What became of a packed file. */
sealed interface Unpacked {

  /** Its content. */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  record Whole(byte[] content) implements Unpacked {}

  /** Why there is none; the sentence says what to do. */
  record Unusable(Reason reason, String message) implements Unpacked {}

  static Unpacked broken() {
    return new Unusable(Reason.MALFORMED, "It is broken or cut off. Send it again.");
  }
}
