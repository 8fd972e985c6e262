package io.wiredesk.function.parse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.event.QueueBatch;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.Priming;
import io.wiredesk.function.ReleaseReader;
import io.wiredesk.function.UploadReader;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.S3Objects;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Upload;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * {@code raw/…} → {@code parsed/{id}.json} for each release in the upload, or {@code
 * quarantine/{id}.json}; where it is a document, {@code documents/{id}.json}. The original stays.
 */
public final class ParseFunction implements RequestStreamHandler {

  private static final String SAMPLE = "JAKARTA, 24 November 2026 – Harga naik.\n\nSektor: Finance";

  private final UploadReader uploads;
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
    this.uploads = new UploadReader(objects, table, reader, bucket, mostBytes);
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    QueueBatch.answer(in, out, journal, this::parse);
  }

  private void parse(ObjectEvent event, Journal.Entry entry) {
    uploads.readOrPassOn(
        new UploadReader.Source(event.bucket(), event.key(), event.versionId(), event.version()),
        entry);
  }

  /** Reads a small release and drops it. */
  void prime() {
    Parsed parsed =
        uploads
            .reader()
            .parse(new Upload("sample.txt", "text/plain", SAMPLE.getBytes(StandardCharsets.UTF_8)));
    Json.bytes(parsed);
  }
}
