package io.wiredesk.repetition;

import static io.wiredesk.repetition.Archives.archived;
import static io.wiredesk.repetition.Archives.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

  private static final String FIRST = "wiredesk wordings 1\n";
  private static final String FOOTER = "Sent by the agency\tat the wish of\nthose who wrote \\ it.";

  @Test
  void theFileGivesBackWhatWasWritten() {
    Wordings learned = learned("Wire", FOOTER);
    Wordings read = Wordings.read("f", learned.bytes());
    assertThat(read.all()).isEqualTo(learned.all());
    assertThat(read.all().getFirst().text()).isEqualTo(FOOTER);
    assertThat(read.version()).isEqualTo(learned.version()).matches("[0-9a-f]{12}");
  }

  @Test
  void noWordingHasNoVersion() {
    assertThat(Wordings.NONE.version()).isEmpty();
    assertThat(Wordings.read("f", FIRST.getBytes(StandardCharsets.UTF_8)).version()).isEmpty();
    assertThat(Wordings.NONE.find(null, FOOTER)).isEmpty();
  }

  @Test
  void aRejectedLineTakesNothingAndStaysRejected() {
    Wordings learned = learned("Wire", FOOTER);
    String file = new String(learned.bytes(), StandardCharsets.UTF_8);
    Wordings reviewed = read(file.replace("\nlearned.", "\n-learned."));
    assertThat(reviewed.all()).singleElement().matches(Wording::rejected);
    assertThat(reviewed.find("Wire", FOOTER)).isEmpty();
    assertThat(reviewed.version()).isNotEqualTo(learned.version());
    assertThat(learned.rejecting(reviewed).bytes()).isEqualTo(reviewed.bytes());
  }

  @Test
  void aWordingIsFoundWithOtherNamesAndNumbers() {
    Wordings learned =
        learned("Wire", "Sent on 3 March by the agency for Acme, which answers for it.");
    assertThat(
            learned.find(
                "wire", "Sent on 4 April by the agency for Borealis, which answers for it."))
        .isPresent();
    assertThat(
            learned.find("wire", "Sent on 4 April by the ministry, which is proud of the bridge."))
        .isEmpty();
  }

  @Test
  void anotherSourcesWordingIsLeftAloneUnlessSeveralHaveIt() {
    Learner learner = new Learner();
    teach(learner, "North", FOOTER);
    assertThat(learner.wordings().find("North", FOOTER)).isPresent();
    assertThat(learner.wordings().find("East", FOOTER)).isEmpty();
    assertThat(learner.wordings().find(null, FOOTER)).isPresent();
    teach(learner, "South", FOOTER);
    assertThat(learner.wordings().find("East", FOOTER)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|f:1: the first line must be",
        "'wordings'|f:1: the first line must be",
        "'learned.a.1'|f:2: a wording has 5 fields",
        "'taught.a.1\twire\t5\t3\tone two three'|f:2: an id is",
        "'learned.a.1\tbody\t5\t3\tone two three'|f:2: body is no role",
        "'learned.a.1\twire\tx\t3\tone two three'|f:2: x is no number",
        "'learned.a.1\twire\t5\t3\tone'|f:2: a wording has 3 words",
        "'learned.a.1\twire\t5\t3\tone \\uzzzz two three'|f:2: "
      })
  void aBrokenLineIsNamed(String lines, String message) {
    String file = message.startsWith("f:1") ? lines : FIRST + lines;
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BrokenWordingsException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anIdStandsOnce() {
    String line = "learned.a.1\twire\t5\t3\tone two three\n";
    assertThatThrownBy(() -> read(FIRST + "# read by a person\n\n" + line + line))
        .hasMessage("f:5: learned.a.1 is there twice");
  }

  @ParameterizedTest
  @CsvSource({
    "PR Newswire, pr-newswire",
    "'  (EQS) / DGAP ', eqs-dgap",
    "공유 보도, 공유-보도",
    "'...', unknown",
    "TITANIC ID, titanic-id"
  })
  void aSourcesKeyIsItsLettersAndDigits(String name, String key) {
    assertThat(Wording.key(name)).isEqualTo(key);
  }

  private static Wordings read(String file) {
    return Wordings.read("f", file.getBytes(StandardCharsets.UTF_8));
  }

  private static Wordings learned(String source, String footer) {
    Learner learner = new Learner();
    teach(learner, source, footer);
    return learner.wordings();
  }

  private static void teach(Learner learner, String source, String footer) {
    for (int i = 0; i < 10; i++) {
      learner.add(archived(source, "Issuer " + i, null, story(i), footer));
    }
  }
}
