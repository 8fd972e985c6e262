package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Role;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Releases as a web page that needs nothing but itself: no script, no address, no font. */
final class PreviewPage implements AutoCloseable {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Wiredesk preview</title>
      <style>
      {style}</style>
      </head>
      <body>
      <header class="page"><b>Wiredesk</b> preview
      <label><input type="checkbox" id="story-alone"> the story alone</label></header>
      """;

  private final BufferedWriter page;

  private PreviewPage(BufferedWriter page) {
    this.page = page;
  }

  /**
   * Begins a page, in place of what the file held.
   *
   * @throws CommandFailed where it can't be written
   */
  static PreviewPage at(Path file) {
    try {
      PreviewPage page = new PreviewPage(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
      page.add(HEAD.replace("{style}", style()));
      return page;
    } catch (IOException unwritable) {
      throw CommandFailed.wrongUse("can't write " + file + ": " + unwritable.getMessage());
    }
  }

  /** Writes one release. */
  void write(PreviewedRelease previewed) {
    add("<article>\n<p class=\"origin\">" + Html.text(PreviewText.origin(previewed)) + "</p>\n");
    switch (previewed.outcome()) {
      case Edited.Story(var article) -> story(article);
      case Edited.Rejected(var rejection) -> rejected(rejection);
    }
    add("</article>\n");
  }

  private void rejected(Rejection rejection) {
    add("<h1 class=\"quarantined\">Quarantined: " + rejection.reason().code() + "</h1>\n");
    add("<p>" + Html.text(rejection.message()) + "</p>\n");
    add("<p class=\"account\">found by the stage " + Html.text(rejection.stage()) + "</p>\n");
  }

  private void story(Article article) {
    String language = " lang=\"" + Html.text(article.language()) + "\" dir=\"auto\"";
    String badge = Facts.badge(article);
    if (badge != null) {
      add("<p class=\"badge\">" + badge + "</p>\n");
    }
    add("<h1" + language + ">" + Html.text(article.title()) + "</h1>\n<dl>\n");
    for (Facts.Fact fact : Facts.of(article)) {
      add("<dt>" + fact.name() + "</dt>");
      fact.values().forEach(value -> add("<dd dir=\"auto\">" + Html.text(value) + "</dd>\n"));
    }
    add("</dl>\n");
    article.blocks().forEach(block -> block(block, language));
    add("<p class=\"account\">" + Html.text(Facts.account(article)) + "</p>\n");
  }

  private void block(LabelledBlock block, String language) {
    String kind = block.role() == Role.BODY ? "kept" : "taken";
    add("<div class=\"" + kind + " " + block.role().label() + "\"><div class=\"note\">");
    add("<b>" + block.role().label() + "</b>");
    if (block.rule() != null) {
      add("<code>" + Html.text(block.rule()) + "</code>");
    }
    if (block.evidence() != null) {
      add("<i>by " + block.evidence().label() + "</i>");
    }
    add("</div><p" + language + ">" + Html.text(block.text()) + "</p></div>\n");
  }

  @Override
  public void close() {
    add("</body>\n</html>\n");
    try {
      page.close();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void add(String html) {
    try {
      page.write(html);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String style() throws IOException {
    try (InputStream css = PreviewPage.class.getResourceAsStream("preview.css")) {
      return new String(
          Objects.requireNonNull(css, "preview.css").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
