package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 2.x: a news item, or a message with several. Each news item with text is a release. See
 * docs/formats/newsml-g2.md.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">iptc.org/std/NewsML-G2/guidelines</a>
 */
final class NewsMlG2 implements XmlVocabulary {

  private static final Set<String> ROOTS =
      Set.of(
          "newsmessage",
          "newsitem",
          "packageitem",
          "conceptitem",
          "knowledgeitem",
          "catalogitem",
          "planningitem",
          "itemset");

  /** What an item is that is no news item, as it is said to people. */
  private static final Map<String, String> NO_NEWS =
      Map.of(
          "packageitem", "packages, which name their items and do not hold them",
          "conceptitem", "concepts",
          "knowledgeitem", "vocabularies",
          "catalogitem", "catalogues",
          "planningitem", "plans");

  /** Classes of items (NewsCodes, {@code ninat}) that hold no text. */
  private static final Set<String> MEDIA =
      Set.of("picture", "graphic", "video", "audio", "animation", "data", "geo");

  @Override
  public boolean isOf(XmlElement root) {
    return ROOTS.contains(root.name());
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    NewsItems items = new NewsItems("newsml-g2", document.charset(), document.oddities());
    XmlElement root = document.root();
    List<XmlElement> held =
        switch (root.name()) {
          case "newsmessage" ->
              root.all("itemset").stream().flatMap(set -> set.children().stream()).toList();
          case "itemset" -> root.children();
          default -> List.of(root);
        };
    held.forEach(item -> read(item, items));
    return items.parsed("None of them is a news item with text. Send the release itself.");
  }

  private static void read(XmlElement item, NewsItems items) {
    if (items.isFull()) {
      return;
    }
    String other = NO_NEWS.get(item.name());
    if (other != null) {
      items.skip(other);
      return;
    }
    if (!item.name().equals("newsitem")) {
      return;
    }
    Declared declared = NewsMlG2Head.of(item);
    Story story = story(item, declared);
    String kind = kind(item);
    if (story.hasBody() && !MEDIA.contains(kind)) {
      items.add(declared, story);
    } else if (MEDIA.contains(kind) || isRemote(item)) {
      items.skip("items of the class " + (kind.isEmpty() ? "unknown" : kind));
    } else {
      Bare.tell(story, declared);
      items.add(declared, story);
    }
  }

  private static String kind(XmlElement item) {
    String kind = item.valueOf("qcode", "itemmeta", "itemclass");
    return kind == null ? "" : kind.substring(kind.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether its content is a file that lies elsewhere. */
  private static boolean isRemote(XmlElement item) {
    return item.first("contentset", "remotecontent") != null
        && item.first("contentset", "inlinexml") == null
        && item.first("contentset", "inlinedata") == null;
  }

  private static Story story(XmlElement item, Declared declared) {
    Story story = new Story();
    story.headline(declared.title());
    NewsMlG2Head.lines(item, story);
    XmlElement text = text(item);
    if (text != null) {
      read(text, story);
    }
    if (!story.hasBody()) {
      item.all("contentmeta", "description").forEach(d -> story.paragraph(d.line()));
    }
    return story;
  }

  private static void read(XmlElement text, Story story) {
    XmlElement nitf = text.first("nitf");
    if (nitf != null) {
      story.append(Nitf.story(nitf));
    } else if (text.attribute("encoding") != null) {
      story.markup(decoded(text.text()));
    } else {
      NewsText.read(text, story);
    }
  }

  /** Inline data may be in base64; in what charset, it doesn't say: UTF-8, or what fits. */
  private static @Nullable String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
      Decoded decoded = Charsets.decode(bytes, null);
      return decoded == null ? null : decoded.text();
    } catch (IllegalArgumentException notBase64) {
      return base64;
    }
  }

  /** Of several renditions of the text, the first that has structure. */
  private static @Nullable XmlElement text(XmlElement item) {
    for (String kind : List.of("inlinexml", "inlinedata")) {
      for (XmlElement content : item.all("contentset", kind)) {
        String type = content.attribute("contenttype");
        boolean text = type == null || type.contains("text") || type.contains("ml");
        if (text && !content.line().isEmpty()) {
          return content;
        }
      }
    }
    return null;
  }
}
