package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.Origin;
import io.wiredesk.release.Block;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.sector.Sector;
import io.wiredesk.table.ReleaseVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release with something of everything. */
final class Articles {

  private static final String STORY = "Perusahaan itu membuka kantor baru.";

  private Articles() {}

  static PreviewedRelease preview() {
    return preview(STORY);
  }

  /** The same with another story. */
  static PreviewedRelease preview(String story) {
    return new PreviewedRelease("release.txt", 0, release(), new Edited.Story(article(story)));
  }

  /** The same with an embargo, as a release of a kind. */
  static PreviewedRelease preview(Change kind, @Nullable String embargo) {
    Article plain = article();
    Article article =
        new Article(
            plain.language(),
            plain.wire(),
            plain.title(),
            plain.dateline(),
            plain.summary(),
            plain.issuer(),
            plain.tickers(),
            plain.contacts(),
            plain.sectors(),
            plain.published(),
            embargo,
            kind,
            null,
            plain.blocks(),
            plain.declared());
    return new PreviewedRelease("release.txt", 0, release(), new Edited.Story(article));
  }

  static Release release() {
    return new Release(
        "text", "utf-8", Declared.NOTHING, List.of(Block.paragraph(STORY)), List.of());
  }

  static Article article() {
    return article(STORY);
  }

  /** The article as the table has it. */
  static ReleaseVersion version(String release, Origin origin) {
    return new ReleaseVersion(
        release,
        1,
        new ReleaseVersion.Facts(origin.id(), origin.received(), null, "hash", false),
        new ReleaseVersion.Derived(
            "0.1.0",
            "0",
            "s3://bucket/" + ArticleDocument.key(origin.id()),
            "id",
            "SeaPRwire",
            STORY,
            "JAKARTA",
            "2026-11-24",
            List.of(STORY),
            null,
            List.of(),
            List.of("top-story", "finance"),
            null,
            null));
  }

  private static Article article(String story) {
    return new Article(
        "id",
        "SeaPRwire",
        STORY,
        new Dateline("JAKARTA, 24 November 2026 –", "JAKARTA", "2026-11-24"),
        List.of(STORY),
        null,
        List.of(),
        List.of(
            new Sector("top-story", "Berita Utama", Sector.Source.DECLARED, 1),
            new Sector("finance", "Finance", Sector.Source.DECLARED, 1)),
        null,
        null,
        List.of(
            new LabelledBlock("24 November", Role.NOTICE, null, Evidence.STRUCTURE),
            new LabelledBlock(
                "JAKARTA, 24 November 2026 –", Role.DATELINE, null, Evidence.STRUCTURE),
            LabelledBlock.body(story),
            new LabelledBlock(
                "Artikel ini disediakan oleh penyedia konten pihak ketiga, yang bertanggung jawab"
                    + " atas isinya.",
                Role.DISCLAIMER,
                "seaprwire.id.third-party",
                Evidence.RULE)));
  }
}
