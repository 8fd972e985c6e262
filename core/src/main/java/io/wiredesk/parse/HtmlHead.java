package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares in single elements: {@code meta}, microdata, {@code link}, {@code time}, its
 * title and its top headings. One walk collects all of it. Names are in lower case; of what a page
 * says twice, the first counts.
 */
final class HtmlHead implements NodeVisitor {

  /** More than so many top headings are no headlines. */
  private static final int MOST_HEADINGS = 12;

  /** Microdata may name a box that holds the whole page; a name or a date is short. */
  private static final int LONGEST_PROPERTY = 200;

  /** Boxes in boxes may all bear the same name: so many of them are read through. */
  private static final int MOST_LOOKS = 20;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> headings = new ArrayList<>();
  private final String title;
  private int looks;

  private HtmlHead(Document page) {
    this.title = page.title();
  }

  static HtmlHead of(Document page) {
    HtmlHead head = new HtmlHead(page);
    NodeTraversor.traverse(head, page);
    return head;
  }

  /** The first of these names that the page gives a value, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The text of {@code title}, or null. */
  @Nullable String title() {
    return title.isBlank() ? null : title.strip();
  }

  /** The texts of the top headings, in document order. */
  List<String> headings() {
    return headings;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "html" -> {
          put("lang", element.attr("lang"));
          put("lang", element.attr("xml:lang"));
        }
        case "link" -> put("link:" + element.attr("rel"), element.attr("href"));
        case "base" -> put("base", element.attr("href"));
        case "time" -> put("time", element.attr("datetime"));
        case "h1" -> heading(element);
        default -> {}
      }
      if (element.attributesSize() > 0) {
        property(element);
      }
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    put(meta.attr("property"), content);
    put(meta.attr("name"), content);
    put(meta.attr("http-equiv"), content);
  }

  private void heading(Element element) {
    String text = headings.size() < MOST_HEADINGS ? element.text() : "";
    if (!text.isBlank()) {
      headings.add(text);
    }
  }

  private void property(Element element) {
    String name = element.attr("itemprop").toLowerCase(Locale.ROOT);
    if (name.equals("author") || name.equals("datepublished")) {
      look("itemprop:" + name, element);
    }
    if (element.attr("rel").equals("author")) {
      look("rel:author", element);
    }
  }

  private void look(String name, Element element) {
    if (!values.containsKey(name) && looks++ < MOST_LOOKS) {
      put(name, value(element));
    }
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    String text = element.text();
    return text.length() <= LONGEST_PROPERTY ? text : "";
  }

  private void put(String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value.strip());
    }
  }
}
