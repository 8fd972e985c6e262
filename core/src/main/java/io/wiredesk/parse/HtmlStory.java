package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page in which the running text stands: the box whose paragraphs are the
 * longest and hold the fewest links. One walk counts, and a second pass over the boxes weighs, so
 * that the time is in proportion to the page however it is nested.
 */
final class HtmlStory implements NodeFilter {

  /** What was counted in an element: its own run of text, and that of all below it. */
  private static final class Count {
    int own;
    int commas;
    int all;
    int linked;
    double score;
  }

  /** Shorter runs are labels, bylines, dates: no evidence of a story. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** Marks that stand in sentences and seldom in menus, in the scripts of the world. */
  private static final String COMMAS = ",;،、，。।";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark",
          "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "br", "wbr");

  private final HtmlRooms rooms;
  private final Map<Element, Count> counts = new HashMap<>();
  private final List<Element> boxes = new ArrayList<>();
  private int links;

  private HtmlStory(HtmlRooms rooms) {
    this.rooms = rooms;
  }

  /** The boxes that hold the story, in document order; none when no text runs anywhere. */
  static List<Element> of(Element body, HtmlRooms rooms) {
    HtmlStory story = new HtmlStory(rooms);
    NodeTraversor.filter(story, body);
    return story.best();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run && !run.isBlank()) {
      count(run);
    } else if (node instanceof Element element) {
      if (HtmlRooms.isHidden(element) || rooms.isChrome(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      counts.put(element, new Count());
      boxes.add(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      Count count = counts.get(element);
      Element parent = element.parent();
      Count above = parent == null ? null : counts.get(parent);
      if (count != null && above != null) {
        above.all += count.all;
        above.linked += count.linked;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void count(TextNode run) {
    String text = run.getWholeText().strip();
    Element box = run.parent();
    Count here = box == null ? null : counts.get(box);
    if (box == null || here == null) {
      return;
    }
    here.all += text.length();
    here.linked += links > 0 ? text.length() : 0;
    Element block = block(box);
    Count own = counts.get(block);
    if (links == 0 && own != null) {
      own.own += text.length();
      own.commas += (int) text.chars().filter(c -> COMMAS.indexOf(c) >= 0).count();
    }
  }

  /** The box whose run of text an inline element is part of; looks a few levels up. */
  private static Element block(Element inline) {
    Element box = inline;
    for (int i = 0; i < 6 && INLINE.contains(box.normalName()) && box.parent() != null; i++) {
      box = box.parent();
    }
    return box;
  }

  private List<Element> best() {
    for (Element box : boxes) {
      Count count = counts.get(box);
      if (count != null && count.own >= SHORTEST_PARAGRAPH) {
        double score = 1 + Math.min(count.commas, 20) + Math.min(count.own / 100.0, 6);
        boolean direct = !box.normalName().equals("p");
        add(box, direct ? score / 2 : 0);
        add(box.parent(), score);
        add(box.parent() == null ? null : box.parent().parent(), score / 2);
      }
    }
    Element best = null;
    double highest = 0;
    for (Element box : boxes) {
      double score = weight(box);
      if (score > highest) {
        highest = score;
        best = box;
      }
    }
    return best == null ? List.of() : withSiblings(best, highest);
  }

  private void add(@Nullable Element box, double score) {
    Count count = box == null ? null : counts.get(box);
    if (count != null) {
      count.score += score;
    }
  }

  private double weight(Element box) {
    Count count = counts.get(box);
    return count == null ? 0 : count.score * (1 - linkShare(count));
  }

  private static double linkShare(Count count) {
    return count.all == 0 ? 1 : (double) count.linked / count.all;
  }

  /** Stories are split over boxes side by side: those that are much alike belong to it. */
  private List<Element> withSiblings(Element best, double highest) {
    Element parent = best.parent();
    if (parent == null || counts.get(parent) == null) {
      return List.of(best);
    }
    List<Element> story = new ArrayList<>();
    for (Element sibling : parent.children()) {
      Count count = counts.get(sibling);
      boolean alike = count != null && weight(sibling) > Math.max(10, highest * 0.2);
      boolean paragraph =
          count != null
              && "p h2 h3 ul ol blockquote".contains(sibling.normalName())
              && count.all > 80
              && linkShare(count) < 0.25;
      if (sibling.equals(best) || alike || paragraph) {
        story.add(sibling);
      }
    }
    return story;
  }
}
