package io.wiredesk.function;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Ticker;
import io.wiredesk.release.Upload;
import io.wiredesk.sector.Sector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text core whose outcome stands in the text. An upload that begins with {@code document} is one,
 * which {@link #withDocuments()} alone reads. Releases of an upload are separated by {@code ---}; a
 * first line {@code reject} is no release. Of a release, the line {@code sectors: a, b} names its
 * sectors, {@code embargo: …} its embargo, {@code empty} says that there is no story in it; the
 * first other line is its title, and all of them its body.
 *
 * @param version what it says that it is
 */
public record TestCore(String version) implements ReleaseReader, ReleaseEditor {

  private static final String DOCUMENT = "document\n";

  @Override
  public Parsed parse(Upload upload) {
    String text = new String(upload.bytes(), StandardCharsets.UTF_8);
    if (text.startsWith(DOCUMENT)) {
      return new Parsed(
          List.of(
              new Parsed.Item.Refused(
                  new Rejection(Rejection.Reason.BINARY, "parse", "It is a document."))),
          true);
    }
    if (text.isBlank() || text.startsWith("reject")) {
      return Parsed.rejected(
          new Rejection(Rejection.Reason.EMPTY, "parse", "Nothing to read in it."));
    }
    return Parsed.of(Arrays.stream(text.split("---", -1)).map(TestCore::item).toList());
  }

  /** Reads documents too. */
  public ReleaseReader withDocuments() {
    return new ReleaseReader() {
      @Override
      public String version() {
        return version;
      }

      @Override
      public Parsed parse(Upload upload) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        String inside = text.startsWith(DOCUMENT) ? text.substring(DOCUMENT.length()) : text;
        return TestCore.this.parse(
            new Upload(
                upload.name(), upload.contentType(), inside.getBytes(StandardCharsets.UTF_8)));
      }
    };
  }

  private static Parsed.Item item(String text) {
    return text.strip().startsWith("reject")
        ? new Parsed.Item.Refused(
            new Rejection(Rejection.Reason.EMPTY, "parse", "Nothing to read in it."))
        : new Parsed.Item.Read(release(text));
  }

  private static Release release(String text) {
    List<Block> blocks =
        text.lines().filter(line -> !line.isBlank()).map(Block::paragraph).toList();
    return new Release("text", "utf-8", Declared.NOTHING, blocks, List.of());
  }

  @Override
  public Edited edit(Release release) {
    List<String> body = new ArrayList<>();
    List<Sector> sectors = new ArrayList<>();
    List<Ticker> tickers = new ArrayList<>();
    String embargo = null;
    for (Block block : release.blocks()) {
      String line = block.text();
      if (line.equals("empty")) {
        return new Edited.Rejected(
            new Rejection(Rejection.Reason.NO_TEXT, "strip", "There is no story in it."));
      } else if (line.startsWith("sectors: ")) {
        for (String code : line.substring(9).split(", ", -1)) {
          sectors.add(new Sector(code, "Sector " + code, Sector.Source.DECLARED, 1));
        }
      } else if (line.startsWith("embargo: ")) {
        embargo = line.substring(9);
      } else if (line.startsWith("ticker: ")) {
        tickers.add(new Ticker("XNYS", line.substring(8)));
      } else {
        body.add(line);
      }
    }
    return new Edited.Story(article(body, sectors, tickers, embargo));
  }

  private static Article article(
      List<String> body, List<Sector> sectors, List<Ticker> tickers, @Nullable String embargo) {
    return new Article(
        "en",
        "Testwire",
        body.getFirst(),
        null,
        List.of(body.getFirst()),
        "Acme",
        tickers,
        sectors.isEmpty()
            ? List.of(new Sector("other", "Other", Sector.Source.INFERRED, 0))
            : sectors,
        null,
        embargo,
        body.stream().map(LabelledBlock::body).toList());
  }
}
