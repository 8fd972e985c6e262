package io.wiredesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.Sector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the whole pipeline makes of what a format declares. */
class FormatsTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Pipeline PIPELINE = Pipeline.load();

  @Test
  void aMessageOfNewsMlHoldsTwoReleases() {
    List<Article> articles = sample("8-newsml-g2-package.xml");

    assertThat(articles)
        .extracting(
            Article::language,
            FormatsTest::codes,
            article -> Objects.requireNonNull(article.dateline()).place())
        .containsExactly(
            tuple("fr", List.of("energy"), "CONCARNEAU"),
            tuple("vi", List.of("transport"), "CẦN THƠ"));
    assertThat(articles.getFirst().issuer()).isEqualTo("Houle Bretonne");
  }

  @Test
  void aFeedHoldsTwoReleases() {
    assertThat(sample("9-feed.xml"))
        .extracting(
            Article::language,
            FormatsTest::codes,
            article -> Objects.requireNonNull(article.dateline()).place())
        .containsExactly(
            tuple("es", List.of("food-agriculture", "science"), "PEREIRA"),
            tuple("ms", List.of("education"), "LANGKAWI"));
  }

  @Test
  void aFlashIsNothingButItsHeadline() {
    Article flash =
        article("<contentMeta><headline>Harga beras turun tajam</headline></contentMeta>");

    assertThat(flash.title()).isEqualTo("Harga beras turun tajam");
    assertThat(flash.body()).isEqualTo("Harga beras turun tajam");
  }

  @Test
  void aDeclaredPlaceStandsInWhereTheTextNamesNone() {
    Article article =
        article(
            "<contentMeta><located><name>Medan</name></located><headline>Beras</headline>"
                + "</contentMeta><contentSet><inlineData contenttype='text/plain'>Harga beras turun"
                + " tajam di semua pasar kota pada hari Senin.</inlineData></contentSet>");

    assertThat(Objects.requireNonNull(article.dateline()).place()).isEqualTo("Medan");
    assertThat(Objects.requireNonNull(article.dateline()).raw()).isEmpty();
  }

  private static List<String> codes(Article article) {
    assertThat(article.sectors()).allMatch(sector -> sector.evidence() == Sector.Source.DECLARED);
    return article.sectors().stream().map(Sector::code).toList();
  }

  private static Article article(String inside) {
    String item = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>" + inside + "</newsItem>";
    return articles("item.xml", item.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  private static List<Article> sample(String name) {
    try {
      return articles(name, Files.readAllBytes(SAMPLES.resolve(name)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Article> articles(String name, byte[] bytes) {
    return PIPELINE.parse(new Upload(name, null, bytes)).items().stream()
        .map(PIPELINE::edit)
        .map(edited -> ((Edited.Story) edited).article())
        .toList();
  }
}
