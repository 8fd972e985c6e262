package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a page hold its story. When a page does not say, all of it does: a menu kept is
 * better than a paragraph lost.
 */
final class HtmlRooms {

  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "head",
          "select",
          "datalist");

  private static final Set<String> CHROME =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");

  private static final Set<String> CHROME_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "dialog");

  /** Words in a class or an id by which sites name what stands around a story. */
  private static final Set<String> CHROME_WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "cookie",
          "cookies",
          "consent",
          "related",
          "sidebar",
          "comments",
          "newsletter",
          "subscribe",
          "pagination",
          "pager",
          "footer",
          "advert",
          "ads",
          "banner",
          "toolbar",
          "skip");

  private static final String STORY =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";

  /**
   * A part of the page holds the story when it holds this share of the page's text outside links.
   */
  private static final double MOST = 0.5;

  private final @Nullable Element story;

  HtmlRooms(Document page) {
    story = story(page);
  }

  /** Whether a reader does not see the element. */
  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none");
  }

  /** Whether what the element holds stands around the story and is no part of it. */
  boolean isChrome(Element element) {
    String name = element.normalName();
    boolean named = CHROME.contains(name) || CHROME_ROLES.contains(element.attr("role"));
    boolean siteHeader = name.equals("header") && !holdsHeading(element);
    return named || siteHeader || (isBox(name) && hasChromeWord(element));
  }

  /** Whether the page has a part that holds the story; what lies outside it is chrome. */
  boolean hasStory() {
    return story != null;
  }

  boolean isStory(Element element) {
    return element.equals(story);
  }

  /** Looks two levels deep and no further, so that nested headers cost no more than their size. */
  private static boolean holdsHeading(Element header) {
    for (Element child : header.children()) {
      if (child.normalName().equals("h1")) {
        return true;
      }
      for (Element grandchild : child.children()) {
        if (grandchild.normalName().equals("h1")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBox(String name) {
    return name.equals("div") || name.equals("ul") || name.equals("section") || name.equals("ol");
  }

  private static boolean hasChromeWord(Element element) {
    String words = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String word : words.split("[^a-z]+", -1)) {
      if (CHROME_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The smallest of the parts that call themselves the story and hold most of the page's text. */
  private static @Nullable Element story(Document page) {
    List<Element> parts = page.select(STORY);
    if (parts.isEmpty()) {
      return null;
    }
    int all = plainText(page.body());
    Element best = null;
    int smallest = Integer.MAX_VALUE;
    for (Element part : parts) {
      int text = plainText(part);
      if (text >= all * MOST && text <= smallest) {
        best = part;
        smallest = text;
      }
    }
    return best;
  }

  /** How many characters of text stand outside links and chrome. */
  private static int plainText(Element root) {
    int length = 0;
    Deque<Element> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Element element = open.pop();
      length += element.ownText().length();
      for (Element child : element.children()) {
        String name = child.normalName();
        if (!name.equals("a") && !CHROME.contains(name) && !HIDDEN.contains(name)) {
          open.push(child);
        }
      }
    }
    return length;
  }
}
