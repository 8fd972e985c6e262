package io.wiredesk.simulator;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.function.ReleaseEditor;
import io.wiredesk.function.ReleaseReader;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Block;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.Sector;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text core that takes a file at its word: a {@link Spec} on each line. */
final class PlainCore implements ReleaseReader, ReleaseEditor {

  private int minor;

  /** From now on there are newer rules. */
  void upgrade() {
    minor++;
  }

  @Override
  public String version() {
    return "1." + minor + ".0";
  }

  @Override
  public void prepare() {
    // Nothing is read late.
  }

  @Override
  public Parsed parse(Upload upload) {
    String text = new String(upload.bytes(), StandardCharsets.UTF_8);
    return Parsed.of(Arrays.stream(text.split("\n", -1)).map(PlainCore::item).toList());
  }

  private static Parsed.Item item(String line) {
    Spec spec = Spec.of(line);
    if ("parse".equals(spec.garbage())) {
      return new Parsed.Item.Refused(
          new Rejection(Rejection.Reason.BINARY, "parse", "It can't be read."));
    }
    String release = spec.release();
    Declared declared =
        Declared.builder()
            .id(release == null ? null : new ReleaseId("Wire", release, spec.revision()))
            .status(spec.kill() ? Declared.Status.CANCELED : Declared.Status.USABLE)
            .build();
    return new Parsed.Item.Read(
        new Release("text", "utf-8", declared, List.of(Block.paragraph(line)), List.of()));
  }

  @Override
  public Edited edit(Release release) {
    String line = release.blocks().getFirst().text();
    Spec spec = Spec.of(line);
    if (spec.garbage() != null) {
      return new Edited.Rejected(
          new Rejection(Rejection.Reason.NO_TEXT, "strip", "There is no story in it."));
    }
    List<Sector> sectors =
        spec.sectors().stream()
            .map(code -> new Sector(code, code, Sector.Source.DECLARED, 1))
            .toList();
    return new Edited.Story(
        new Article(
            "en",
            "Wire",
            spec.title(),
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            sectors,
            null,
            spec.embargo() == null ? null : spec.embargo().toString(),
            spec.kill() ? Change.KILL : Change.NEW,
            null,
            List.of(LabelledBlock.body(line)),
            release.declared()));
  }
}
