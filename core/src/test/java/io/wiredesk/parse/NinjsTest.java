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

class NinjsTest {

  @Test
  void readsVersionOne() {
    Release release =
        Reads.release(
            """
            {"uri": "urn:t:1", "version": "4", "type": "text", "versioncreated": "2026-11-23T08:00:00+0100",
             "pubstatus": "canceled", "embargoed": "2026-11-24T08:00:00Z", "language": "en",
             "headline": "Two new ferries", "byline": "By Eli Vik", "slugline": "ferry",
             "located": "Bergen", "source": "Tide", "ednote": "Note well.",
             "copyrightnotice": "(c) Tide", "usageterms": "Not for Norway",
             "subject": [{"scheme": "medtop", "code": "20000337", "name": "transport"}],
             "organisation": [{"name": "Ferry AS", "rel": "issuer", "symbols": [{"ticker": "FRY", "exchange": "XOSL"}]}],
             "keywords": ["ferries"],
             "description_text": "They are electric.",
             "body_text": "Unread.", "body_html": "<p>They sail on <b>Monday</b>.</p><p>Both.</p>",
             "associations": {"main": {"type": "picture", "description_text": "A ferry."}}}
            """);
    Declared declared = release.declared();

    assertThat(release.format()).isEqualTo("ninjs");
    assertThat(declared.id()).isEqualTo(new ReleaseId("Tide", "urn:t:1", 4));
    assertThat(declared.status()).isEqualTo(Status.CANCELED);
    assertThat(declared.embargo()).isEqualTo("2026-11-24T08:00:00Z");
    assertThat(declared.published()).isEqualTo("2026-11-23T08:00:00+01:00");
    assertThat(declared.issuer()).isEqualTo("Ferry AS");
    assertThat(declared.tickers()).containsExactly(new Ticker("XOSL", "FRY"));
    assertThat(declared.subjects()).containsExactly(new Subject("medtop", "20000337", "transport"));
    assertThat(declared.rights()).containsExactly("(c) Tide", "Not for Norway");
    assertThat(declared.notes()).containsExactly("Note well.");
    assertThat(declared.keywords()).containsExactly("ferries");
    assertThat(declared.place()).isEqualTo("Bergen");
    assertThat(Reads.story(release)).containsExactly("They sail on Monday.", "Both.");
    assertThat(Reads.texts(release, Role.SUBHEADLINE)).containsExactly("They are electric.");
    assertThat(Reads.texts(release, Role.MEDIA)).containsExactly("A ferry.");
  }

  @Test
  void readsVersionThree() {
    Release release =
        Reads.release(
            """
            {"uri": "urn:t:2", "standard": {"name": "ninjs", "version": "3.0"}, "type": "text",
             "versionCreated": "2026-11-23T08:00:00Z", "embargoedUntil": "2026-11-24T08:00:00Z",
             "headlines": [{"role": "subheadline", "value": "They are electric"},
                           {"role": "main", "contentType": "text/plain", "value": "Two new ferries"}],
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "Unread."},
                        {"role": "main", "contentType": "text/html", "value": "<p>They sail on Monday.</p>"}],
             "by": "By Eli Vik", "infoSources": [{"name": "Tide"}],
             "subjects": [{"name": "transport", "literal": "medtop:20000337"}],
             "organisations": [{"name": "Ferry AS", "symbols": [{"symbol": "FRY", "exchange": "XOSL"}]}],
             "people": [{"name": "Eli Vik", "rel": "contact", "contactInfo": [{"type": "email", "value": "e@t.example"}]}]}
            """);

    assertThat(release.declared().title()).isEqualTo("Two new ferries");
    assertThat(release.declared().embargo()).isEqualTo("2026-11-24T08:00:00Z");
    assertThat(release.declared().source()).isEqualTo("Tide");
    assertThat(release.declared().subjects())
        .containsExactly(new Subject("medtop", "20000337", "transport"));
    assertThat(release.declared().tickers()).containsExactly(new Ticker("XOSL", "FRY"));
    assertThat(release.declared().contacts().getFirst().email()).isEqualTo("e@t.example");
    assertThat(Reads.story(release)).containsExactly("They sail on Monday.");
    assertThat(Reads.texts(release, Role.SUBHEADLINE)).containsExactly("They are electric");
  }

  @Test
  void aDialectOfHyphensAndCodesIsRead() {
    Release release =
        Reads.release(
            """
            {"slug": "FERRY", "headline": "Two new ferries", "source-feed": "Tide-Wire", "version": "2",
             "body_text": "<p>They sail on Monday.</p>", "keywords": "ferries",
             "subjects": {"code": ["iptccat:f", "subj:04015000"]}, "status": "withheld"}
            """);

    assertThat(release.declared().source()).isEqualTo("Tide-Wire");
    assertThat(release.declared().status()).isEqualTo(Status.WITHHELD);
    assertThat(release.declared().keywords()).containsExactly("ferries");
    assertThat(release.declared().subjects())
        .containsExactly(new Subject("iptccat", "f", null), new Subject("subj", "04015000", null));
    assertThat(Reads.story(release)).containsExactly("They sail on Monday.");
  }

  @Test
  void textWithStructureIsReadBeforeTextWithout() {
    Release release =
        Reads.release(
            """
            {"uri": "https://t.example/1", "altids": {"itemid": "abc"}, "headline": "Two new ferries",
             "body_text": "Unread.", "body_html5": "<h2>Ferries</h2><p>They sail.</p>",
             "bylines": [{"by": "Eli Vik", "title": "Reporter"}, {"by": "Ada Lie"}],
             "datelinelocation": {"city": "Bergen"}, "version": 0}
            """);

    assertThat(Reads.story(release)).containsExactly("Ferries", "They sail.");
    assertThat(release.declared().byline()).isEqualTo("Eli Vik, Ada Lie");
    assertThat(release.declared().place()).isEqualTo("Bergen");
    assertThat(release.declared().id()).isEqualTo(new ReleaseId("ninjs", "abc", 1));
  }

  @Test
  void anAnswerOfAnApiIsUnwrapped() {
    List<Release> releases =
        Reads.releases(
            """
            {"data": {"items": [
              {"item": {"uri": "1", "type": "text", "headline": "One", "body_text": "The first one."}},
              {"item": {"uri": "2", "type": "picture", "headline": "Two"}},
              {"item": {"uri": "3", "type": "text", "headline": "Three", "body_text": "The third one."}}]}}
            """);

    assertThat(releases).extracting(r -> r.declared().title()).containsExactly("One", "Three");
  }

  @Test
  void aPictureAloneIsRefusedByItsType() {
    var rejection =
        Reads.rejection(
            "{\"uri\": \"1\", \"type\": \"picture\", \"headline\": \"A ferry\", \"pubstatus\":"
                + " \"usable\"}");

    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.message()).contains("items of the type picture (1)");
  }

  @Test
  void otherJsonIsNoRelease() {
    assertThat(Reads.rejection("{\"name\": \"x\", \"body\": {\"a\": 1}}").reason())
        .isEqualTo(Reason.UNKNOWN_FORMAT);
  }
}
