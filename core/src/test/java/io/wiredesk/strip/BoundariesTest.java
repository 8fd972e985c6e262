package io.wiredesk.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundariesTest {

  /** Sentences begin where the bar is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One. |Two! |Three?",
        "“One.” |“Two.”",
        "„Eins.“ |„Zwei.“",
        "»Eins.« |Zwei.",
        "(One.) |Two.",
        "It costs 3.5 million. |A lot.",
        "Example Inc. said so. |And went.",
        "J. R. Doe wrote it.",
        "See www.example.com for more.",
        "一。|二！|三？",
        "「一。」|二。",
        "واحد. |اثنان؟ |ثلاثة.",
        "เธอพูด ว่าไป",
        "한다. |했다.",
        "One\n|two",
        "Wait… |What?",
        "..."
      })
  void aSentenceBeginsAfterAMarkAndASpace(String marked) {
    List<String> sentences = new ArrayList<>();
    String text = marked.replace("|", "");
    int[] starts = Boundaries.sentences(text);
    for (int i = 0; i < starts.length; i++) {
      sentences.add(
          text.substring(starts[i], i + 1 < starts.length ? starts[i + 1] : text.length()));
    }
    assertThat(String.join("|", sentences)).isEqualTo(marked);
  }

  @Test
  void inThaiASentenceMayBeginAfterASpace() {
    assertThat(Boundaries.clauses("เธอพูด ว่าไป Example จบ")).containsExactly(7, 13, 21);
    assertThat(Boundaries.clauses("There is none here.")).isEmpty();
  }
}
