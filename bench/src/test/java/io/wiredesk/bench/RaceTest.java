package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {

  private static final String STORY =
      "The ferry went into service on Wednesday, and a second one is to follow next year, said the"
          + " harbour's manager, who expects more passengers, more freight, and less noise.";

  @TempDir Path folder;

  @Test
  void everyReaderFindsTheStoryOfAPlainPage() throws IOException {
    String paragraphs = ("<p>" + STORY + "</p>").repeat(4);
    write("a/page.html", "<html><body><article>" + paragraphs + "</article></body></html>");
    write("a/page.txt", (STORY + "\n\n").repeat(4));

    List<Result> results = new Race(Page.in(folder)).of(Reader.all(), 0);

    assertThat(results).hasSize(5);
    assertThat(results)
        .allSatisfy(
            result -> {
              assertThat(result.f1()).as(result.name()).isGreaterThan(0.95);
              assertThat(result.failed()).isZero();
              assertThat(result.pagesPerSecond()).isPositive();
            });
  }

  @Test
  void aPageWithoutAStoryBesideItIsLeftOut() throws IOException {
    write("page.html", "<p>a</p>");

    assertThat(Page.in(folder)).isEmpty();
  }

  @Test
  void aPageIsDecodedByItsOwnDeclaration() throws IOException {
    Files.write(
        folder.resolve("p.html"),
        "<meta charset=windows-1251><p>Паром"
            .getBytes(java.nio.charset.Charset.forName("windows-1251")));
    write("p.txt", "Паром");

    assertThat(Page.in(folder).getFirst().html()).contains("Паром");
  }

  @Test
  void wordsAreCountedAndCharactersWhereThereAreNoSpaces() {
    assertThat(Words.of("Reis, Reis!").f1(Words.of("Reis"))).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(Words.of("船が着く").all()).isEqualTo(4);
    assertThat(Words.of("").f1(Words.of("a"))).isZero();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
