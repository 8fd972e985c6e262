package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in a NewsML 1 item.
 *
 * @param data the element that holds it
 * @param chain the components that it lies in, the innermost first
 */
record NewsMl1Part(XmlElement data, List<XmlElement> chain) {

  private static final List<String> PICTURES =
      List.of("caption", "picture", "photo", "image", "graphic", "video", "audio", "thumbnail");

  private record Step(XmlElement component, List<XmlElement> chain) {}

  /** The texts of an item in document order. */
  static List<NewsMl1Part> of(XmlElement item) {
    List<NewsMl1Part> parts = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>();
    push(item.all("newscomponent"), List.of(), open);
    while (!open.isEmpty()) {
      Step step = open.pop();
      for (XmlElement content : step.component().all("contentitem")) {
        XmlElement data = data(content);
        if (data != null) {
          parts.add(new NewsMl1Part(data, step.chain()));
        }
      }
      push(step.component().all("newscomponent"), step.chain(), open);
      push(step.component().all("newsitem", "newscomponent"), step.chain(), open);
    }
    return parts;
  }

  private static void push(List<XmlElement> components, List<XmlElement> outer, Deque<Step> open) {
    for (XmlElement component : components.reversed()) {
      List<XmlElement> chain = new ArrayList<>(outer.size() + 1);
      chain.add(component);
      chain.addAll(outer);
      open.push(new Step(component, chain));
    }
  }

  /** The text of a content item; null when it is a picture, a reference, or encoded. */
  private static @Nullable XmlElement data(XmlElement content) {
    String type = content.valueOf("formalname", "mediatype");
    XmlElement data = content.first("datacontent");
    boolean text = type == null || type.toLowerCase(Locale.ROOT).contains("text");
    return text && data != null && !data.line().isEmpty() ? data : null;
  }

  private XmlElement component() {
    return chain.getFirst();
  }

  /** The component whose headline it stands below; the outermost one where there is none. */
  XmlElement owner() {
    return chain.stream()
        .filter(component -> component.value("newslines", "headline") != null)
        .findFirst()
        .orElse(chain.getLast());
  }

  /** What its component or one around it is for, in small letters; empty where none says so. */
  private String role() {
    for (XmlElement component : chain) {
      String role = component.valueOf("formalname", "role");
      if (role != null) {
        return role.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Whether it stands below a picture. */
  boolean isCaption() {
    String role = role();
    return PICTURES.stream().anyMatch(role::contains)
        || component().all("contentitem", "mediatype").stream()
            .map(type -> type.attribute("formalname"))
            .anyMatch(type -> type != null && !type.toLowerCase(Locale.ROOT).contains("text"));
  }

  /**
   * Of components that say the same in several forms, the first is read (NewsML 1.2, {@code
   * EquivalentsList}); of the content items of one component as well.
   */
  boolean isFirstOfItsEquivalents(Set<XmlElement> taken) {
    if (!taken.add(component())) {
      return false;
    }
    for (XmlElement around : chain.subList(1, chain.size())) {
      boolean equivalent = "yes".equalsIgnoreCase(around.attribute("equivalentslist"));
      if (equivalent && !taken.add(around)) {
        return false;
      }
    }
    return true;
  }

  /** Its text in one line. */
  String line() {
    return data.line();
  }

  /** Adds the text as what its role says that it is. */
  void addTo(Story story) {
    String role = role();
    XmlElement nitf = data.first("nitf");
    if (role.contains("title") || role.contains("headline")) {
      story.headline(line());
    } else if (role.contains("lead") || role.contains("abstract") || role.contains("summary")) {
      story.standfirst(line());
    } else if (nitf != null) {
      story.append(Nitf.story(nitf));
    } else {
      NewsText.read(data, story);
    }
  }
}
