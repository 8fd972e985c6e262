package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.article.Article;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.repetition.ArchivedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LearnTest {

  private static final String FOOTER =
      "Il presente comunicato è trasmesso dal servizio per conto di chi lo ha redatto.";

  /** Five stories that have nothing in common; the issuers are in the lines of JSON. */
  private static final List<String> STORIES =
      List.of(
          "Il comune di Lecce apre lunedì la nuova biblioteca nel vecchio mercato coperto.",
          "La squadra di pallanuoto vince a Trieste e sale al secondo posto della classifica.",
          "Un forno di Matera consegna il pane in bicicletta a chi non può uscire di casa.",
          "L'ospedale di Cuneo assume quaranta infermieri e rinnova due sale operatorie.",
          "Gli archeologi trovano vicino a Paestum una bottega di vasai con le forme intatte.");

  @TempDir private Path folder;

  private final FakeTerminal terminal = FakeTerminal.piped();

  @Test
  void whatNoRuleCoversIsLearnedWrittenAndTakenOff() throws IOException {
    Path file = folder.resolve("learned.wordings");

    assertThat(terminal.run("learn", archive(), "-o", file.toString())).isZero();

    assertThat(terminal.lines()).hasSize(2);
    assertThat(terminal.lines().getLast())
        .startsWith("learned.agenzia.")
        .contains("  5  ")
        .endsWith(FOOTER.substring(0, 60) + "…");
    Path release = write("release.txt", "Torna a Modena la fiera dei libri usati.\n\n" + FOOTER);
    FakeTerminal preview = FakeTerminal.piped();
    String[] command = {"preview", "--json", "--wordings", file.toString(), release.toString()};
    assertThat(preview.run(command)).isZero();
    var blocks = JsonMapper.shared().readTree(preview.out()).path("blocks");
    assertThat(blocks.get(blocks.size() - 1).path("evidence").asString()).isEqualTo("repetition");
    assertThat(blocks.get(blocks.size() - 1).path("text").asString()).isEqualTo(FOOTER);
  }

  @Test
  void aFoldersNameIsTheSourceWhereNothingElseTells() throws IOException {
    for (int i = 0; i < 12; i++) {
      String story = "La " + words(2 * i) + ".\n\nIl " + words(2 * i + 1) + ".";
      write("archive/gazzetta/" + i + ".txt", story + "\n\n" + FOOTER);
    }
    terminal.run("learn", folder.resolve("archive").toString());
    assertThat(terminal.out()).contains("learned.gazzetta.");
  }

  @Test
  void whatAPersonRejectedStaysRejected() throws IOException {
    String archive = archive();
    Path file = folder.resolve("learned.wordings");
    terminal.run("learn", archive, "-o", file.toString());
    Files.writeString(file, Files.readString(file).replace("\nlearned.", "\n-learned."));

    FakeTerminal again = FakeTerminal.piped();
    again.run("learn", archive, "-o", file.toString());

    assertThat(again.out()).contains("(rejected)");
    assertThat(Files.readString(file)).contains("\n-learned.").doesNotContain("\nlearned.");
  }

  @Test
  void aLineThatCantBeReadCostsNoOther() throws IOException {
    write("archive/broken.jsonl", "{\"text\": 1}\n[\n");
    assertThat(terminal.run("learn", archive())).isEqualTo(1);
    assertThat(terminal.err()).contains("broken.jsonl line 1: no \"text\"", "line 2: not JSON");
    assertThat(terminal.out()).contains("learned.agenzia.");
  }

  @Test
  void anArchiveThatIsNotThereIsWrongUse() {
    assertThat(terminal.run("learn", folder + "/none")).isEqualTo(2);
    assertThat(FakeTerminal.piped().run("learn", "s3://bucket/raw/")).isEqualTo(2);
    assertThat(terminal.err()).contains("there is no folder");
  }

  @Test
  void aBrokenFileOfWordingsIsWrongUseAndNamed() throws IOException {
    Path file = write("broken.wordings", "wiredesk wordings 1\nlearned\n");
    Path release = write("release.txt", STORIES.getFirst());
    String[] command = {"preview", "--wordings", file.toString(), release.toString()};
    assertThat(terminal.run(command)).isEqualTo(2);
    assertThat(terminal.err()).contains("broken.wordings:2: a wording has 5 fields");
  }

  @Test
  void theArticlesOfABucketAreReadInTheOrderOfTheirKeys() {
    var objects = new MemoryObjects(InstantSource.fixed(Instant.EPOCH));
    List<String> keys = new ArrayList<>();
    for (int i = 99; i >= 0; i--) {
      keys.add(put(objects, i));
    }
    List<ArchivedRelease> read = new ArrayList<>();
    int[] done = {0};
    var archive = new BucketArchive(objects, "bucket", keys);
    archive.read(read::add, () -> done[0]++);

    assertThat(archive.size()).isEqualTo(100);
    assertThat(done[0]).isEqualTo(100);
    keys.sort(null);
    assertThat(read)
        .extracting(release -> release.blocks().getLast().text())
        .containsExactlyElementsOf(keys);
    assertThat(read.getFirst().source()).isEqualTo(Articles.article().wire());
  }

  /** Words that no other seed gives. */
  private static String words(int seed) {
    return new Random(seed)
        .ints(20, 0, 1000)
        .mapToObj(i -> "ma" + (char) ('a' + i / 100) + "re" + (char) ('a' + i % 100 / 4) + "no")
        .collect(Collectors.joining(" "));
  }

  private static String put(MemoryObjects objects, int number) {
    var origin = new Origin("bucket", "raw/" + number, "v1", Instant.EPOCH, 1, null, null, 1, 1);
    var parsed = new ParsedDocument(origin.id(), origin, "1", Articles.release());
    String key = ArticleDocument.key(origin.id());
    Article article = Articles.article();
    List<LabelledBlock> blocks = new ArrayList<>(article.blocks());
    blocks.add(LabelledBlock.body(key));
    var marked =
        new Article(
            article.language(),
            article.wire(),
            article.title(),
            article.dateline(),
            article.summary(),
            article.issuer(),
            article.tickers(),
            article.sectors(),
            article.published(),
            article.embargo(),
            blocks);
    new StageObjects(objects, "bucket").write(key, ArticleDocument.of(parsed, marked, "1"));
    return key;
  }

  private String archive() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < STORIES.size(); i++) {
      var line = JsonMapper.shared().createObjectNode();
      line.put("text", STORIES.get(i) + "\n\n" + FOOTER);
      line.put("source", "Agenzia");
      line.put("issuer", "Mittente " + i);
      lines.append(line).append('\n');
    }
    write("archive/agenzia.jsonl", lines.toString());
    return folder.resolve("archive").toString();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
