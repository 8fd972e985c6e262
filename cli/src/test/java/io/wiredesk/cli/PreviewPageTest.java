package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Change;
import io.wiredesk.release.Rejection;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewPageTest {

  @TempDir private Path folder;

  @Test
  void everyBlockStandsWithItsRoleRuleAndEvidence() throws Exception {
    Document page = page(Articles.preview());

    assertThat(page.select(".disclaimer .note b").text()).isEqualTo("disclaimer");
    assertThat(page.select(".disclaimer .note code").text()).isEqualTo("seaprwire.id.third-party");
    assertThat(page.select(".disclaimer .note i").text()).isEqualTo("by rule");
    assertThat(page.select(".disclaimer p").text()).startsWith("Artikel ini disediakan");
    assertThat(page.select("h1").attr("lang")).isEqualTo("id");
    assertThat(page.select("dd").eachText()).contains("Indonesian (id)", "SeaPRwire");
  }

  @Test
  void aKillHasABadge() throws Exception {
    assertThat(page(Articles.preview(Change.KILL, null)).select(".badge").text()).isEqualTo("KILL");
    assertThat(page(Articles.preview()).select(".badge")).isEmpty();
  }

  @Test
  void aReleaseCannotWriteIntoThePage() throws Exception {
    Document page = page(Articles.preview("<script>alert(1)</script> & \"x\""));

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select(".kept p").text()).isEqualTo("<script>alert(1)</script> & \"x\"");
  }

  @Test
  void thePageNeedsNothingButItself() throws Exception {
    Document page = page(Articles.preview());

    assertThat(page.select("[src], link, script, img")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void aQuarantinedReleaseSaysWhy() throws Exception {
    var rejection = new Rejection(Rejection.Reason.BINARY, "parse", "The file is a picture.");
    Document page = page(PreviewedRelease.rejected("x.png", rejection));

    assertThat(page.select("h1").text()).isEqualTo("Quarantined: binary");
    assertThat(page.text()).contains("The file is a picture.");
  }

  private Document page(PreviewedRelease release) throws Exception {
    Path file = folder.resolve("page.html");
    try (PreviewPage page = PreviewPage.at(file)) {
      page.write(release);
    }
    return Jsoup.parse(file, "UTF-8");
  }
}
