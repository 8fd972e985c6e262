package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\": \"Feri\", \"body_text\": \"Harga turun.\",}",
        "{\"headline\": \"Feri\", \"body_text\": \"Harga turun.\" /* x */}",
        "{\"headline\": \"Feri\", \"body_text\": \"Harga\tturun.\"}",
        "{\"headline\": \"Feri\", 'body_text': 'Harga turun.'}"
      })
  void whatCanMeanOneThingOnlyIsReadAndSaid(String text) {
    Release release = Reads.release(text);

    assertThat(release.text()).contains("turun.");
    assertThat(release.oddities()).singleElement().asString().contains("read leniently");
  }

  @Test
  void aMemberThatStandsTwiceIsSaid() {
    Release release =
        Reads.release("{\"headline\": \"A b\", \"body_text\": \"Satu.\", \"body_text\": \"Dua.\"}");

    assertThat(Reads.story(release)).containsExactly("Satu.");
    assertThat(release.oddities()).singleElement().asString().contains("twice");
  }

  @Test
  void whatBreaksOffIsRefusedWithItsLine() {
    var rejection = Reads.rejection("{\"headline\": \"A\",\n\"body_text\": \"Satu");

    assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(rejection.message()).contains("line 2");
  }

  @Test
  void deepNestingIsRefusedAndCostsNoStack() {
    assertThat(Reads.rejection("[".repeat(1_000_000)).reason()).isEqualTo(Reason.TOO_DEEP);
    assertThat(Reads.rejection("{\"a\":".repeat(1_000_000)).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void loneSurrogatesAreReplaced() {
    Release release =
        Reads.release("{\"headline\": \"One \\ud800 two\", \"body_text\": \"\\udfff three.\"}");

    assertThat(release.text()).contains("One \uFFFD two", "\uFFFD three.");
  }
}
