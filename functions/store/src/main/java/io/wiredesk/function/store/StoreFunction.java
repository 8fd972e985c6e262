package io.wiredesk.function.store;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.event.QueueBatch;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.Priming;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.S3Objects;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code articles/{id}.json} → one transaction with the release version, the head, the lists and
 * one announcement for each sector; {@code quarantine/{id}.json} → the record of it.
 */
public final class StoreFunction implements RequestStreamHandler {

  private static final String SAMPLE =
      """
      {"id":"sample","origin":{"bucket":"b","key":"raw/k","versionId":"v",
      "received":"2026-11-24T08:00:00Z","size":1,"sha256":"00","item":1,"items":1},
      "pipelineVersion":"0","format":"text","charset":"utf-8","oddities":[],"language":"id",
      "title":"Harga naik","summary":["Harga naik."],"tickers":[{"exchange":"XIDX","symbol":"C"}],
      "sectors":[{"code":"finance","name":"Finance","evidence":"declared","confidence":1}],
      "contacts":[],"kind":"new","blocks":[{"text":"Harga naik.","role":"body"}],"declared":{"status":"usable",
      "correction":false,"sectors":[],"subjects":[],"keywords":[],"tickers":[],"contacts":[],
      "rights":[],"notes":[]},"article":{}}
      """;

  private final StageObjects objects;
  private final Sink sink;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public StoreFunction() {
    this(Environment.ofProcess());
    Priming.beforeSnapshot(StoreFunction::prime);
  }

  private StoreFunction(Environment environment) {
    this(
        S3Objects.ofEnvironment(),
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        environment.text("BUCKET"),
        Journal.toStdout("store"));
  }

  /**
   * @param bucket where the articles are
   */
  public StoreFunction(ObjectStore objects, ReleaseTable table, String bucket, Journal journal) {
    this.objects = new StageObjects(objects, bucket);
    this.sink = new Sink(table);
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    QueueBatch.answer(in, out, journal, this::store);
  }

  private void store(ObjectEvent event, Journal.Entry entry) {
    if (event.key().startsWith("quarantine/")) {
      quarantine(event, entry);
    } else {
      article(event, entry);
    }
  }

  private void article(ObjectEvent event, Journal.Entry entry) {
    var stored = objects.read(event.key(), ArticleDocument.class);
    var candidate = Candidate.of(stored.document(), stored.written(), objects.bucket());
    entry.with("id", candidate.origin().id());
    Plan done = sink.store(candidate);
    entry
        .with("release", done.release())
        .with("revision", done.revision())
        .with("announcements", done.announcements())
        .outcome(label(done.outcome()));
  }

  private void quarantine(ObjectEvent event, Journal.Entry entry) {
    var document = objects.read(event.key(), QuarantineDocument.class).document();
    entry.with("id", document.id()).with("reason", document.reason());
    entry.outcome(label(sink.quarantine(document)));
  }

  /** Reads a small article, decides what would be stored of it, and drops it. */
  static Plan prime() {
    var article = Json.read(SAMPLE.getBytes(StandardCharsets.UTF_8), ArticleDocument.class);
    var candidate = Candidate.of(article, Instant.EPOCH, "sample");
    return Plan.of(candidate, Known.nothingOf(candidate));
  }

  private static String label(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
