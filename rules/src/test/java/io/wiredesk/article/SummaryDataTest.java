package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a subscriber reads of a story. */
class SummaryDataTest {

  private static final Sentences SENTENCES = Sentences.load();
  private static final Datelines DATELINES = Datelines.load();

  private static List<String> summary(String language, String title, String... paragraphs) {
    return Summary.of(List.of(paragraphs), language, title, SENTENCES, DATELINES);
  }

  @Test
  void leavesOutTheDatelineAndKeepsTheOrder() {
    List<String> summary =
        summary(
            "en",
            "Acme opens a plant in Bremen",
            "BREMEN, Nov. 24, 2026 /PRNewswire/ -- Acme opened a plant for anvils in Bremen today.",
            "The plant in Bremen will make twenty thousand anvils a year and employ ninety people.",
            "Acme has made anvils since 1949.");
    assertThat(summary)
        .startsWith(
            "Acme opened a plant for anvils in Bremen today.",
            "The plant in Bremen will make twenty thousand anvils a year and employ ninety"
                + " people.");
  }

  @Test
  void passesOverAWeakLead() {
    List<String> summary =
        summary(
            "en",
            "Harbour bridge closes for repairs in May",
            "Who would have thought it?",
            "\"Nobody told me anything about all this at all, and I live here,\" said a neighbour.",
            "The harbour bridge closes for repairs in May, the port authority said on Monday.",
            "Repairs of the bridge will take until August, and the harbour ferries will run"
                + " longer.",
            "The port authority has put aside four million for the repairs of the harbour bridge.");
    assertThat(summary)
        .contains(
            "The harbour bridge closes for repairs in May, the port authority said on Monday.")
        .doesNotContain("Who would have thought it?");
  }

  @Test
  void takesNoAddressAndNoLineOfCapitals() {
    List<String> summary =
        summary(
            "id",
            "Pabrik paku dibuka",
            "Pabrik paku itu dibuka di Bandung pada hari Senin oleh wali kota.",
            "GULIR UNTUK MELANJUTKAN MEMBACA PABRIK PAKU DI BANDUNG INI",
            "Keterangan tentang pabrik paku ada di https://pabrik.example untuk semua orang.",
            "Pabrik paku di Bandung mempekerjakan dua ratus orang dari kota itu.");
    assertThat(summary)
        .containsExactly(
            "Pabrik paku itu dibuka di Bandung pada hari Senin oleh wali kota.",
            "Pabrik paku di Bandung mempekerjakan dua ratus orang dari kota itu.");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 新しい工場は月曜日に横浜で開所した。",
    "zh-Hant, 新工廠星期一在高雄啟用。",
    "th, โรงงานแห่งใหม่เปิดทำการในวันจันทร์ที่จังหวัดชลบุรี",
    "ar, افتتح المصنع الجديد يوم الاثنين في جدة."
  })
  void hasAtMostThreeSentencesHoweverLongTheStory(String language, String sentence) {
    String[] story = new String[500];
    Arrays.fill(story, sentence);
    List<String> summary = Summary.of(List.of(story), language, null, SENTENCES, DATELINES);
    assertThat(summary).hasSizeBetween(1, 3).allMatch(sentence::equals);
  }

  @Test
  void ofNothingIsNothing() {
    assertThat(Summary.of(List.of(), "en", null, SENTENCES, DATELINES)).isEmpty();
  }
}
