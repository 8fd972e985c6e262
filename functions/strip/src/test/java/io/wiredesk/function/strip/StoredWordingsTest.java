package io.wiredesk.function.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.Samples;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.ReleaseEditor;
import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.repetition.BrokenWordingsException;
import io.wiredesk.repetition.Wordings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredWordingsTest {

  private static final String KEY = "wording/current.wordings";
  private static final String ID = Samples.origin("raw/a").id();
  private static final String STORY =
      "Il comune di Lecce apre lunedì la nuova biblioteca nel vecchio mercato coperto.";
  private static final String FOOTER =
      "Il presente comunicato è trasmesso dal servizio per conto di chi lo ha redatto.";
  private static final String FILE =
      "wiredesk wordings 1\nlearned.agenzia.0123456789\twire\t12\t9\t" + FOOTER + "\n";

  private final MemoryObjects objects = new MemoryObjects(InstantSource.fixed(Samples.RECEIVED));

  @Test
  void whereThereIsNoFileThereAreNoWordings() {
    assertThat(StoredWordings.load(objects, "wire", KEY)).isSameAs(Wordings.NONE);
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() {
    put(FILE + "learned.agenzia.1\twire\n");
    assertThatThrownBy(() -> StoredWordings.load(objects, "wire", KEY))
        .isInstanceOf(BrokenWordingsException.class)
        .hasMessageStartingWith(KEY + ":3: ");
  }

  @Test
  void whatMayWorkLaterIsNotTakenForNoFile() {
    ObjectStore down =
        new ObjectStore() {
          @Override
          public Fetched get(String bucket, String key, @Nullable String versionId, long limit) {
            throw new IllegalStateException("503");
          }

          @Override
          public String put(String bucket, String key, byte[] bytes, String contentType) {
            throw new IllegalStateException("503");
          }
        };
    assertThatThrownBy(() -> StoredWordings.load(down, "wire", KEY)).hasMessage("503");
  }

  @Test
  void theWordingGoesAndTheVersionSaysUnderWhichFile() throws IOException {
    put(FILE);
    ReleaseEditor plain = ReleaseEditor.load(Wordings.NONE);
    ReleaseEditor editor = ReleaseEditor.load(StoredWordings.load(objects, "wire", KEY));

    ArticleDocument article = strip(editor);

    assertThat(article.body()).isEqualTo(STORY);
    LabelledBlock last = article.blocks().getLast();
    assertThat(last.rule()).isEqualTo("learned.agenzia.0123456789");
    assertThat(last.evidence()).isEqualTo(Evidence.REPETITION);
    assertThat(article.pipelineVersion())
        .isEqualTo(editor.version())
        .startsWith(plain.version() + ".")
        .isNotEqualTo(plain.version());
    assertThat(strip(plain).body()).isEqualTo(STORY + "\n\n" + FOOTER);
  }

  private void put(String file) {
    objects.put("wire", KEY, file.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  private ArticleDocument strip(ReleaseEditor editor) throws IOException {
    var blocks = List.of(Block.paragraph(STORY), Block.paragraph(FOOTER));
    var release = new Release("text", "utf-8", Declared.NOTHING, blocks, List.of());
    var parsed = new ParsedDocument(ID, Samples.origin("raw/a"), "1.0.0", release);
    objects.put("wire", ParsedDocument.key(ID), Json.bytes(parsed), "application/json");
    var strip = new StripFunction(objects, editor, "wire", new Journal("strip", line -> {}));
    String event = Events.created("wire", ParsedDocument.key(ID), "v1");
    strip.handleRequest(Events.queue(event), new ByteArrayOutputStream(), null);
    var content = (Fetched.Content) objects.get("wire", ArticleDocument.key(ID), null, 1_000_000);
    return Json.read(content.bytes(), ArticleDocument.class);
  }
}
