package io.wiredesk.parse;

import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import java.util.List;

/** What became of an upload: its releases, or the reason why there are none. */
public sealed interface Parsed {

  /** The releases of an upload in the order in which they stand in it; at least one. */
  record Releases(List<Release> releases) implements Parsed {
    public Releases {
      releases = List.copyOf(releases);
    }
  }

  /** The upload can't be used. */
  record Rejected(Rejection rejection) implements Parsed {}
}
