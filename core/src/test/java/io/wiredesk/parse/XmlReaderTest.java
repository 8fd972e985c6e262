package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of documents as wires write them, well-formed or not. */
class XmlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf SYSTEM 'http://x.example/nitf.dtd'>",
        "<!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.1//EN' \"nitf.dtd\">",
        "<!-- a > b --><!DOCTYPE nitf [<!-- <!ENTITY a 'b'> --><!ATTLIST p x CDATA '>'>]>",
        "<?style x?>\n\n",
        "\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      })
  void whatStandsBeforeTheFirstElementIsPassedOver(String prologue) {
    Release release = Reads.release(prologue + nitf("Harga turun."));

    assertThat(Reads.story(release)).containsExactly("Harga turun.");
    assertThat(release.oddities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY a 'b'>]>",
        "<!DOCTYPE nitf [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>",
        "<!DOCTYPE nitf SYSTEM 'x.dtd' [\n<!entity a SYSTEM 'file:///etc/passwd'>]>"
      })
  void entitiesOfItsOwnAreRefused(String doctype) {
    var rejection = Reads.rejection("<?xml version='1.0'?>" + doctype + nitf("Harga &a; turun."));

    assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(rejection.message()).contains("never expanded");
  }

  @Test
  void anEntityThatOnlyItsDoctypeCouldDefineIsRefused() {
    assertThat(Reads.rejection("<!DOCTYPE nitf SYSTEM 'x.dtd'>" + nitf("Harga &firma; turun.")))
        .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED))
        .satisfies(rejection -> assertThat(rejection.message()).contains("never fetched"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harga &eacute;&nbsp;turun | Harga é turun | Entities of HTML",
        "Tom & Jerry | Tom & Jerry | ampersand",
        "AT&T; turun | AT&T; turun | ampersand",
        "Harga &#150; turun | Harga – turun | windows-1252",
        "Harga &#0;&#xFFFF;turun | Harga turun | no character",
        "3 < 4 | 3 < 4 | not well-formed",
        "Harga <b>turun | Harga turun | not well-formed",
      })
  void whatIsBrokenIsReadAndSaid(String text, String read, String oddity) {
    Release release = Reads.release(nitf(text));

    assertThat(Reads.story(release).getFirst()).isEqualTo(read);
    assertThat(release.oddities()).anyMatch(said -> said.contains(oddity));
  }

  @Test
  void referencesInCommentsAndSectionsAreLeftAlone() {
    Release release =
        Reads.release(nitf("<!-- &x; --><![CDATA[Tom & Jerry &amp; co.]]> &#233; &amp; &lt;"));

    assertThat(Reads.story(release)).containsExactly("Tom & Jerry &amp; co. é & <");
    assertThat(release.oddities()).isEmpty();
  }

  @Test
  void aDocumentThatEndsTooSoonIsSaidToBeCutOff() {
    Release release = Reads.release("<nitf><body><body.content><p>Harga turun.</p><p>Harga");

    assertThat(Reads.story(release)).containsExactly("Harga turun.", "Harga");
    assertThat(release.oddities()).singleElement().asString().contains("cut off");
  }

  @Test
  void prefixesMayBeUndeclaredOrOtherThanUsual() {
    String undeclared =
        "<rss><channel><item><title>A</title><content:encoded>Harga turun.</content:encoded></item>"
            + "</channel></rss>";
    String unusual =
        "<rss><channel><item xmlns:c='http://purl.org/rss/1.0/modules/content/'><title>A</title>"
            + "<c:encoded>Harga turun.</c:encoded></item></channel></rss>";
    String prefixed =
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:summary>Harga turun.</a:summary>"
            + "</a:entry></a:feed>";

    for (String text : new String[] {undeclared, unusual, prefixed}) {
      assertThat(Reads.story(Reads.release(text))).containsExactly("Harga turun.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-16",
    "windows-1252, ISO-8859-1",
    "windows-1252, UTF-8",
    "Shift_JIS, Shift_JIS",
    "UTF-8, UTF-16"
  })
  void theBytesSayTheCharsetWhateverIsDeclared(String real, String declared) {
    String text = real.equals("Shift_JIS") ? "東京で新しい船が走り始めた。" : "Né à Paris, l’été – déjà.";
    byte[] bytes =
        ("<?xml version='1.0' encoding='" + declared + "'?>" + nitf(text))
            .getBytes(Charset.forName(real));

    assertThat(Reads.story(Reads.parsed("a.xml", bytes).releases().getFirst()))
        .containsExactly(text);
  }

  @Test
  void whatIsTooDeepIsRefusedAndCostsNoStack() {
    assertThat(Reads.rejection("<nitf>" + "<a>".repeat(1_000_000)).reason())
        .isEqualTo(Reason.TOO_DEEP);
    assertThat(Reads.rejection("<nitf x=>" + "<a>".repeat(1_000_000)).reason())
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void whatHoldsMoreElementsThanAnyFeedIsRefused() {
    String many =
        "<rss><channel>" + "<item/>".repeat(XmlBuilder.MOST_ELEMENTS) + "</channel></rss>";

    assertThat(Reads.rejection(many).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void moreReleasesThanAnyFeedHasAreCounted() {
    String item = "<item><title>A</title><description>Harga turun.</description></item>";
    Parsed parsed =
        Reads.parsed("<rss><channel>" + item.repeat(NewsItems.MOST + 3) + "</channel></rss>");

    assertThat(parsed.releases()).hasSize(NewsItems.MOST);
    assertThat(parsed.items().getLast())
        .isInstanceOfSatisfying(
            Parsed.Item.Refused.class,
            refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void timeIsLinearInTheInput() {
    assertTimeout(
        Duration.ofSeconds(40),
        () -> {
          Reads.parsed(nitf("&".repeat(2_000_000)));
          Reads.parsed(
              "<rss><channel><item><description><![CDATA["
                  + "&a".repeat(1_000_000)
                  + "]]></description></item></channel></rss>");
          Reads.parsed("<?xml version='1.0'?>" + "<!--".repeat(1_000_000));
          Reads.parsed("<?xml version='1.0'?><a " + "b='c' ".repeat(300_000) + "/>");
          Reads.parsed(
              "<rss><channel>"
                  + "<item><description>x y</description></item>".repeat(50_000)
                  + "</channel></rss>");
          Reads.parsed(
              "<nitf><head><docdata><key-list>"
                  + keywords(100_000)
                  + "</key-list></docdata></head>"
                  + nitf("Harga turun.").substring("<nitf>".length()));
        });
  }

  @Test
  void nothingIsIncluded() {
    assertThat(
            Reads.rejection(
                    "<nitf"
                        + " xmlns:xi='http://www.w3.org/2001/XInclude'><body><body.content><p><xi:include"
                        + " parse='text'"
                        + " href='file:///etc/passwd'/></p></body.content></body></nitf>")
                .reason())
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aPageThatSaysItIsXmlIsAPage() {
    assertThat(Reads.release("<?xml version='1.0'?><html><body><p>Harga turun.</p></body></html>"))
        .extracting(Release::format)
        .isEqualTo("html");
  }

  @Test
  void aTextThatQuotesAnElementIsText() {
    byte[] text = "Harga turun, kata <release> itu.".getBytes(StandardCharsets.UTF_8);

    assertThat(Reads.parsed("a.txt", text).releases().getFirst().format()).isEqualTo("text");
  }

  private static String keywords(int count) {
    StringBuilder keywords = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keywords.append("<keyword key='").append(i).append("'/>");
    }
    return keywords.toString();
  }

  private static String nitf(String text) {
    return "<nitf><body><body.content><p>" + text + "</p></body.content></body></nitf>";
  }
}
