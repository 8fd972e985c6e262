package io.wiredesk.cli;

import io.wiredesk.cli.Operations.Stage;
import io.wiredesk.objects.ObjectListing;
import io.wiredesk.objects.ObjectListing.Page;
import io.wiredesk.objects.ObjectListing.Place;
import io.wiredesk.objects.ObjectListing.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which objects are meant.
 *
 * @param stage the stage that reads them
 * @param prefix of their keys
 * @param ids of releases, or none for all
 * @param since the first moment at which they were written
 * @param until the first moment after
 */
record Selection(Stage stage, String prefix, List<String> ids, Instant since, Instant until) {

  /**
   * Finds them. Of uploads each version counts, since each is a release of its own; of what is made
   * of them, the newest.
   */
  List<Version> find(ObjectListing listing, String bucket) {
    List<Version> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Place place = null;
    do {
      Page page = listing.versions(bucket, prefix, place);
      for (Version version : page.versions()) {
        boolean newest = seen.add(version.key());
        if ((newest || stage == Stage.PARSE) && isMeant(version)) {
          found.add(version);
        }
      }
      place = page.next();
    } while (place != null);
    return found;
  }

  private boolean isMeant(Version version) {
    return !version.modified().isBefore(since)
        && version.modified().isBefore(until)
        && (ids.isEmpty() || ids.stream().anyMatch(id -> isOf(version.key(), id)));
  }

  /**
   * {@code parsed/{id}.json}, and those of the releases in an upload, {@code parsed/{id}-2.json}.
   */
  private boolean isOf(String key, String id) {
    String rest = key.substring(stage.prefix().length());
    return rest.equals(id + ".json") || rest.startsWith(id + "-");
  }
}
