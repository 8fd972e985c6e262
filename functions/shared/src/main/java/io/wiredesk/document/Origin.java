package io.wiredesk.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a release came from: the S3 object as it was uploaded, and its place in it.
 *
 * @param bucket the bucket of the upload, which need not be Wiredesk's own
 * @param key the key, plain
 * @param versionId the version id, or where the bucket keeps none, the ETag
 * @param received when S3 had it: the object's own Last-Modified, in whole seconds
 * @param size in bytes
 * @param contentType the declared media type, or null
 * @param sha256 of the bytes, in hexadecimal digits; null when they were too many to be read
 * @param item the release's place in the upload, from 1 on
 * @param items how many releases the upload holds
 */
public record Origin(
    String bucket,
    String key,
    String versionId,
    Instant received,
    long size,
    @Nullable String contentType,
    @Nullable String sha256,
    int item,
    int items) {

  /** The origin of one of the upload's releases. */
  public Origin item(int item, int items) {
    return new Origin(bucket, key, versionId, received, size, contentType, sha256, item, items);
  }

  /** The id of the upload as a whole. */
  public String upload() {
    return Ids.upload(bucket, key, versionId);
  }

  /** The id of the release. */
  public String id() {
    return Ids.release(upload(), item, items);
  }
}
