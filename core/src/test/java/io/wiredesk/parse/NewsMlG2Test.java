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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMlG2Test {

  private static final String TEXT =
      "<contentSet><inlineXML contenttype='application/xhtml+xml'><html"
          + " xmlns='http://www.w3.org/1999/xhtml'><head><title>Unseen</title></head><body><h1>Two"
          + " new ferries</h1><p>They <a href='https://x.example'>sail</a> on"
          + " Monday.</p></body></html></inlineXML></contentSet>";

  @Test
  void declaresWhatAnItemSays() {
    Declared declared =
        Reads.release(
                item(
                    """
                    <rightsInfo><copyrightNotice>(c) Tide 2026</copyrightNotice>
                      <usageTerms>Not for Norway</usageTerms></rightsInfo>
                    <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:TIDE"/>
                      <versionCreated>2026-11-23T08:00:00+01:00</versionCreated>
                      <pubStatus qcode="stat:usable"/><edNote>Note well.</edNote>
                      <signal qcode="sig:correction"/></itemMeta>
                    <contentMeta><located qcode="city:1"><name>Bergen</name></located>
                      <subject qcode="medtop:20000337"><name>transport</name></subject>
                      <subject type="cpnat:organisation" literal="Ferry AS" relevance="100">
                        <organisationDetails><hasInstrument symbol="FRY" marketlabel="Oslo"/>
                        </organisationDetails></subject>
                      <keyword role="x:Ticker">NYSE:FY</keyword><keyword>ferries</keyword>
                      <slugline>FERRY</slugline><headline>Two new ferries</headline>
                      <by>By Eli Vik</by></contentMeta>
                    """
                        + TEXT))
            .declared();

    assertThat(declared.id()).isEqualTo(new ReleaseId("TIDE", "urn:newsml:t.example:1:a", 7));
    assertThat(declared.published()).isEqualTo("2026-11-23T08:00:00+01:00");
    assertThat(declared.language()).isEqualTo("en-GB");
    assertThat(declared.correction()).isTrue();
    assertThat(declared.rights()).containsExactly("(c) Tide 2026", "Not for Norway");
    assertThat(declared.notes()).containsExactly("Note well.");
    assertThat(declared.place()).isEqualTo("Bergen");
    assertThat(declared.issuer()).isEqualTo("Ferry AS");
    assertThat(declared.byline()).isEqualTo("By Eli Vik");
    assertThat(declared.slugline()).isEqualTo("FERRY");
    assertThat(declared.keywords()).containsExactly("ferries");
    assertThat(declared.tickers())
        .containsExactly(new Ticker("NYSE", "FY"), new Ticker("Oslo", "FRY"));
    assertThat(declared.subjects())
        .containsExactly(
            new Subject("medtop", "20000337", "transport"), new Subject(null, null, "Ferry AS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<pubStatus qcode='stat:usable'/>|USABLE|-",
        "|USABLE|-",
        "<pubStatus qcode='stat:withheld'/>|WITHHELD|-",
        "<pubStatus qcode='stat:canceled'/>|CANCELED|-",
        "<embargoed>2026-11-23T12:00:00Z</embargoed>|USABLE|2026-11-23T12:00:00Z",
        "<embargoed/>|WITHHELD|-",
        "<embargoed>noon on Friday</embargoed>|USABLE|noon on Friday"
      })
  void saysWhetherItMayBePublished(String meta, Status status, String embargo) {
    String given = meta == null ? "" : meta;
    Declared declared = Reads.release(item("<itemMeta>" + given + "</itemMeta>" + TEXT)).declared();

    assertThat(declared.status()).isEqualTo(status);
    assertThat(declared.embargo()).isEqualTo(embargo);
  }

  @Test
  void theHeadlineStandsInTheBlocksOnce() {
    Release release =
        Reads.release(
            item("<contentMeta><headline>Two new ferries</headline></contentMeta>" + TEXT));

    assertThat(Reads.texts(release)).containsExactly("Two new ferries", "They sail on Monday.");
    assertThat(release.blocks().getLast().linked()).isEqualTo("sail".length());
  }

  @Test
  void aSummaryThatTheTextSaysAgainStandsInTheBlocksOnce() {
    String summary = "<contentMeta><description role='drol:summary'>%s</description></contentMeta>";

    assertThat(Reads.texts(Reads.release(item(summary.replace("%s", "They sail on…") + TEXT))))
        .containsExactly("Two new ferries", "They sail on Monday.");
    assertThat(
            Reads.texts(
                Reads.release(item(summary.replace("%s", "Ferries are back.") + TEXT)),
                Role.SUBHEADLINE))
        .containsExactly("Ferries are back.");
  }

  @Test
  void aMessageHoldsSeveralAndSaysWhatWasPassedOver() {
    Parsed parsed =
        Reads.parsed(
            "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
                + item(TEXT)
                + "<packageItem guid='p'/>"
                + item("<itemMeta><itemClass qcode='ninat:picture'/></itemMeta>")
                + item(TEXT)
                + "</itemSet></newsMessage>");

    assertThat(parsed.items()).hasSize(2);
    assertThat(parsed.releases().getFirst().oddities())
        .singleElement()
        .asString()
        .contains("packages", "(1)", "items of the class picture (1)");
  }

  @ParameterizedTest
  @CsvSource({
    "packageItem, packages",
    "conceptItem, concepts",
    "knowledgeItem, vocabularies",
    "catalogItem, catalogues"
  })
  void whatHoldsNoNewsIsRefusedByName(String root, String name) {
    var rejection =
        Reads.rejection(
            "<" + root + " xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta/></" + root + ">");

    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.message()).contains(name);
  }

  @Test
  void aKillWithoutContentIsItsHeadlineAndItsNote() {
    Release release =
        Reads.release(
            item(
                "<itemMeta><pubStatus qcode='stat:canceled'/><edNote>Kill it.</edNote></itemMeta>"
                    + "<contentMeta><headline>Ferry sinks</headline></contentMeta>"));

    assertThat(release.declared().status()).isEqualTo(Status.CANCELED);
    assertThat(Reads.story(release)).containsExactly("Ferry sinks", "Kill it.");
  }

  @Test
  void inlineDataIsReadInBase64AndPlain() {
    assertThat(Reads.story(Reads.release(item(data("", "Two ferries sail.")))))
        .containsExactly("Two ferries sail.");
    assertThat(
            Reads.story(Reads.release(item(data("encoding='base64'", "VHdvIGZlcnJpZXMgc2FpbC4=")))))
        .containsExactly("Two ferries sail.");
  }

  @Test
  void aHeaderOfTheTextIsNoneOfIt() {
    Release release =
        Reads.release(
            item(
                "<contentSet><inlineXML><html><body><header><ul><li>Transport</li></ul><h1>Two"
                    + " ferries</h1></header><section><p>They sail on Monday.</p></section></body>"
                    + "</html></inlineXML></contentSet>"));

    assertThat(Reads.story(release)).containsExactly("They sail on Monday.");
    assertThat(Reads.texts(release, Role.CHROME)).containsExactly("Transport");
  }

  @Test
  void linesThatSomebodyWrappedIntoOneParagraphAreLines() {
    Release release =
        Reads.release(
            item(
                "<contentSet><inlineXML><html><body><p>The first ferry sails.\n\nThe second ferry"
                    + " sails.\n\nBoth come home.</p></body></html></inlineXML></contentSet>"));

    assertThat(Reads.story(release))
        .containsExactly("The first ferry sails.", "The second ferry sails.", "Both come home.");
  }

  private static String data(String attribute, String data) {
    return "<contentSet><inlineData contenttype='text/plain' "
        + attribute
        + ">"
        + data
        + "</inlineData></contentSet>";
  }

  private static String item(String inside) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:t.example:1:a'"
        + " version='7' xml:lang='en-GB'>"
        + inside
        + "</newsItem>";
  }
}
