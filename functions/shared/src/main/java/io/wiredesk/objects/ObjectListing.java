package io.wiredesk.objects;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a versioned bucket. Each method is one request; what fails is an exception. */
public interface ObjectListing {

  /** How many versions one page holds at most. */
  int PAGE = 1_000;

  /**
   * A page of the versions of all objects, in the order of their keys (UTF-8), each object's newest
   * version first. Delete markers are no versions.
   *
   * @param prefix of the keys
   * @param after where the page before ended, or null for the first
   */
  Page versions(String bucket, String prefix, @Nullable Place after);

  /**
   * A version of an object.
   *
   * @param key its key, plain
   * @param versionId its version; {@code null} as text where the bucket keeps none
   * @param modified when it was written
   */
  record Version(String key, String versionId, Instant modified) {}

  /** Where a page ended. */
  record Place(String key, String versionId) {}

  /**
   * A page.
   *
   * @param versions at most {@value ObjectListing#PAGE}; there may be none on a page that has a
   *     next
   * @param next where the next page begins, or null on the last one
   */
  record Page(List<Version> versions, @Nullable Place next) {
    public Page {
      versions = List.copyOf(versions);
    }
  }
}
