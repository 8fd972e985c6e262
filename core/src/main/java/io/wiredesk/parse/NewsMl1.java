package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NewsML 1.0 to 1.2: news items of nested components. Each component that has a headline and text
 * of its own is a release; texts and captions below it belong to it. See docs/formats/newsml1.md.
 *
 * @see <a href="https://iptc.org/standards/newsml-1/">iptc.org/standards/newsml-1</a>
 */
final class NewsMl1 implements XmlVocabulary {

  @Override
  public boolean isOf(XmlElement root) {
    boolean item = root.name().equals("newsitem") && root.first("identification") != null;
    return root.name().equals("newsml") || item;
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    NewsItems items = new NewsItems("newsml", document.charset(), document.oddities());
    XmlElement root = document.root();
    List<XmlElement> newsItems =
        root.name().equals("newsml") ? root.all("newsitem") : List.of(root);
    String sent = root.value("newsenvelope", "dateandtime");
    newsItems.forEach(item -> read(item, sent, items));
    return items.parsed("None of them has text of its own. Send the release itself.");
  }

  private static void read(XmlElement item, @Nullable String sent, NewsItems items) {
    if (items.isFull()) {
      return;
    }
    Map<XmlElement, List<NewsMl1Part>> stories = new LinkedHashMap<>();
    List<NewsMl1Part> captions = new ArrayList<>();
    List<NewsMl1Part> parts = NewsMl1Part.of(item);
    Set<XmlElement> taken = new HashSet<>();
    for (NewsMl1Part part : parts) {
      if (part.isCaption()) {
        captions.add(part);
      } else if (part.isFirstOfItsEquivalents(taken)) {
        stories.computeIfAbsent(part.owner(), owner -> new ArrayList<>()).add(part);
      }
    }
    if (stories.isEmpty()) {
      bare(item, sent, captions, items);
    }
    int place = 0;
    for (List<NewsMl1Part> story : stories.values()) {
      NewsMl1Head head = new NewsMl1Head(item, sent, story.getFirst().chain(), place);
      items.add(head.declared(), story(story, captions, head, place == 0));
      place++;
    }
  }

  private static Story story(
      List<NewsMl1Part> parts, List<NewsMl1Part> captions, NewsMl1Head head, boolean isFirst) {
    Story story = new Story();
    head.lines(story);
    for (NewsMl1Part part : parts) {
      part.addTo(story);
    }
    if (isFirst) {
      captions.forEach(caption -> story.caption(caption.line()));
    }
    if (!story.hasBody()) {
      Bare.tell(story, head.declared());
    }
    return story;
  }

  /** An item without text: a flash or a kill if nothing else is in it, else a picture. */
  private static void bare(
      XmlElement item, @Nullable String sent, List<NewsMl1Part> captions, NewsItems items) {
    XmlElement component = item.first("newscomponent");
    boolean other = !captions.isEmpty() || isOther(component);
    List<XmlElement> chain = component == null ? List.of() : List.of(component);
    NewsMl1Head head = new NewsMl1Head(item, sent, chain, 0);
    if (other || head.declared().title() == null) {
      items.skip(component == null ? "items without content" : "items of pictures or data alone");
      return;
    }
    Story story = new Story();
    Bare.tell(story, head.declared());
    items.add(head.declared(), story);
  }

  private static boolean isOther(@Nullable XmlElement component) {
    return component != null
        && component.descendants("mediatype").stream()
            .map(type -> type.attribute("formalname"))
            .anyMatch(type -> type != null && !type.equalsIgnoreCase("text"));
  }
}
