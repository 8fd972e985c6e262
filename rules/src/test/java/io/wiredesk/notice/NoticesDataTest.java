package io.wiredesk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.data.DataFiles;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Change;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notices of {@code notices.cases}, each above a story, taken the whole way. */
class NoticesDataTest {

  private static final Pipeline PIPELINE = Pipeline.load();

  /** A case: a language, what must be read, the lines above the story, and all of the text. */
  record Case(String language, String expected, String lines, String text) {

    @Override
    public String toString() {
      return language + " " + expected + " " + lines;
    }
  }

  static List<Case> cases() throws IOException {
    Map<String, String> stories = new HashMap<>();
    List<Case> cases = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ", 3);
      if (words[0].equals("story")) {
        stories.put(words[1], words[2]);
      } else {
        String text = words[2].replace(" ¶ ", "\n\n") + "\n\n" + stories.get(words[0]) + "\n";
        cases.add(new Case(words[0], words[1], words[2], text));
      }
    }
    return cases;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = NoticesDataTest.class.getResourceAsStream("/wiredesk/notices.cases")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aNoticeSaysWhatItSays(Case notice) {
    Article article = article(notice.text());

    assertThat(article.language()).isEqualTo(notice.language());
    switch (notice.expected()) {
      case "nothing" -> {
        assertThat(article.embargo()).isNull();
        assertThat(article.kind()).isEqualTo(Change.NEW);
      }
      case "correction" -> assertThat(article.kind()).isEqualTo(Change.CORRECTION);
      case "kill" -> assertThat(article.kind()).isEqualTo(Change.KILL);
      case "unreadable" ->
          assertThat(article.remarks()).singleElement().asString().startsWith("withheld");
      default ->
          assertThat(Objects.requireNonNull(article.embargo()))
              .satisfies(
                  embargo ->
                      assertThat(OffsetDateTime.parse(embargo).toInstant())
                          .isEqualTo(OffsetDateTime.parse(notice.expected()).toInstant()));
    }
  }

  @Test
  void aKillThatIsNothingElseIsAnArticleWithTheHeadlineThatItQuotes() {
    String kill =
        "KILL NOTICE: journalists and other readers should not use the release \"Coffee rises four"
            + " percent\", which was issued this morning by Example Roasters.\n";
    Article article = article(kill);

    assertThat(article.kind()).isEqualTo(Change.KILL);
    assertThat(article.meant()).isEqualTo("Coffee rises four percent");
    assertThat(article.title()).isEqualTo("Coffee rises four percent");
    assertThat(article.body()).isEqualTo(kill.strip());
  }

  @Test
  void eachLanguageHasCasesOfEachKind() throws IOException {
    Map<String, Map<String, Long>> counts =
        cases().stream()
            .collect(
                Collectors.groupingBy(
                    Case::language,
                    Collectors.groupingBy(NoticesDataTest::kind, Collectors.counting())));

    assertThat(counts).containsOnlyKeys(DataFiles.onClassPath().languages());
    assertThat(counts.values())
        .allSatisfy(
            kinds -> {
              assertThat(kinds.get("embargo")).isGreaterThanOrEqualTo(3);
              assertThat(kinds.get("correction")).isGreaterThanOrEqualTo(2);
              assertThat(kinds.get("kill")).isGreaterThanOrEqualTo(2);
              assertThat(kinds.get("nothing")).isGreaterThanOrEqualTo(3);
            });
  }

  private static String kind(Case notice) {
    return Stream.of("nothing", "correction", "kill")
        .filter(notice.expected()::equals)
        .findFirst()
        .orElse("embargo");
  }

  private static Article article(String text) {
    Upload upload = new Upload("release.txt", null, text.getBytes(StandardCharsets.UTF_8));
    Parsed.Item item = PIPELINE.parse(upload).items().getFirst();
    return ((Edited.Story) PIPELINE.edit(item)).article();
  }
}
