package io.wiredesk.repetition;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a release, as far as it is known.
 *
 * @param named whether it tells its issuer
 * @param hash of the issuer; of the story, where the issuer is not known: who sends a story again
 *     is one sender
 * @param day ISO 8601 date, or null
 */
record Sender(boolean named, long hash, @Nullable String day) {}
