package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an element's content as HTML, so that one reader makes the blocks of all formats. Knows
 * XHTML and the NITF elements that have a counterpart in HTML; others are inline and lend their
 * text.
 */
final class XmlMarkup {

  /** NITF 3.6, section "enriched text", and the elements of NewsML that hold captions. */
  private static final Map<String, String> HTML =
      Map.ofEntries(
          Map.entry("body.content", "div"),
          Map.entry("body.head", "div"),
          Map.entry("body.end", "div"),
          Map.entry("block", "div"),
          Map.entry("hl1", "h1"),
          Map.entry("hl2", "h2"),
          Map.entry("hedline", "div"),
          Map.entry("bq", "blockquote"),
          Map.entry("credit", "p"),
          Map.entry("note", "div"),
          Map.entry("fn", "div"),
          Map.entry("datasource", "p"),
          Map.entry("media", "figure"),
          Map.entry("media-caption", "figcaption"),
          Map.entry("media-producer", "figcaption"),
          Map.entry("nitf-table", "div"),
          Map.entry("custom-table", "table"),
          Map.entry("content", "div"));

  /** What a reader of the story doesn't see, or what is no text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "media-reference",
          "media-metadata",
          "media-object",
          "nitf-table-metadata",
          "nitf-colgroup",
          "alt-code",
          "object",
          "param");

  /** HTML that is written as it is named; what is neither here nor above is inline. */
  private static final Set<String> SAME =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "b",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "i",
          "ins",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul");

  private static final Set<String> VOID = Set.of("br", "hr");

  private static final List<String> ATTRIBUTES = List.of("href", "class", "lang", "dir");

  private final StringBuilder html = new StringBuilder();

  private XmlMarkup() {}

  /** A step of the walk: something to write, or the end of an element. */
  private sealed interface Step permits Write, End {}

  private record Write(XmlElement.Node node) implements Step {}

  private record End(String tag) implements Step {}

  /** The content of an element, without the element itself. */
  static String inside(XmlElement element) {
    XmlMarkup markup = new XmlMarkup();
    markup.write(element.nodes());
    return markup.html.toString();
  }

  /** An element with its content. */
  static String of(XmlElement element) {
    XmlMarkup markup = new XmlMarkup();
    markup.write(List.of(new XmlElement.Child(element)));
    return markup.html.toString();
  }

  private void write(List<XmlElement.Node> nodes) {
    Deque<Step> steps = new ArrayDeque<>();
    nodes.forEach(node -> steps.add(new Write(node)));
    while (!steps.isEmpty()) {
      switch (steps.pop()) {
        case End(String tag) -> html.append("</").append(tag).append('>');
        case Write(XmlElement.Text(String text)) -> escape(text);
        case Write(XmlElement.Child(XmlElement element)) -> open(element, steps);
      }
    }
  }

  private void open(XmlElement element, Deque<Step> steps) {
    if (UNSEEN.contains(element.name())) {
      return;
    }
    String tag = tag(element.localName());
    html.append('<').append(tag);
    for (String name : ATTRIBUTES) {
      String value = element.attribute(name);
      if (value != null) {
        html.append(' ').append(name).append("=\"");
        escape(value);
        html.append('"');
      }
    }
    html.append('>');
    if (!VOID.contains(tag)) {
      steps.push(new End(tag));
      element.nodes().reversed().forEach(node -> steps.push(new Write(node)));
    }
  }

  private static String tag(String name) {
    String html = HTML.get(name);
    return html != null ? html : SAME.contains(name) ? name : "span";
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
