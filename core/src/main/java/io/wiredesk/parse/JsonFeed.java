package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON Feed 1.0 and 1.1: each item is a release. See docs/formats/feeds.md.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">jsonfeed.org/version/1.1</a>
 */
final class JsonFeed {

  private JsonFeed() {}

  static boolean isOne(JsonObject object) {
    String version = object.text("version");
    boolean named = version != null && version.contains("jsonfeed.org");
    return named
        || object.objects("items").stream().anyMatch(i -> i.has("contenthtml", "contenttext"));
  }

  static Parsed read(JsonObject feed, JsonReader.Reading.Read document) {
    NewsItems items = new NewsItems("json-feed", document.charset(), document.oddities());
    for (JsonObject item : feed.objects("items")) {
      if (items.isFull()) {
        continue;
      }
      Story story = story(item);
      if (story.hasBody()) {
        items.add(declared(item, feed), story);
      } else {
        items.skip("items without text");
      }
    }
    return items.parsed("No item of the feed has text of its own.");
  }

  private static Story story(JsonObject item) {
    Story story = new Story().headline(Markup.plain(item.text("title")));
    String html = item.text("contenthtml");
    String plain = item.text("contenttext", "summary");
    if (html != null) {
      story.html(html);
    } else if (plain != null) {
      story.plain(plain);
    }
    return story;
  }

  private static Declared declared(JsonObject item, JsonObject feed) {
    String source = feed.text("title");
    String published = NewsDates.iso(item.text("datepublished", "datemodified"));
    String language = item.text("language");
    String address = item.text("url");
    Declared.Builder declared =
        Declared.builder()
            .title(Markup.plain(item.text("title")))
            .byline(authors(item))
            .language(language == null ? feed.text("language") : language)
            .published(published)
            .source(source)
            .address(address == null ? item.text("externalurl") : address);
    String id = item.text("id", "url");
    if (id != null) {
      String revised = NewsDates.iso(item.text("datemodified", "datepublished"));
      declared.id(new ReleaseId(source == null ? "json-feed" : source, id, Revisions.at(revised)));
    }
    item.texts("tags").forEach(tag -> declared.subject(new Subject(null, null, tag)));
    return declared.build();
  }

  private static @Nullable String authors(JsonObject item) {
    List<JsonObject> authors = item.objects("authors", "author");
    String names =
        authors.stream()
            .map(author -> author.text("name"))
            .filter(name -> name != null)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }
}
