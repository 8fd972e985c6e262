package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ninjs 1.x, 2.x and 3.x, and the dialects of news systems that write it: each item with text is a
 * release. See docs/formats/ninjs.md.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">iptc.org/standards/ninjs</a>
 */
final class Ninjs {

  private static final Set<String> MEDIA =
      Set.of(
          "picture",
          "photo",
          "image",
          "graphic",
          "video",
          "audio",
          "event",
          "planning",
          "component");

  /** Texts of an item, the best first: the one with structure, then any. */
  private static final List<String> BODIES = List.of("bodyhtml", "bodyxhtml", "bodytext", "body");

  /** Members whose names begin like a text's and that are none. */
  private static final Set<String> NO_BODY = Set.of("bodyfooter", "bodylength", "bodymarkup");

  private Ninjs() {}

  static boolean isOne(JsonObject object) {
    boolean named = object.has("headline", "headlines", "title");
    boolean text = body(object) != null;
    boolean managed = object.has("versioncreated", "pubstatus", "standard", "bodies", "renditions");
    boolean identified = object.has("uri", "guid");
    return (named && text) || (managed && (named || text || identified));
  }

  static Parsed read(List<JsonObject> objects, JsonReader.Reading.Read document) {
    NewsItems items = new NewsItems("ninjs", document.charset(), document.oddities());
    objects.forEach(object -> read(object, items));
    return items.parsed("None of them is an item with text. Send the release itself.");
  }

  private static void read(JsonObject item, NewsItems items) {
    if (items.isFull()) {
      return;
    }
    String type = type(item);
    boolean isPackage = type.equals("composite");
    if (MEDIA.contains(type) && !item.has("bodies")) {
      items.skip("items of the type " + type);
      return;
    }
    Declared declared = NinjsHead.of(item);
    Story story = story(item, declared);
    if (!story.hasBody()
        && !isPackage
        && (declared.title() != null || !declared.notes().isEmpty())) {
      Bare.tell(story, declared);
    }
    if (story.hasBody()) {
      items.add(declared, story);
    } else {
      items.skip("items without text");
    }
    associations(item)
        .filter(inner -> !MEDIA.contains(type(inner)) && body(inner) != null)
        .forEach(inner -> items.add(NinjsHead.of(inner), story(inner, NinjsHead.of(inner))));
  }

  private static String type(JsonObject item) {
    String type = item.text("type", "profile");
    return item.text("type") == null || type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  /** Version 1 has them in an object by name, later ones in a list. */
  private static Stream<JsonObject> associations(JsonObject item) {
    JsonObject named = item.object("associations");
    return named == null ? item.objects("associations").stream() : named.innerObjects().stream();
  }

  private static Story story(JsonObject item, Declared declared) {
    Story story = new Story().headline(declared.title());
    NinjsHead.headlines(item, "subheadline", "sub", "deck").forEach(story::subheadline);
    story.subheadline(Markup.plain(item.text("subhead", "subheadline", "headlineextended")));
    story.standfirst(Markup.plain(description(item)));
    story.byline(declared.byline());
    String dateline = item.text("dateline");
    story.dateline(dateline == null ? null : Markup.plain(dateline));
    String body = body(item);
    if (body != null) {
      story.markup(body);
    }
    associations(item)
        .filter(inner -> MEDIA.contains(type(inner)) || body(inner) == null)
        .forEach(inner -> story.caption(Markup.plain(description(inner))));
    return story;
  }

  /** The text, or null when there is none. */
  private static @Nullable String body(JsonObject item) {
    String main = NinjsHead.valueOf(item.objects("bodies"), "main", "text/html");
    if (main != null) {
      return main;
    }
    for (String name : BODIES) {
      String text = first(item, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The first text of the members whose names begin so: {@code body_html5} is HTML, too. */
  private static @Nullable String first(JsonObject item, String beginning) {
    return item.names().stream()
        .filter(name -> name.startsWith(beginning) && !NO_BODY.contains(name))
        .map(item::text)
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String description(JsonObject item) {
    String described = NinjsHead.valueOf(item.objects("descriptions"), "summary", "text/plain");
    return described != null
        ? described
        : item.text("descriptiontext", "description", "abstract", "descriptionhtml", "summary");
  }
}
