package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
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

  /** What is never measured; a form is, since some sites write the whole page into one. */
  private static final Set<String> LEFT_OUT = Set.of("a", "nav", "footer", "button", "menu");

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

  private static final Set<String> STORY = Set.of("article", "main");

  /**
   * A part of the page holds the story when it holds this share of the page's text outside links.
   */
  private static final double MOST = 0.5;

  /**
   * A part that calls itself the story is believed when the running text holds no less than this.
   */
  private static final double LEAST_OF_DECLARED = 0.8;

  /** What holds this share of the page's text is no menu, whatever it is called. */
  private static final double TOO_MUCH_FOR_CHROME = 0.4;

  private final Set<Element> large;
  private final Set<Element> story = new HashSet<>();

  HtmlRooms(Document page) {
    TextLengths lengths = TextLengths.of(page.body());
    large = lengths.atLeast(TOO_MUCH_FOR_CHROME);
    List<Element> running = HtmlStory.of(page.body(), this);
    Element declared = story(lengths);
    int held = running.stream().mapToInt(part -> TextLengths.of(part).all()).sum();
    boolean asDeclared = declared != null && held < LEAST_OF_DECLARED * lengths.in(declared);
    story.addAll(asDeclared ? List.of(declared) : running);
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
    return (named || siteHeader || (isBox(name) && hasChromeWord(element)))
        && !large.contains(element);
  }

  /** Whether the page has a part that holds the story; what lies outside it is chrome. */
  boolean hasStory() {
    return !story.isEmpty();
  }

  boolean isStory(Element element) {
    return story.contains(element);
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
  private static @Nullable Element story(TextLengths lengths) {
    Element best = null;
    int smallest = Integer.MAX_VALUE;
    for (Element part : lengths.atLeast(MOST)) {
      if (callsItselfTheStory(part) && lengths.in(part) <= smallest) {
        best = part;
        smallest = lengths.in(part);
      }
    }
    return best;
  }

  private static boolean callsItselfTheStory(Element element) {
    String role = element.attr("role");
    return STORY.contains(element.normalName())
        || role.equals("main")
        || role.equals("article")
        || element.attr("itemprop").equals("articleBody");
  }

  /**
   * How many characters of text stand outside links and menus. One walk measures all boxes, however
   * they are nested.
   *
   * @param all the length of the whole
   * @param boxes the length of each box that has a name or a class; an outer one comes first
   */
  private record TextLengths(int all, Map<Element, Integer> boxes) {

    static TextLengths of(Element root) {
      Map<Element, Integer> boxes = new LinkedHashMap<>();
      Deque<Integer> before = new ArrayDeque<>();
      int[] length = {0};
      NodeTraversor.filter(
          new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
              if (node instanceof TextNode run) {
                length[0] += run.isBlank() ? 0 : run.getWholeText().length();
              } else if (node instanceof Element element) {
                if (isLeftOut(element.normalName())) {
                  return FilterResult.SKIP_ENTIRELY;
                }
                boxes.put(element, 0);
                before.push(length[0]);
              }
              return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
              if (node instanceof Element element) {
                boxes.put(element, length[0] - before.pop());
              }
              return FilterResult.CONTINUE;
            }
          },
          root);
      return new TextLengths(length[0], boxes);
    }

    int in(@Nullable Element box) {
      return box == null ? 0 : boxes.getOrDefault(box, 0);
    }

    /** The boxes that hold a share of the text, an outer one first. */
    Set<Element> atLeast(double share) {
      Set<Element> found = new LinkedHashSet<>();
      boxes.forEach(
          (box, length) -> {
            if (length > 0 && length >= all * share) {
              found.add(box);
            }
          });
      return found;
    }

    private static boolean isLeftOut(String name) {
      return LEFT_OUT.contains(name) || HIDDEN.contains(name);
    }
  }
}
