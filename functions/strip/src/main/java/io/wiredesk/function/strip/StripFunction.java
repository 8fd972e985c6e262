package io.wiredesk.function.strip;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.event.ObjectEvent;
import io.wiredesk.event.QueueBatch;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.Priming;
import io.wiredesk.function.ReleaseEditor;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.S3Objects;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code parsed/{id}.json} → {@code articles/{id}.json}, or {@code quarantine/{id}.json} where
 * there is no story in it.
 */
public final class StripFunction implements RequestStreamHandler {

  private static final Release SAMPLE =
      new Release(
          "text",
          "utf-8",
          Declared.NOTHING,
          List.of(
              Block.paragraph("JAKARTA, 24 November 2026 – Harga naik."),
              Block.paragraph("Sektor: Finance")),
          List.of());

  private final StageObjects objects;
  private final ReleaseEditor editor;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public StripFunction() {
    this(S3Objects.ofEnvironment(), Environment.ofProcess(), Journal.toStdout("strip"));
    Priming.beforeSnapshot(this::prime);
  }

  private StripFunction(ObjectStore objects, Environment environment, Journal journal) {
    this(
        objects,
        ReleaseEditor.load(
            StoredWordings.load(
                objects, environment.text("BUCKET"), environment.text("WORDING_KEY"))),
        environment.text("BUCKET"),
        journal);
  }

  /**
   * @param bucket where the parsed releases are, and the articles go
   */
  public StripFunction(ObjectStore objects, ReleaseEditor editor, String bucket, Journal journal) {
    this.objects = new StageObjects(objects, bucket);
    this.editor = editor;
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    QueueBatch.answer(in, out, journal, this::strip);
  }

  private void strip(ObjectEvent event, Journal.Entry entry) {
    ParsedDocument parsed = objects.read(event.key(), ParsedDocument.class).document();
    entry.with("id", parsed.id());
    switch (editor.edit(parsed.release())) {
      case Edited.Story(Article article) -> {
        objects.write(
            ArticleDocument.key(parsed.id()),
            ArticleDocument.of(parsed, article, editor.version()));
        count(article, entry).outcome("stripped");
      }
      case Edited.Rejected(Rejection rejection) -> {
        objects.write(
            QuarantineDocument.key(parsed.id()),
            QuarantineDocument.of(parsed.origin(), editor.version(), rejection));
        entry.with("reason", rejection.reason().code()).outcome("quarantined");
      }
    }
  }

  private static Journal.Entry count(Article article, Journal.Entry entry) {
    long kept = article.blocks().stream().filter(block -> block.role() == Role.BODY).count();
    return entry
        .with("language", article.language())
        .with("sectors", article.sectors().size())
        .with("kept", kept)
        .with("removed", article.blocks().size() - kept);
  }

  /** Reads the rules of all languages, edits a small release and drops it. */
  void prime() {
    editor.prepare();
    Json.bytes(editor.edit(SAMPLE));
  }
}
