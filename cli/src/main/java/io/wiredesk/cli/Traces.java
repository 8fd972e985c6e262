package io.wiredesk.cli;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.function.Json;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.UploadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** What the table and the bucket know of uploads and releases. */
final class Traces {

  private final ObjectStore objects;
  private final ReleaseTable table;
  private final String bucket;

  Traces(Desk desk) {
    this.objects = desk.objects();
    this.table = desk.table();
    this.bucket = desk.bucket();
  }

  /** Where an upload, or a release in it, is on its way; empty before Parse has seen it. */
  Optional<UploadRecord> upload(String id) {
    return item(Keys.upload(id)).map(UploadRecord::of);
  }

  /** The releases of an upload that holds several, in its order. */
  List<UploadRecord> releases(String upload) {
    List<Key> keys = new ArrayList<>();
    for (int i = 1; i <= ReleaseTable.MOST_READS; i++) {
      keys.add(Keys.upload(upload + "-" + i));
    }
    var found = table.read(keys);
    return keys.stream().filter(found::containsKey).map(found::get).map(UploadRecord::of).toList();
  }

  /** The version of a release that an upload became; empty while it became none. */
  Optional<ReleaseVersion> version(UploadRecord upload) {
    return upload.release() == null
        ? Optional.empty()
        : item(Keys.version(upload.release(), upload.revision())).map(ReleaseVersion::of);
  }

  /** The newest version of a release. */
  Optional<ReleaseVersion> newest(String release) {
    return item(Keys.head(release)).map(ReleaseVersion::of);
  }

  /** The announcements of a version, sent or not. */
  List<Outbox> announcements(ReleaseVersion version) {
    String first = Keys.outbox(version.release(), version.revision(), "").sk();
    String pk = Keys.head(version.release()).pk();
    return table.query(pk, first, first + Keys.LAST, false, ReleaseTable.MOST_READS, null).stream()
        .map(Outbox::of)
        .toList();
  }

  /** The article, if Strip has written it. */
  Optional<ArticleDocument> article(String id) {
    return document(ArticleDocument.key(id)).map(json -> Json.read(json, ArticleDocument.class));
  }

  /** The release as it was read, if Parse has written it. */
  Optional<ParsedDocument> parsed(String id) {
    return document(ParsedDocument.key(id)).map(json -> Json.read(json, ParsedDocument.class));
  }

  private Optional<Item> item(Key key) {
    return Optional.ofNullable(table.read(List.of(key)).get(key));
  }

  private Optional<byte[]> document(String key) {
    try {
      return switch (objects.get(bucket, key, null, Integer.MAX_VALUE)) {
        case Fetched.Content content -> Optional.of(content.bytes());
        case Fetched.TooLarge tooLarge -> Optional.empty(); // No document is that large.
      };
    } catch (NoSuchKeyException | NoSuchElementException notYet) {
      return Optional.empty();
    }
  }
}
