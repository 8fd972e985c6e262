package io.wiredesk.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Block;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Somebody who finds the story of a page.
 *
 * @param name who
 * @param read the page's story; empty when none is found
 */
record Reader(String name, Function<Page, String> read) {

  /** All of them. Peers are given decoded text, which Wiredesk has to find the charset of. */
  static List<Reader> all() {
    Pipeline pipeline = Pipeline.load();
    pipeline.prepare();
    return List.of(
        new Reader("Wiredesk, whole", page -> whole(pipeline, page)),
        new Reader("Wiredesk, parse alone", page -> parsed(pipeline, page)),
        new Reader("Readability4J 1.0.8", Reader::readability),
        new Reader("boilerpipe 1.2.3", Reader::boilerpipe),
        new Reader("jsoup, all text", page -> Jsoup.parse(page.html()).body().text()));
  }

  /** The article's body, with language, wire, dateline, summary and sectors read as well. */
  private static String whole(Pipeline pipeline, Page page) {
    return parse(pipeline, page).items().stream()
        .map(pipeline::edit)
        .map(edited -> edited instanceof Edited.Story story ? story.article().body() : "")
        .collect(Collectors.joining("\n\n"));
  }

  private static String parsed(Pipeline pipeline, Page page) {
    return parse(pipeline, page).items().stream()
        .map(item -> item instanceof Parsed.Item.Read(Release release) ? story(release) : "")
        .collect(Collectors.joining("\n\n"));
  }

  private static Parsed parse(Pipeline pipeline, Page page) {
    return pipeline.parse(new Upload(page.name(), "text/html", page.bytes()));
  }

  private static String story(Release release) {
    return release.blocks().stream()
        .filter(block -> block.declared() == null || block.declared() == Role.BODY)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static String readability(Page page) {
    String text = new Readability4J("https://example.org/", page.html()).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static String boilerpipe(Page page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page.html());
    } catch (BoilerpipeProcessingException unreadable) {
      return "";
    }
  }
}
