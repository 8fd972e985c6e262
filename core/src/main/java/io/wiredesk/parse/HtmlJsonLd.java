package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What a page says about its article in JSON-LD, by schema.org's {@code Article} and its kinds.
 * Pages break its grammar in every way; what was read before the break counts.
 */
final class HtmlJsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  /** The properties that are kept. All are text; an object counts as its name. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "@type",
          "name",
          "headline",
          "alternativeHeadline",
          "datePublished",
          "dateCreated",
          "inLanguage",
          "articleBody",
          "articleSection",
          "keywords",
          "author",
          "creator",
          "publisher",
          "sourceOrganization",
          "copyrightNotice",
          "contentLocation",
          "url");

  /** Kinds of works whose headline is a release's. */
  private static final List<String> ARTICLES =
      List.of("Article", "BlogPosting", "Report", "PressRelease");

  private final Map<String, List<String>> article = new HashMap<>();
  private final Deque<Map<String, List<String>>> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();

  private HtmlJsonLd() {}

  static HtmlJsonLd of(Document page) {
    HtmlJsonLd found = new HtmlJsonLd();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json")) {
        found.read(script.data());
      }
    }
    return found;
  }

  /** The first value of a property of the article, or null. */
  @Nullable String first(String property) {
    List<String> values = all(property);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** All values of a property of the article. */
  List<String> all(String property) {
    return article.getOrDefault(property, List.of());
  }

  private void read(String json) {
    open.clear();
    names.clear();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bare(json))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        read(token, parser);
      }
    } catch (JacksonException broken) {
      while (!open.isEmpty()) {
        close();
      }
    }
  }

  /** Some pages wrap it in the marks that hide scripts from the browsers of 1996. */
  private static String bare(String json) {
    int from = json.indexOf('{');
    int list = json.indexOf('[');
    boolean marked = from > 0 && json.substring(0, from).contains("<![CDATA[");
    int start = list >= 0 && list < from && !marked ? list : from;
    return start < 0 ? "" : json.substring(start);
  }

  private void read(JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT -> open.push(new HashMap<>());
      case END_OBJECT -> close();
      case PROPERTY_NAME -> {
        if (names.size() >= open.size()) {
          names.pop();
        }
        names.push(parser.currentName());
      }
      case VALUE_STRING -> {
        String property = names.peek();
        if (property != null && !open.isEmpty() && PROPERTIES.contains(property)) {
          add(open.element(), property, parser.getString());
        }
      }
      default -> {}
    }
  }

  /** An object ends: the article's, or one that is the value of a property of it. */
  private void close() {
    Map<String, List<String>> object = open.pop();
    while (names.size() > open.size()) {
      names.pop();
    }
    String type = object.getOrDefault("@type", List.of("")).getFirst();
    if (ARTICLES.stream().anyMatch(type::endsWith)) {
      object.forEach(article::putIfAbsent);
    }
    String property = names.peek();
    List<String> name = object.get("name");
    if (property != null && name != null && !open.isEmpty() && PROPERTIES.contains(property)) {
      add(open.element(), property, name.getFirst());
    }
  }

  private static void add(Map<String, List<String>> object, String property, String value) {
    if (!value.isBlank()) {
      object.computeIfAbsent(property, key -> new ArrayList<>()).add(value.strip());
    }
  }
}
