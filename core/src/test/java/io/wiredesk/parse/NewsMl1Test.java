package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Declared;
import io.wiredesk.release.Declared.Status;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMl1Test {

  private static final List<Release> FERRY = Reads.releases(Reads.file("newsml1.xml"));

  @Test
  void declaresWhatItsMetadataSays() {
    Declared declared = FERRY.getFirst().declared();

    assertThat(declared.id())
        .isEqualTo(new ReleaseId("kabel.example", "urn:newsml:kabel.example:20261123:TX-7", 3));
    assertThat(declared.status()).isEqualTo(Status.WITHHELD);
    assertThat(declared.embargo()).isEqualTo("2026-11-24T06:00:00Z");
    assertThat(declared.published()).isEqualTo("2026-11-23T08:00:00+01:00");
    assertThat(declared.correction()).isTrue();
    assertThat(declared.title()).isEqualTo("Neue Fähre nach Amrum");
    assertThat(declared.byline()).isEqualTo("Von Imke Dirks");
    assertThat(declared.language()).isEqualTo("de");
    assertThat(declared.source()).isEqualTo("Kabel");
    assertThat(declared.place()).isEqualTo("Husum");
    assertThat(declared.keywords()).containsExactly("Amrum", "Fähre");
    assertThat(declared.tickers()).containsExactly(new Ticker("XFRA", "FAE"));
    assertThat(declared.rights()).containsExactly("(c) Kabel 2026");
    assertThat(declared.subjects())
        .containsExactly(
            new Subject("subj", "04000000", null), new Subject("subj", "04015000", null));
  }

  @Test
  void ofEquivalentComponentsTheFirstIsReadAndCaptionsGoWithTheStory() {
    assertThat(FERRY).hasSize(1);
    Release release = FERRY.getFirst();

    assertThat(Reads.story(release))
        .containsExactly("Die Fähre kommt im Mai.", "Sie lädt in Husum.");
    assertThat(Reads.texts(release, Role.DATELINE))
        .containsExactly("HUSUM, 23. November 2026 (Kabel) -");
    assertThat(Reads.texts(release, Role.SUBHEADLINE)).containsExactly("Sie fährt mit Strom");
    assertThat(Reads.texts(release, Role.MEDIA)).containsExactly("Die Fähre im Dock.");
  }

  @Test
  void componentsWithHeadlinesOfTheirOwnAreReleasesOfTheirOwn() {
    List<Release> releases =
        Reads.releases(
            "<NewsML><NewsItem>"
                + identified("K-1")
                + "<NewsComponent>"
                + component("Fähre", "Die Fähre kommt.")
                + component("Deich", "Der Deich hält.")
                + "</NewsComponent></NewsItem></NewsML>");

    assertThat(releases).extracting(r -> r.declared().title()).containsExactly("Fähre", "Deich");
    assertThat(releases)
        .extracting(Reads::story)
        .containsExactly(List.of("Die Fähre kommt."), List.of("Der Deich hält."));
    assertThat(releases).extracting(Reads::id).containsExactly("K-1", "K-1#2");
  }

  @Test
  void partsAreWhatTheirRolesSay() {
    Release release =
        Reads.release(
            "<NewsML><NewsItem><NewsComponent>"
                + part("Title", "Die Fähre")
                + part("Lead", "Sie kommt im Mai.")
                + part("Body", "&lt;p&gt;Die Werft baut &lt;b&gt;zwei&lt;/b&gt; davon.&lt;/p&gt;")
                + "</NewsComponent></NewsItem></NewsML>");

    assertThat(Reads.texts(release, Role.HEADLINE)).containsExactly("Die Fähre");
    assertThat(Reads.texts(release, Role.SUBHEADLINE)).containsExactly("Sie kommt im Mai.");
    assertThat(Reads.story(release)).containsExactly("Die Werft baut zwei davon.");
  }

  @Test
  void anItemOfPicturesAloneIsRefusedAndSaysSo() {
    var rejection =
        Reads.rejection(
            "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Fähre</HeadLine></NewsLines>"
                + "<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
                + "</NewsComponent></NewsItem></NewsML>");

    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.message()).contains("items of pictures or data alone (1)");
  }

  @Test
  void aFlashIsNothingButItsHeadline() {
    Release release =
        Reads.release(
            "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Fähre gesunken</HeadLine>"
                + "</NewsLines></NewsComponent></NewsItem></NewsML>");

    assertThat(Reads.texts(release)).containsExactly("Fähre gesunken");
  }

  @Test
  void anEmbargoInACommentAloneWithholds() {
    Declared declared =
        Reads.release(
                "<NewsML><NewsItem><Comment>EMBARGOED until noon</Comment><NewsManagement><Status"
                    + " FormalName='Usable'/></NewsManagement>"
                    + component("Fähre", "Die Fähre kommt.")
                    + "</NewsItem></NewsML>")
            .declared();

    assertThat(declared.status()).isEqualTo(Status.WITHHELD);
    assertThat(declared.notes()).containsExactly("EMBARGOED until noon");
  }

  private static String identified(String id) {
    return "<Identification><NewsIdentifier><NewsItemId>"
        + id
        + "</NewsItemId></NewsIdentifier></Identification>";
  }

  private static String component(String headline, String text) {
    return "<NewsComponent><NewsLines><HeadLine>"
        + headline
        + "</HeadLine></NewsLines><ContentItem><DataContent>"
        + text
        + "</DataContent></ContentItem></NewsComponent>";
  }

  private static String part(String role, String text) {
    return "<NewsComponent><Role FormalName='"
        + role
        + "'/><ContentItem><MediaType FormalName='Text'/><DataContent>"
        + text
        + "</DataContent></ContentItem></NewsComponent>";
  }
}
