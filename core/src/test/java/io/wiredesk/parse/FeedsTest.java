package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RSS, Atom and JSON Feed: one upload, many releases. */
class FeedsTest {

  private static final String RSS =
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Tide Wire</title><language>en</language><copyright>(c) Tide</copyright>
        <item><title>Fish &amp;amp; ferries</title><link>https://t.example/1</link>
          <guid isPermaLink="false">t-1</guid><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>
          <dc:publisher>Tide Inc.</dc:publisher><dc:contributor>Ferry AS</dc:contributor>
          <category>Transport</category><category domain="https://t.example/rss/stock">OSE:FRY</category>
          <description>Two ferries sail&amp;hellip;</description>
          <content:encoded><![CDATA[<p>Two ferries <em>sail</em>.</p><ul><li>One</li></ul>]]></content:encoded></item>
        <item><title>Only words</title><description>&lt;p&gt;The dyke holds.&lt;/p&gt;</description></item>
        <item><title>Nothing to tell</title><link>https://t.example/3</link></item>
      </channel></rss>
      """;

  @Test
  void eachItemOfRssIsARelease() {
    List<Release> releases = Reads.releases(RSS);

    assertThat(releases).hasSize(2).extracting(Release::format).containsOnly("rss");
    assertThat(Reads.texts(releases.getFirst()))
        .containsExactly("Fish & ferries", "Two ferries sail.", "One");
    assertThat(Reads.story(releases.get(1))).containsExactly("The dyke holds.");
    assertThat(releases.getFirst().oddities())
        .containsExactly("Passed over in the same file: items without text (1).");
  }

  @Test
  void anItemDeclaresWhatItAndItsChannelSay() {
    Declared declared = Reads.releases(RSS).getFirst().declared();

    assertThat(declared.title()).isEqualTo("Fish & ferries");
    assertThat(declared.id()).isEqualTo(new ReleaseId("Tide Inc.", "t-1", 29_923_680));
    assertThat(declared.published()).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(declared.language()).isEqualTo("en");
    assertThat(declared.address()).isEqualTo("https://t.example/1");
    assertThat(declared.issuer()).isEqualTo("Ferry AS");
    assertThat(declared.rights()).containsExactly("(c) Tide");
    assertThat(declared.subjects()).containsExactly(new Subject(null, null, "Transport"));
    assertThat(declared.tickers()).containsExactly(new Ticker("OSE", "FRY"));
  }

  @Test
  void anUpdateIsAHigherRevision() {
    String entry =
        "<entry><id>t-1</id><updated>%s</updated><content>Two ferries.</content></entry>";

    assertThat(Reads.release(entry.replace("%s", "2026-11-23T08:00:00Z")).declared().id())
        .isEqualTo(new ReleaseId("atom", "t-1", 29_923_680));
    assertThat(Reads.release(entry.replace("%s", "2026-11-23T09:30:00+01:00")).declared().id())
        .isEqualTo(new ReleaseId("atom", "t-1", 29_923_710));
  }

  @Test
  void whatWordPressHasNotPublishedIsWithheld() {
    String item =
        "<rss><channel><item><title>A</title><description>Two ferries.</description>"
            + "<wp:status>%s</wp:status></item></channel></rss>";

    assertThat(Reads.release(item.replace("%s", "draft")).declared().status())
        .isEqualTo(Declared.Status.WITHHELD);
    assertThat(Reads.release(item.replace("%s", "publish")).declared().status())
        .isEqualTo(Declared.Status.USABLE);
  }

  @Test
  void aTitleMayStandInAnExtensionAlone() {
    Release release =
        Reads.release(
            "<feed><entry><x:Metadata><x:Title>Ferries</x:Title></x:Metadata><content>Two ferries"
                + " sail.</content></entry></feed>");

    assertThat(release.declared().title()).isEqualTo("Ferries");
  }

  @Test
  void itemsOfRdfStandBesideTheirChannel() {
    Release release =
        Reads.release(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://t.example/"><title>Tide</title></channel>
              <item rdf:about="https://t.example/1"><title>Ferries</title><link>https://t.example/1</link>
                <description>Two ferries sail.</description></item></rdf:RDF>
            """);

    assertThat(Reads.story(release)).containsExactly("Two ferries sail.");
    assertThat(release.declared().source()).isEqualTo("Tide");
    assertThat(Reads.id(release)).isEqualTo("https://t.example/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<content>Two &lt; three ferries sail.</content>",
        "<content type='text'>Two &lt; three ferries sail.</content>",
        "<content type='html'>&lt;p&gt;Two &amp;lt; three ferries sail.&lt;/p&gt;</content>",
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Two &lt; three"
            + " <b>ferries</b> sail.</p></div></content>",
        "<content mode='base64'"
            + " type='text/html'>PHA+VHdvICZsdDsgdGhyZWUgZmVycmllcyBzYWlsLjwvcD4=</content>",
        "<content type='application/octet-stream'>VHdvIDwgdGhyZWUgZmVycmllcyBzYWlsLg==</content>",
        "<content src='https://t.example/1'/><summary>Two &lt; three ferries sail.</summary>"
      })
  void contentOfAtomIsReadAsItsTypeSays(String content) {
    Release release =
        Reads.release("<feed><entry><title>Ferries</title>" + content + "</entry></feed>");

    assertThat(Reads.story(release)).containsExactly("Two < three ferries sail.");
  }

  @Test
  void anEntryInheritsFromItsFeed() {
    Declared declared =
        Reads.release(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">&lt;b&gt;Tide&lt;/b&gt;</title>
                  <author><name>Eli Vik</name></author><rights>(c) Tide</rights>
                  <entry><title>Fähren</title><link rel="self" href="https://t.example/self"/>
                    <link href="https://t.example/1"/><published>2026-11-23T08:00:00Z</published>
                    <category term="transport" scheme="https://t.example/s" label="Verkehr"/>
                    <content>Zwei Fähren fahren.</content></entry></feed>
                """)
            .declared();

    assertThat(declared.source()).isEqualTo("Tide");
    assertThat(declared.byline()).isEqualTo("Eli Vik");
    assertThat(declared.language()).isEqualTo("de");
    assertThat(declared.rights()).containsExactly("(c) Tide");
    assertThat(declared.address()).isEqualTo("https://t.example/1");
    assertThat(declared.subjects())
        .containsExactly(new Subject("https://t.example/s", "transport", "Verkehr"));
  }

  @Test
  void eachItemOfAJsonFeedIsARelease() {
    List<Release> releases =
        Reads.releases(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Tide", "language": "en",
             "items": [
               {"id": "1", "title": "Ferries", "url": "https://t.example/1", "content_html": "<p>Two ferries sail.</p>",
                "date_published": "2026-11-23T08:00:00Z", "authors": [{"name": "Eli Vik"}], "tags": ["Transport"]},
               {"id": 2, "content_text": "The dyke holds.", "language": "nl"},
               {"id": "3", "title": "Nothing to tell"}]}
            """);

    assertThat(releases).hasSize(2).extracting(Release::format).containsOnly("json-feed");
    assertThat(Reads.story(releases.getFirst())).containsExactly("Two ferries sail.");
    assertThat(releases.getFirst().declared().byline()).isEqualTo("Eli Vik");
    assertThat(releases.getFirst().declared().subjects())
        .containsExactly(new Subject(null, null, "Transport"));
    assertThat(releases).extracting(r -> r.declared().language()).containsExactly("en", "nl");
    assertThat(Reads.id(releases.get(1))).isEqualTo("2");
  }

  @Test
  void aFeedWithoutTextIsRefused() {
    assertThat(Reads.rejection("<rss><channel><item><title>A</title></item></channel></rss>"))
        .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT))
        .satisfies(r -> assertThat(r.message()).contains("items without text (1)"));
  }
}
