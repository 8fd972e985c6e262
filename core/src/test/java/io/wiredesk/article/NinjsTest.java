package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NinjsTest {

  @Test
  void saysAllThatIsKnown() {
    Map<String, Object> ninjs = Ninjs.of(article(null), "urn:x-wiredesk:x", "2026-11-24T08:00:00Z");
    assertThat(ninjs)
        .containsEntry("uri", "urn:x-wiredesk:x")
        .containsEntry("versionCreated", "2026-11-24T08:00:00Z")
        .containsEntry("contentCreated", "2026-11-24T00:30:00Z")
        .containsEntry("pubStatus", "usable")
        .containsEntry("language", "id")
        .containsEntry("located", "JAKARTA")
        .containsEntry("bodies", List.of(text("main", "Satu.\n\nDua.")));
    assertThat(ninjs.get("headlines"))
        .isEqualTo(List.of(text("main", "Judul"), text("subheadline", "Anak judul")));
    assertThat(ninjs.get("organisations"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "PT Contoh",
                    "rel", "issuer",
                    "symbols", List.of(Map.of("exchange", "XIDX", "symbol", "CNTH")))));
  }

  @Test
  void aSectorSaysWhoNamedIt() {
    assertThat(Ninjs.of(article(null), "u:x", null).get("subjects"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "Energi",
                    "rel", "sector",
                    "literal", "energy",
                    "creator", "wire",
                    "confidence", 100),
                Map.of(
                    "name", "Finance",
                    "rel", "sector",
                    "literal", "finance",
                    "creator", "wiredesk",
                    "confidence", 63)));
  }

  @Test
  void anEmbargoWithholds() {
    assertThat(Ninjs.of(article("2026-11-25T09:00:00+09:00"), "u:x", null))
        .containsEntry("pubStatus", "withheld")
        .containsEntry("embargoedUntil", "2026-11-25T00:00:00Z");
  }

  @Test
  void anEmbargoThatCannotBeReadWithholdsToo() {
    assertThat(Ninjs.of(article("Tuesday"), "u:x", null))
        .containsEntry("pubStatus", "withheld")
        .doesNotContainKey("embargoedUntil");
  }

  @Test
  void aVersionOfANamedReleaseHasANameOfItsOwn() {
    assertThat(altIds("urn:newsml:t.example:20261123:a"))
        .isEqualTo(
            List.of(
                Map.of("role", "Tide", "value", "urn:newsml:t.example:20261123:a"),
                Map.of("role", "version", "value", "urn:newsml:t.example:20261123:a:3")));
    assertThat(altIds("a-7")).isEqualTo(List.of(Map.of("role", "Tide", "value", "a-7")));
  }

  private static @Nullable Object altIds(String id) {
    Declared declared = Declared.builder().id(new ReleaseId("Tide", id, 3)).build();
    Article article =
        new Article(
            "id",
            null,
            "Judul",
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            Change.NEW,
            null,
            List.of(LabelledBlock.body("Satu.")),
            declared);
    return Ninjs.of(article, "u:x", null).get("altIds");
  }

  @Test
  void theOrderNeverChanges() {
    assertThat(Ninjs.of(article(null), "u:x", null).keySet())
        .containsExactly(
            "uri",
            "standard",
            "type",
            "representationType",
            "contentCreated",
            "pubStatus",
            "language",
            "title",
            "headlines",
            "descriptions",
            "bodies",
            "located",
            "subjects",
            "organisations",
            "infoSources");
  }

  @Test
  void theUriIsOne() {
    URI uri = URI.create(Ninjs.uri("abc234-1"));
    assertThat(uri.isAbsolute()).isTrue();
    assertThat(uri.getScheme()).isEqualTo("urn");
  }

  private static Map<String, Object> text(String role, String value) {
    return Map.of("role", role, "contentType", "text/plain", "value", value);
  }

  private static Article article(@Nullable String embargo) {
    return new Article(
        "id",
        "SeaPRwire",
        "Judul",
        new Dateline("JAKARTA – ", "JAKARTA", null),
        List.of("Satu."),
        "PT Contoh",
        List.of(new Ticker("XIDX", "CNTH")),
        List.of(
            new Sector("energy", "Energi", Sector.Source.DECLARED, 1),
            new Sector("finance", "Finance", Sector.Source.INFERRED, 0.625)),
        "2026-11-24T07:30:00+07:00",
        embargo,
        List.of(
            new LabelledBlock("Anak judul", Role.SUBHEADLINE, null, null),
            LabelledBlock.body("Satu."),
            new LabelledBlock("Tentang", Role.ABOUT, null, null),
            LabelledBlock.body("Dua.")));
  }
}
