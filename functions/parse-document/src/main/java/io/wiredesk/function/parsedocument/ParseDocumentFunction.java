package io.wiredesk.function.parsedocument;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.document.DocumentUpload;
import io.wiredesk.document.Origin;
import io.wiredesk.document.StageObjects;
import io.wiredesk.documents.Documents;
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
import org.jspecify.annotations.Nullable;

/**
 * {@code documents/{id}.json} → {@code parsed/{id}.json} for each release in the upload that it
 * names, or {@code quarantine/{id}.json}. The original stays.
 */
public final class ParseDocumentFunction implements RequestStreamHandler {

  private final StageObjects stage;
  private final UploadReader uploads;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public ParseDocumentFunction() {
    this(Environment.ofProcess());
    Priming.beforeSnapshot(this::prime);
  }

  private ParseDocumentFunction(Environment environment) {
    this(
        S3Objects.ofEnvironment(),
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        ReleaseReader.load(Documents.formats()),
        environment.text("BUCKET"),
        environment.positive("MAX_UPLOAD_BYTES"),
        Journal.toStdout("parse-document"));
  }

  /**
   * @param bucket where the stages' documents are
   * @param mostBytes a larger upload goes into quarantine unread
   */
  public ParseDocumentFunction(
      ObjectStore objects,
      ReleaseTable table,
      ReleaseReader reader,
      String bucket,
      long mostBytes,
      Journal journal) {
    this.stage = new StageObjects(objects, bucket);
    this.uploads = new UploadReader(objects, table, reader, bucket, mostBytes);
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    QueueBatch.answer(in, out, journal, this::parse);
  }

  private void parse(ObjectEvent event, Journal.Entry entry) {
    DocumentUpload document = stage.read(event.key(), DocumentUpload.class).document();
    Origin origin = document.origin();
    uploads.read(
        new UploadReader.Source(
            origin.bucket(), origin.key(), document.objectVersion(), origin.versionId()),
        entry);
  }

  /** Reads a small document of each kind and drops it. */
  void prime() {
    for (Upload sample : Documents.samples()) {
      Parsed parsed = uploads.reader().parse(sample);
      Json.bytes(parsed);
    }
  }
}
