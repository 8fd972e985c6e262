package io.wiredesk.notice;

import io.wiredesk.release.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the notices of a release say.
 *
 * @param change what it is to the story that it tells
 * @param meant the headline of the release that is taken back, where the notice quotes it; or null
 * @param embargo ISO 8601 date-time with its offset before which it must not be published; the
 *     words of the notice where they can't be read as one; null where there is none
 */
public record Notice(Change change, @Nullable String meant, @Nullable String embargo) {

  /** Nothing was said. */
  public static final Notice NONE = new Notice(Change.NEW, null, null);
}
