package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text of a feed, of which an attribute may say how it is written (RFC 4287, section 3.1). */
final class FeedText {

  private FeedText() {}

  /** Adds the text of an element: plain, escaped HTML, XHTML, NITF, or base64 of one of these. */
  static void read(XmlElement element, Story story) {
    String type = type(element);
    XmlElement nitf = element.first("nitf");
    if (nitf != null) {
      story.append(Nitf.story(nitf));
    } else if (!element.isLeaf()) {
      story.html(XmlMarkup.inside(element));
    } else if ("base64".equals(element.attribute("mode")) || isBinary(type)) {
      story.markup(decoded(element.text()));
    } else if (type.equals("html") || type.contains("/html")) {
      story.html(Markup.unescaped(element.text()));
    } else {
      story.markup(element.text());
    }
  }

  /** A line of a feed, a title for example, without the markup that it may hold. */
  static @Nullable String line(@Nullable XmlElement element) {
    if (element == null || element.line().isEmpty()) {
      return null;
    }
    return Markup.plain(element.line());
  }

  /** Section 4.1.3.3: what is neither text nor XML is in base64. */
  private static boolean isBinary(String type) {
    return type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
  }

  private static String type(XmlElement element) {
    String type = element.attribute("type");
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
      Decoded decoded = Charsets.decode(bytes, null);
      return decoded == null ? "" : decoded.text();
    } catch (IllegalArgumentException notBase64) {
      return base64;
    }
  }
}
