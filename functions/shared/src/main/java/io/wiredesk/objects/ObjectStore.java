package io.wiredesk.objects;

import org.jspecify.annotations.Nullable;

/** Objects in versioned buckets. Each method is one request; what fails is an exception. */
public interface ObjectStore {

  /**
   * Reads an object.
   *
   * @param versionId which of its versions, or null for the newest
   * @param limit in bytes; a larger object is not read at all
   * @throws RuntimeException where there is no such object, or it can't be had
   */
  Fetched get(String bucket, String key, @Nullable String versionId, long limit);

  /**
   * Writes an object, whatever stands there: the bucket keeps the older versions.
   *
   * @return the new version's id
   */
  String put(String bucket, String key, byte[] bytes, String contentType);
}
