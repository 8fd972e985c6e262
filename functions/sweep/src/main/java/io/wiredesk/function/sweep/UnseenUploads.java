package io.wiredesk.function.sweep;

import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.function.Journal;
import io.wiredesk.objects.ObjectListing;
import io.wiredesk.objects.ObjectListing.Page;
import io.wiredesk.objects.ObjectListing.Place;
import io.wiredesk.objects.ObjectListing.Version;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Uploads of which no event ever came. S3 lists by name and not by time, so they are looked for in
 * two ways: the folders of this hour and the last one, {@code raw/2026/11/24/08/}, are listed whole
 * in every run; all of {@code raw/} is listed a few pages in a run, from where the run before
 * ended, and then from the beginning.
 */
final class UnseenUploads {

  private static final String RAW = "raw/";

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("'raw/'uuuu/MM/dd/HH/", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** 10,000 versions in a run are 2.9 million in a day, for 2,880 requests. */
  private static final int PAGES = 10;

  private final ObjectListing listing;
  private final ReleaseTable table;
  private final MessageQueue queue;
  private final String bucket;
  private final Journal journal;

  UnseenUploads(
      ObjectListing listing,
      ReleaseTable table,
      MessageQueue queue,
      String bucket,
      Journal journal) {
    this.listing = listing;
    this.table = table;
    this.queue = queue;
    this.bucket = bucket;
    this.journal = journal;
  }

  void sweep(Instant now, BooleanSupplier hasTime) {
    list(HOUR.format(now), null, Integer.MAX_VALUE, now, hasTime);
    list(HOUR.format(now.minus(Duration.ofHours(1))), null, Integer.MAX_VALUE, now, hasTime);
    remember(list(RAW, remembered(), PAGES, now, hasTime));
  }

  /** Where it ended, or null when there is no more. */
  private @Nullable Place list(
      String prefix, @Nullable Place from, int pages, Instant now, BooleanSupplier hasTime) {
    Place place = from;
    for (int i = 0; i < pages && hasTime.getAsBoolean(); i++) {
      Page page = listing.versions(bucket, prefix, place);
      check(page.versions(), now);
      place = page.next();
      if (place == null) {
        break;
      }
    }
    return place;
  }

  private void check(List<Version> versions, Instant now) {
    Map<Key, Version> asked = new LinkedHashMap<>();
    for (Version version : versions) {
      // A younger one may still be on its way.
      if (version.modified().plus(UploadRecord.PATIENCE).isBefore(now)) {
        String id = Ids.upload(bucket, version.key(), version.versionId());
        asked.put(Keys.upload(id), version);
      }
    }
    List<Key> keys = new ArrayList<>(asked.keySet());
    for (int at = 0; at < keys.size(); at += ReleaseTable.MOST_READS) {
      List<Key> some = keys.subList(at, Math.min(at + ReleaseTable.MOST_READS, keys.size()));
      Map<Key, Item> known = table.read(some);
      some.stream().filter(key -> !known.containsKey(key)).forEach(key -> send(asked.get(key)));
    }
  }

  /** From here on it is an open upload, which is swept as such. */
  private void send(@Nullable Version unseen) {
    if (unseen == null) {
      return;
    }
    queue.send(new ObjectEvent(bucket, unseen.key(), unseen.versionId(), "").message());
    var origin =
        new Origin(
            bucket, unseen.key(), unseen.versionId(), unseen.modified(), 0, null, null, 1, 1);
    table.write(List.of(new Write.Put(UploadRecord.open(origin).swept().item(), Condition.ABSENT)));
    journal.entry().with("key", unseen.key()).with("id", origin.id()).outcome("unseen");
  }

  private @Nullable Place remembered() {
    Key key = Keys.sweep(bucket);
    Item item = table.read(List.of(key)).get(key);
    String at = item == null ? null : item.textOrNull("key");
    return item == null || at == null ? null : new Place(at, item.text("versionId"));
  }

  private void remember(@Nullable Place place) {
    Item.Builder item = Item.at(Keys.sweep(bucket));
    if (place != null) {
      item.with("key", place.key()).with("versionId", place.versionId());
    }
    table.write(List.of(new Write.Put(item.build(), Condition.ALWAYS)));
  }
}
