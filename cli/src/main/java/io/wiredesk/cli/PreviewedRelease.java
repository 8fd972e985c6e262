package io.wiredesk.cli;

import io.wiredesk.article.Edited;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import java.util.ArrayList;
import java.util.List;
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

  /** What was odd and was read all the same, and what an editor should know. */
  List<String> oddities() {
    List<String> oddities = new ArrayList<>(release == null ? List.of() : release.oddities());
    if (outcome instanceof Edited.Story(var article)) {
      oddities.addAll(article.remarks());
    }
    return oddities;
  }

  boolean quarantined() {
    return outcome instanceof Edited.Rejected;
  }
}
