package io.wiredesk.objects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a read of an object gave. */
public sealed interface Fetched {

  /** The object's length in bytes. */
  long size();

  /** When it was written: S3's own clock, in whole seconds. */
  Instant modified();

  /** Its media type as declared by whoever wrote it, or null. */
  @Nullable String contentType();

  /** The object, whole. */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  record Content(byte[] bytes, Instant modified, @Nullable String contentType) implements Fetched {
    @Override
    public long size() {
      return bytes.length;
    }
  }

  /** It is larger than the limit; nothing of it was loaded. */
  record TooLarge(long size, Instant modified, @Nullable String contentType) implements Fetched {}
}
