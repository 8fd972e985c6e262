package io.wiredesk.function;

import io.wiredesk.document.DocumentUpload;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import io.wiredesk.table.Condition;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both parse functions do with an upload: {@code parsed/{id}.json} for each release in it, or
 * {@code quarantine/{id}.json}. The original stays.
 *
 * @param objects where uploads are, and where the stages' documents go
 * @param table where uploads are recorded as open
 * @param reader the parser
 * @param bucket where the stages' documents go
 * @param mostBytes a larger upload goes into quarantine unread
 */
public record UploadReader(
    ObjectStore objects, ReleaseTable table, ReleaseReader reader, String bucket, long mostBytes) {

  /**
   * An object that was uploaded.
   *
   * @param versionId its version, or null where its bucket keeps none
   * @param version what tells two writes to one key apart: the version id, else the ETag
   */
  public record Source(String bucket, String key, @Nullable String versionId, String version) {}

  /** Reads an upload to its end: nothing in it is left to another parser. */
  public void read(Source source, Journal.Entry entry) {
    Fetched fetched = fetch(source);
    Origin origin = open(source, fetched, entry);
    hand(origin, parse(source, fetched), entry);
  }

  /** Reads an upload, or passes it on where it is a document that this parser does not read. */
  public void readOrPassOn(Source source, Journal.Entry entry) {
    Fetched fetched = fetch(source);
    Origin origin = open(source, fetched, entry);
    Parsed parsed = parse(source, fetched);
    if (parsed.isDocument()) {
      String id = origin.id();
      stage()
          .write(
              DocumentUpload.key(id),
              new DocumentUpload(id, origin, source.versionId(), reader.version()));
      entry.outcome("document");
    } else {
      hand(origin, parsed, entry);
    }
  }

  private StageObjects stage() {
    return new StageObjects(objects, bucket);
  }

  private Fetched fetch(Source source) {
    return objects.get(source.bucket(), source.key(), source.versionId(), mostBytes);
  }

  private Origin open(Source source, Fetched fetched, Journal.Entry entry) {
    Origin origin = origin(source, fetched);
    entry.with("id", origin.id()).with("bytes", origin.size());
    open(origin);
    return origin;
  }

  private static Origin origin(Source source, Fetched fetched) {
    String sha256 = fetched instanceof Fetched.Content content ? Ids.sha256(content.bytes()) : null;
    return new Origin(
        source.bucket(),
        source.key(),
        source.version(),
        fetched.modified(),
        fetched.size(),
        fetched.contentType(),
        sha256,
        1,
        1);
  }

  private Parsed parse(Source source, Fetched fetched) {
    return switch (fetched) {
      case Fetched.TooLarge tooLarge -> Parsed.rejected(tooLarge(tooLarge.size()));
      case Fetched.Content content ->
          reader.parse(new Upload(source.key(), content.contentType(), content.bytes()));
    };
  }

  private Rejection tooLarge(long size) {
    return new Rejection(
        Rejection.Reason.TOO_LARGE,
        "parse",
        "The file has "
            + size
            + " bytes and the limit is "
            + mostBytes
            + ". Split it, or send its text alone.");
  }

  private void hand(Origin origin, Parsed parsed, Journal.Entry entry) {
    List<Parsed.Item> items = parsed.items();
    hand(origin, items);
    if (items.size() == 1 && items.getFirst() instanceof Parsed.Item.Refused(var rejection)) {
      entry.with("reason", rejection.reason().code()).outcome("quarantined");
    } else {
      entry.with("releases", items.size()).outcome("parsed");
    }
  }

  /** Several releases are opened before the upload itself ends: none can get lost between. */
  private void hand(Origin origin, List<Parsed.Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Origin item = origin.item(i + 1, items.size());
      if (item.items() > 1) {
        open(item);
      }
      hand(item, items.get(i));
    }
    if (items.size() > 1) {
      table.write(
          List.of(
              new Write.Put(
                  UploadRecord.open(origin).split().item(), new Condition.Has("state", "open"))));
    }
  }

  private void hand(Origin origin, Parsed.Item item) {
    String id = origin.id();
    switch (item) {
      case Parsed.Item.Read(Release release) ->
          stage()
              .write(
                  ParsedDocument.key(id),
                  new ParsedDocument(id, origin, reader.version(), release));
      case Parsed.Item.Refused(Rejection rejection) ->
          stage()
              .write(
                  QuarantineDocument.key(id),
                  QuarantineDocument.of(origin, reader.version(), rejection));
    }
  }

  /** Where the record is there already, it may even have ended: it is left as it is. */
  private void open(Origin origin) {
    table.write(List.of(new Write.Put(UploadRecord.open(origin).item(), Condition.ABSENT)));
  }
}
