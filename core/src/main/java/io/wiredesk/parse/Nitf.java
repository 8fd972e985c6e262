package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * NITF 3.x, the News Industry Text Format: one release. See docs/formats/nitf.md.
 *
 * @see <a href="https://iptc.org/standards/nitf/">iptc.org/standards/nitf</a>
 */
final class Nitf implements XmlVocabulary {

  @Override
  public boolean isOf(XmlElement root) {
    return root.name().equals("nitf");
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    NewsItems items = new NewsItems("nitf", document.charset(), document.oddities());
    XmlElement nitf = document.root();
    Declared.Builder head = NitfHead.of(nitf);
    Story story = story(nitf);
    title(nitf, head);
    Declared declared = head.byline(byline(nitf)).build();
    if (!story.hasBody()) {
      Bare.tell(story, declared);
    }
    items.add(declared, story);
    return items.parsed("Its body has no text. Send the release itself.");
  }

  /** The text of a document, or of a part of NewsML that is written in NITF. */
  static Story story(XmlElement nitf) {
    Story story = new Story();
    XmlElement head = nitf.first("body", "body.head");
    XmlElement body = nitf.first("body");
    XmlElement content = nitf.first("body", "body.content");
    if (head != null) {
      head(head, story);
    }
    if (content != null) {
      NewsText.read(content, story);
    } else if (body != null && head == null) {
      NewsText.read(body, story);
    }
    if (!story.hasBody()) {
      nitf.all("body", "body.head", "abstract").forEach(a -> story.html(XmlMarkup.inside(a)));
    }
    for (String end : List.of("tagline", "bibliography")) {
      nitf.all("body", "body.end", end).forEach(line -> story.below(line.line(), Role.SOURCE));
    }
    return story;
  }

  private static void head(XmlElement head, Story story) {
    List<XmlElement> lines = new ArrayList<>(head.all("hedline"));
    lines.addAll(head.all("headline"));
    for (XmlElement lead : lines) {
      String main = headline(lead);
      story.headline(main);
      lead.all("hl2").forEach(line -> story.subheadline(line.line()));
    }
    head.all("abstract").forEach(text -> standfirst(text, story));
    head.all("byline").forEach(line -> story.byline(line.line()));
    head.all("dateline").forEach(line -> story.dateline(line.line()));
    head.all("note").forEach(note -> story.notice(note.line()));
  }

  private static void standfirst(XmlElement text, Story story) {
    List<XmlElement> paragraphs = text.all("p");
    if (paragraphs.isEmpty()) {
      story.standfirst(text.line());
    }
    paragraphs.forEach(paragraph -> story.standfirst(paragraph.line()));
  }

  private static @Nullable String headline(XmlElement lead) {
    String main = lead.value("hl1");
    return main == null && lead.isLeaf() ? lead.line() : main;
  }

  /** {@code hl1} is the title; the head's own title is often a slug, and the last resort. */
  private static void title(XmlElement nitf, Declared.Builder declared) {
    XmlElement lead = nitf.first("body", "body.head", "hedline");
    String main = lead == null ? null : headline(lead);
    String other = nitf.value("body", "body.head", "headline");
    declared.title(main != null ? main : other != null ? other : nitf.value("head", "title"));
    nitf.all("body", "body.head", "note").forEach(note -> declared.note(note.line()));
  }

  private static String byline(XmlElement nitf) {
    return nitf.all("body", "body.head", "byline").stream()
        .map(XmlElement::line)
        .collect(Collectors.joining("; "));
  }
}
