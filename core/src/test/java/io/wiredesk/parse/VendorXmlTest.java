package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML of a vocabulary that nobody has told us of. */
class VendorXmlTest {

  private static final String RELEASE =
      """
      <release id="7" lang="no">
        <title>To nye ferger</title>
        <leadtext>Fergene går på strøm.</leadtext>
        <body>&lt;p&gt;Ferry AS setter to nye ferger i drift p&amp;aring; mandag.&lt;/p&gt;</body>
        <boilerplate>Ferry AS har 210 ansatte.</boilerplate>
        <publicationDate>04.03.2026 15:05</publicationDate>
        <embargo/>
        <keywords>ferger, strøm</keywords>
        <categories><category id="1"><label>Transport</label></category></categories>
        <contacts><contact id="3"><name>Eli Vik</name><title>Daglig leder</title>
          <phone>+47 555 01 77</phone><email>eli@ferry.example</email><url>https://ferry.example/e.jpg</url></contact></contacts>
        <images><image><caption>Fergen ved kai.</caption></image></images>
        <publisher id="9"><name>Ferry AS</name><address>Kaien 1</address></publisher>
        <flag>7 og litt til</flag>
      </release>
      """;

  @Test
  void namesTellWhatElementsHold() {
    Release release = Reads.release("<?xml version='1.0'?>" + RELEASE);
    Declared declared = release.declared();

    assertThat(declared.title()).isEqualTo("To nye ferger");
    assertThat(declared.id()).isEqualTo(new ReleaseId("Ferry AS", "7", 1));
    assertThat(declared.issuer()).isEqualTo("Ferry AS");
    assertThat(declared.language()).isEqualTo("no");
    assertThat(declared.published()).isEqualTo("2026-03-04T15:05:00");
    assertThat(declared.embargo()).isNull();
    assertThat(declared.keywords()).containsExactly("ferger", "strøm");
    assertThat(declared.subjects()).containsExactly(new Subject(null, null, "Transport"));
    assertThat(declared.contacts())
        .containsExactly(
            new Contact("Eli Vik", "Daglig leder", "eli@ferry.example", "+47 555 01 77"));
    assertThat(Reads.texts(release, Role.SUBHEADLINE)).containsExactly("Fergene går på strøm.");
    assertThat(Reads.story(release))
        .containsExactly("Ferry AS setter to nye ferger i drift på mandag.");
    assertThat(Reads.texts(release, Role.ABOUT)).containsExactly("Ferry AS har 210 ansatte.");
    assertThat(Reads.texts(release, Role.CONTACT))
        .containsExactly("Eli Vik\nDaglig leder\n+47 555 01 77\neli@ferry.example");
    assertThat(Reads.texts(release, Role.MEDIA)).containsExactly("Fergen ved kai.");
    assertThat(release.oddities()).singleElement().asString().contains("no known vocabulary");
  }

  @Test
  void aListOfReleasesIsSeveral() {
    assertThat(Reads.releases("<?xml version='1.0'?><list>" + RELEASE + RELEASE + "</list>"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<note>Harga beras turun tajam di semua pasar kota, kata pedagang.</note>",
        "<a><title>Harga</title><body>Pendek.</body></a>",
        "<a><title>Harga</title><x>Harga beras turun tajam di semua pasar kota, kata"
            + " pedagang.</x></a>",
        "<kml><Document><name>Harga</name></Document></kml>"
      })
  void whereNamesDoNotTellItIsSilent(String text) {
    var rejection = Reads.rejection("<?xml version='1.0'?>" + text);

    assertThat(rejection.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejection.message()).contains("XML").contains("plain text or HTML");
  }
}
