package io.wiredesk.function.parse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.event.QueueBatch;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.Priming;
import io.wiredesk.function.ReleaseReader;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.S3Objects;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import io.wiredesk.table.Condition;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code raw/…} → {@code parsed/{id}.json} for each release in the upload, or {@code
 * quarantine/{id}.json}. The original stays.
 */
public final class ParseFunction implements RequestStreamHandler {

  private static final String SAMPLE = "JAKARTA, 24 November 2026 – Harga naik.\n\nSektor: Finance";

  private final ObjectStore objects;
  private final ReleaseTable table;
  private final ReleaseReader reader;
  private final StageObjects stage;
  private final long mostBytes;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public ParseFunction() {
    this(Environment.ofProcess());
    Priming.beforeSnapshot(this::prime);
  }

  private ParseFunction(Environment environment) {
    this(
        S3Objects.ofEnvironment(),
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        ReleaseReader.load(),
        environment.text("BUCKET"),
        environment.positive("MAX_UPLOAD_BYTES"),
        Journal.toStdout("parse"));
  }

  /**
   * @param bucket where the parsed releases go
   * @param mostBytes a larger upload goes into quarantine unread
   */
  public ParseFunction(
      ObjectStore objects,
      ReleaseTable table,
      ReleaseReader reader,
      String bucket,
      long mostBytes,
      Journal journal) {
    this.objects = objects;
    this.table = table;
    this.reader = reader;
    this.stage = new StageObjects(objects, bucket);
    this.mostBytes = mostBytes;
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    QueueBatch.answer(in, out, journal, this::parse);
  }

  private void parse(ObjectEvent event, Journal.Entry entry) {
    Fetched fetched = objects.get(event.bucket(), event.key(), event.versionId(), mostBytes);
    Origin origin = origin(event, fetched);
    entry.with("id", origin.id()).with("bytes", origin.size());
    open(origin);
    List<Parsed.Item> items = read(event, fetched).items();
    hand(origin, items);
    if (items.size() == 1 && items.getFirst() instanceof Parsed.Item.Refused(var rejection)) {
      entry.with("reason", rejection.reason().code()).outcome("quarantined");
    } else {
      entry.with("releases", items.size()).outcome("parsed");
    }
  }

  private static Origin origin(ObjectEvent event, Fetched fetched) {
    String sha256 = fetched instanceof Fetched.Content content ? Ids.sha256(content.bytes()) : null;
    return new Origin(
        event.bucket(),
        event.key(),
        event.version(),
        fetched.modified(),
        fetched.size(),
        fetched.contentType(),
        sha256,
        1,
        1);
  }

  private Parsed read(ObjectEvent event, Fetched fetched) {
    return switch (fetched) {
      case Fetched.TooLarge tooLarge -> Parsed.rejected(tooLarge(tooLarge.size()));
      case Fetched.Content content ->
          reader.parse(new Upload(event.key(), content.contentType(), content.bytes()));
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
          stage.write(
              ParsedDocument.key(id), new ParsedDocument(id, origin, reader.version(), release));
      case Parsed.Item.Refused(Rejection rejection) ->
          stage.write(
              QuarantineDocument.key(id),
              QuarantineDocument.of(origin, reader.version(), rejection));
    }
  }

  /** Where the record is there already, it may even have ended: it is left as it is. */
  private void open(Origin origin) {
    table.write(List.of(new Write.Put(UploadRecord.open(origin).item(), Condition.ABSENT)));
  }

  /** Reads a small release and drops it. */
  void prime() {
    Parsed parsed =
        reader.parse(
            new Upload("sample.txt", "text/plain", SAMPLE.getBytes(StandardCharsets.UTF_8)));
    Json.bytes(parsed);
  }
}
