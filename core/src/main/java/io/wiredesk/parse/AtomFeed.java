package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Atom 1.0 (RFC 4287) and 0.3: each entry is a release. See docs/formats/feeds.md.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFeed implements XmlVocabulary {

  @Override
  public boolean isOf(XmlElement root) {
    return root.name().equals("feed") || root.name().equals("entry");
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    NewsItems items = new NewsItems("atom", document.charset(), document.oddities());
    XmlElement root = document.root();
    List<XmlElement> entries = root.name().equals("entry") ? List.of(root) : root.all("entry");
    Feed feed = root.name().equals("entry") ? new Feed(null, null, null, null) : Feed.of(root);
    entries.forEach(entry -> read(entry, feed, items));
    return items.parsed("No entry of the feed has text of its own.");
  }

  /** What a feed says of all its entries; read once, since it may have very many. */
  private record Feed(
      @Nullable String title,
      @Nullable String author,
      @Nullable String language,
      @Nullable String rights) {

    static Feed of(XmlElement feed) {
      return new Feed(
          FeedText.line(feed.first("title")),
          feed.value("author", "name"),
          feed.attribute("lang"),
          FeedText.line(feed.first("rights")));
    }
  }

  private static void read(XmlElement entry, Feed feed, NewsItems items) {
    if (items.isFull()) {
      return;
    }
    Story story = new Story();
    String title = title(entry);
    story.headline(title);
    for (String name : List.of("content", "summary")) {
      for (XmlElement text : entry.all(name)) {
        if (!story.hasBody()) {
          FeedText.read(text, story);
        }
      }
    }
    if (story.hasBody()) {
      items.add(declared(entry, feed, title), story);
    } else {
      items.skip("entries without text");
    }
  }

  /** Wires that extend Atom may have the headline in their own part of the entry alone. */
  private static @Nullable String title(XmlElement entry) {
    String own = FeedText.line(entry.first("title"));
    if (own != null) {
      return own;
    }
    return entry.children().stream()
        .filter(part -> part.name().contains(":"))
        .flatMap(part -> part.children().stream())
        .filter(part -> part.localName().equals("title") || part.localName().equals("headline"))
        .map(XmlElement::line)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static Declared declared(XmlElement entry, Feed feed, @Nullable String title) {
    String published =
        first(entry.value("published"), entry.value("issued"), entry.value("created"));
    String updated = first(entry.value("updated"), entry.value("modified"));
    String source = first(FeedText.line(entry.first("source", "title")), feed.title());
    String author = first(entry.value("author", "name"), feed.author());
    Declared.Builder declared =
        Declared.builder()
            .title(title)
            .byline(author)
            .language(first(entry.attribute("lang"), feed.language()))
            .published(NewsDates.iso(first(published, updated)))
            .source(first(source, author))
            .address(address(entry))
            .right(first(FeedText.line(entry.first("rights")), feed.rights()));
    String id = first(entry.value("id"), address(entry));
    if (id != null) {
      String revised = NewsDates.iso(first(updated, published));
      declared.id(new ReleaseId(source == null ? "atom" : source, id, Revisions.at(revised)));
    }
    entry.all("category").forEach(category -> category(declared, category));
    return declared.build();
  }

  private static void category(Declared.Builder declared, XmlElement category) {
    String term = category.attribute("term");
    String label = category.attribute("label");
    if (term != null) {
      declared.subject(new Subject(category.attribute("scheme"), term, first(label, term)));
    }
  }

  /** Section 4.2.7: a link without a relation is the page that says the same. */
  private static @Nullable String address(XmlElement entry) {
    for (XmlElement link : entry.all("link")) {
      String relation = link.attribute("rel");
      if (relation == null || relation.equals("alternate")) {
        return link.attribute("href");
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
