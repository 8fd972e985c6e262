package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0, in RDF and without: each item is a release. See docs/formats/feeds.md.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">rssboard.org/rss-specification</a>
 */
final class RssFeed implements XmlVocabulary {

  /** Where the whole text may stand; a description may be no more than its beginning. */
  private static final List<String> TEXTS =
      List.of("content:encoded", "body", "content", "fulltext", "fullitem", "media:text");

  @Override
  public boolean isOf(XmlElement root) {
    return root.name().equals("rss")
        || root.name().equals("rdf:rdf")
        || root.name().equals("rdf")
        || (root.name().equals("channel") && root.first("item") != null);
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    NewsItems items = new NewsItems("rss", document.charset(), document.oddities());
    XmlElement root = document.root();
    XmlElement inside = root.first("channel");
    Channel channel = Channel.of(inside == null ? root : inside);
    Stream.concat(
            root.all("item").stream(),
            inside == null ? Stream.empty() : inside.all("item").stream())
        .forEach(item -> read(item, channel, items));
    return items.parsed("No item of the feed has text of its own.");
  }

  /** What a feed says of all its items; read once, since it may have very many. */
  private record Channel(
      @Nullable String title, @Nullable String language, @Nullable String rights) {

    static Channel of(XmlElement channel) {
      return new Channel(
          FeedText.line(channel.first("title")),
          RssFeed.first(channel, "language", "dc:language"),
          RssFeed.first(channel, "copyright", "dc:rights"));
    }
  }

  private static void read(XmlElement item, Channel channel, NewsItems items) {
    if (items.isFull()) {
      return;
    }
    Story story = new Story();
    String title = FeedText.line(item.first("title"));
    story.headline(title);
    text(item, story);
    item.all("media:content", "media:description").forEach(c -> story.caption(FeedText.line(c)));
    if (story.hasBody()) {
      items.add(declared(item, channel, title), story);
    } else {
      items.skip("items without text");
    }
  }

  private static void text(XmlElement item, Story story) {
    for (String name : TEXTS) {
      for (XmlElement text : item.all(name)) {
        if (!story.hasBody()) {
          FeedText.read(text, story);
        }
      }
    }
    for (String name : List.of("description", "dc:description")) {
      XmlElement description = item.first(name);
      if (!story.hasBody() && description != null) {
        FeedText.read(description, story);
      }
    }
  }

  private static Declared declared(XmlElement item, Channel channel, @Nullable String title) {
    String published = first(item, "pubdate", "dc:date", "dcterms:issued", "published", "date");
    String changed = first(item, "dcterms:modified", "updated", "lastbuilddate");
    String source = source(item, channel);
    Declared.Builder declared =
        Declared.builder()
            .title(title)
            .byline(first(item, "dc:creator", "author", "itunes:author"))
            .language(language(item, channel))
            .published(NewsDates.iso(published != null ? published : changed))
            .source(source)
            .address(address(item));
    String id = first(item, "guid", "dc:identifier", "id", "link");
    if (id != null) {
      String date = NewsDates.iso(changed != null ? changed : published);
      declared.id(new ReleaseId(source == null ? "rss" : source, id, Revisions.at(date)));
    }
    if (item.value("dc:publisher") != null) {
      declared.issuer(item.value("dc:contributor"));
    }
    declared.status(status(item.value("wp:status")));
    item.all("category").forEach(category -> category(declared, category));
    item.all("dc:subject").forEach(s -> declared.subject(new Subject(null, null, s.line())));
    declared.right(first(item, "dc:rights", "copyright"));
    declared.right(channel.rights());
    return declared.build();
  }

  /** WordPress exports what is not published, too. */
  private static Declared.Status status(@Nullable String status) {
    return switch (status == null ? "" : status) {
      case "draft", "pending", "private", "future" -> Declared.Status.WITHHELD;
      case "trash" -> Declared.Status.CANCELED;
      default -> Declared.Status.USABLE;
    };
  }

  private static @Nullable String source(XmlElement item, Channel channel) {
    String publisher = item.value("dc:publisher");
    return publisher != null ? publisher : channel.title();
  }

  private static @Nullable String language(XmlElement item, Channel channel) {
    String own = first(item, "dc:language", "language");
    String attribute = item.attribute("lang");
    return own != null ? own : attribute != null ? attribute : channel.language();
  }

  private static @Nullable String address(XmlElement item) {
    String link = item.value("link");
    String reference = item.valueOf("href", "link");
    String guid = item.value("guid");
    boolean permanent = guid != null && guid.startsWith("http");
    return link != null ? link : reference != null ? reference : permanent ? guid : null;
  }

  private static void category(Declared.Builder declared, XmlElement category) {
    String name = FeedText.line(category);
    String domain = category.attribute("domain");
    if (name == null) {
      return;
    }
    String kind = domain == null ? "" : domain.toLowerCase(Locale.ROOT);
    if (kind.contains("stock") || kind.contains("ticker") || kind.contains("symbol")) {
      Tickering.add(declared, null, name);
    } else if (kind.contains("isin")) {
      Tickering.add(declared, "ISIN", name);
    } else if (kind.endsWith("keyword") || kind.equals("post_tag")) {
      declared.keyword(name);
    } else {
      declared.subject(new Subject(domain, null, name));
    }
  }

  private static @Nullable String first(XmlElement element, String... names) {
    for (String name : names) {
      String value = element.value(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
