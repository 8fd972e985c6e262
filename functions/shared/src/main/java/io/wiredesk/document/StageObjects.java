package io.wiredesk.document;

import io.wiredesk.function.Json;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import java.time.Instant;

/**
 * The documents that stages hand to each other, in Wiredesk's own bucket. A stage reads the newest
 * version, whichever one its event was about: an event that comes late must not bring back what was
 * made anew since.
 *
 * @param objects the object store
 * @param bucket Wiredesk's own bucket
 */
public record StageObjects(ObjectStore objects, String bucket) {

  /**
   * A document is our own; this is what a function's memory can hold, not what a sender may send.
   */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  /**
   * A document as it was read.
   *
   * @param written when it was written: S3's own clock, in whole seconds
   */
  public record Stored<T>(T document, Instant written) {}

  /** Reads a document; throws where there is none, or it can't be read. */
  public <T> Stored<T> read(String key, Class<T> type) {
    return switch (objects.get(bucket, key, null, MOST_BYTES)) {
      case Fetched.Content content ->
          new Stored<>(Json.read(content.bytes(), type), content.modified());
      case Fetched.TooLarge tooLarge ->
          throw new IllegalStateException(key + " has " + tooLarge.size() + " bytes");
    };
  }

  /** Writes a document, whatever stands there. */
  public void write(String key, Object document) {
    objects.put(bucket, key, Json.bytes(document), "application/json");
  }
}
