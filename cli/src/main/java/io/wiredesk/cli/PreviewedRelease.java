package io.wiredesk.cli;

import io.wiredesk.article.Edited;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one release of a file.
 *
 * @param file the file as it was named on the command line
 * @param item 0 for the file's first release
 * @param release the release as it was read, or null when nothing could be read
 * @param outcome the article, or why there is none
 */
record PreviewedRelease(String file, int item, @Nullable Release release, Edited outcome) {

  /** A file in which no release could be read. */
  static PreviewedRelease rejected(String file, Rejection rejection) {
    return new PreviewedRelease(file, 0, null, new Edited.Rejected(rejection));
  }

  boolean quarantined() {
    return outcome instanceof Edited.Rejected;
  }
}
