package io.wiredesk.function.strip;

import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.repetition.Wordings;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The file of learned wordings in the bucket. */
final class StoredWordings {

  /** Tens of thousands of wordings. A larger file is not one that a person has read. */
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private StoredWordings() {}

  /**
   * Reads the file; there need not be one.
   *
   * @throws IllegalStateException when a line of it can't be read: the message names it
   * @throws RuntimeException when the file can't be had, which may work later
   */
  static Wordings load(ObjectStore objects, String bucket, String key) {
    try {
      return switch (objects.get(bucket, key, null, MOST_BYTES)) {
        case Fetched.Content content -> Wordings.read(key, content.bytes());
        case Fetched.TooLarge tooLarge ->
            throw new IllegalStateException(
                key + " has " + tooLarge.size() + " bytes, more than " + MOST_BYTES);
      };
    } catch (NoSuchKeyException | NoSuchElementException none) {
      return Wordings.NONE;
    }
  }
}
