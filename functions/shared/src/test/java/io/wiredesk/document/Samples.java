package io.wiredesk.document;

import io.wiredesk.article.Article;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A release on its way, for the tests of what comes after the text. */
public final class Samples {

  /** When the samples came in. */
  public static final Instant RECEIVED = Instant.parse("2026-11-24T08:00:00Z");

  private Samples() {}

  /** The origin of an upload at a key. */
  public static Origin origin(String key) {
    return new Origin(
        "wire",
        key,
        "v1",
        RECEIVED,
        100,
        "text/plain",
        Ids.sha256(key.getBytes(StandardCharsets.UTF_8)),
        1,
        1);
  }

  /** The parsed document of an upload. */
  public static ParsedDocument parsed(Origin origin) {
    var release =
        new Release(
            "text",
            "utf-8",
            Declared.NOTHING,
            List.of(Block.paragraph("JAKARTA – Pabrik dibuka."), Block.paragraph("Tentang kami")),
            List.of());
    return new ParsedDocument(origin.id(), origin, "1.0.0", release);
  }

  /** An article of which everything is known. */
  public static Article article() {
    return new Article(
        "id",
        "SeaPRwire",
        "Pabrik baterai dibuka di Bekasi",
        new Dateline("JAKARTA, 24 November 2026 – ", "JAKARTA", "2026-11-24"),
        List.of("Pabrik baterai dibuka di Bekasi.", "Kapasitasnya dua gigawatt."),
        "PT Contoh Tbk",
        List.of(new Ticker("XIDX", "CNTH")),
        List.of(
            new Sector("energy", "Energi", Sector.Source.DECLARED, 1),
            new Sector("automotive", "Automotive", Sector.Source.INFERRED, 0.625)),
        "2026-11-24T07:30:00+07:00",
        null,
        List.of(
            new LabelledBlock(
                "JAKARTA, 24 November 2026 –", Role.DATELINE, null, Evidence.STRUCTURE),
            LabelledBlock.body("Pabrik baterai dibuka di Bekasi. Kapasitasnya dua gigawatt."),
            new LabelledBlock("Tentang kami", Role.ABOUT, "id.about", Evidence.RULE)));
  }

  /** An article of which next to nothing is known. */
  public static Article bareArticle() {
    return new Article(
        "und",
        null,
        "Something",
        null,
        List.of(),
        null,
        List.of(),
        List.of(new Sector("other", "Other", Sector.Source.INFERRED, 0)),
        null,
        null,
        List.of(LabelledBlock.body("Something")));
  }
}
