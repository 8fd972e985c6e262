package io.wiredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.article.Article;
import io.wiredesk.function.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleDocumentTest {

  private static final Path SCHEMA = Path.of("../../docs/schema/article.schema.json");

  static List<Article> articles() {
    return List.of(Samples.article(), Samples.bareArticle());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isWhatItsSchemaSays(Article article) {
    assertThat(Schemas.errors(SCHEMA, json(article))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isReadAsItWasWritten(Article article) {
    ArticleDocument document = document(article);
    assertThat(Json.read(Json.bytes(document), ArticleDocument.class)).isEqualTo(document);
  }

  @Test
  void theSameReleaseGivesTheSameBytes() {
    assertThat(json(Samples.article())).isEqualTo(json(Samples.article()));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String json =
        json(Samples.article()).replace("\"pubStatus\":\"usable\"", "\"pubStatus\":\"x\"");
    assertThat(Schemas.errors(SCHEMA, json)).isNotEmpty();
  }

  @Test
  void theBodyIsTheStoryAlone() {
    assertThat(document(Samples.article()).body())
        .isEqualTo("Pabrik baterai dibuka di Bekasi. Kapasitasnya dua gigawatt.");
  }

  private static ArticleDocument document(Article article) {
    return ArticleDocument.of(Samples.parsed(Samples.origin("raw/a")), article, "1.0.0");
  }

  private static String json(Article article) {
    return new String(Json.bytes(document(article)), StandardCharsets.UTF_8);
  }
}
