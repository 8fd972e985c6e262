package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page in which the running text stands: the box whose paragraphs are the
 * longest and hold the fewest links. Two passes over the boxes, so that the time is in proportion
 * to the page however it is nested.
 */
final class HtmlStory {

  /** Shorter runs are labels, bylines, dates: no evidence of a story. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** Shorter ones may be teasers, or labels of a form. */
  private static final int SHORTEST_PROSE = 45;

  /** A part that calls itself the story is believed when it holds this share of the prose. */
  private static final double MOST = 0.5;

  /** The story found is not all of it when it holds less of what calls itself the story. */
  private static final double LEAST_OF_DECLARED = 0.8;

  /** Above the story found is more of it when the prose grows by this share. */
  private static final double LEAST_MORE = 0.15;

  /** And when this share of what is added is prose. */
  private static final double MOSTLY = 0.65;

  private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "ul", "ol", "blockquote");

  private final HtmlSurvey survey;

  private HtmlStory(HtmlSurvey survey) {
    this.survey = survey;
  }

  /** The boxes that hold the story; none when no text runs anywhere. */
  static Set<Element> of(HtmlSurvey survey) {
    Set<Element> story = new HashSet<>();
    for (HtmlBox box : new HtmlStory(survey).find()) {
      story.add(box.element);
    }
    return story;
  }

  private List<HtmlBox> find() {
    score();
    HtmlBox best = null;
    for (HtmlBox box : survey.boxes()) {
      best = best == null || box.weight() > best.weight() ? box : best;
    }
    if (best == null || best.weight() <= 0) {
      return List.of();
    }
    List<HtmlBox> running = withSiblings(best);
    int held = running.stream().mapToInt(box -> box.prose).sum();
    HtmlBox declared = declared();
    if (declared != null && held < LEAST_OF_DECLARED * declared.prose) {
      return List.of(declared);
    }
    HtmlBox whole = climb(best, held);
    return whole == best ? running : List.of(whole);
  }

  private void score() {
    for (HtmlBox box : survey.boxes()) {
      if (!box.outside && box.own >= SHORTEST_PARAGRAPH) {
        double score = 1 + Math.min(box.commas, 20) + Math.min(box.own / 100.0, 6);
        boolean direct = !box.element.normalName().equals("p");
        box.score += direct ? score / 2 : 0;
        HtmlBox above = box.above;
        if (above != null) {
          above.score += score;
          HtmlBox next = above.above;
          if (next != null) {
            next.score += score / 2;
          }
        }
        box.prose += box.own >= SHORTEST_PROSE ? box.own : 0;
      }
    }
    for (HtmlBox box : survey.boxes().reversed()) {
      if (box.above != null) {
        box.above.prose += box.prose;
        box.above.aside += box.outside ? box.text : box.aside;
      }
    }
  }

  /** A story of many sections: above it is more of the same, and little else. */
  private static HtmlBox climb(HtmlBox best, int held) {
    HtmlBox highest = best;
    int prose = held;
    int text = best.text - best.aside;
    for (HtmlBox box = best.above; box != null; box = box.above) {
      int more = box.prose - prose;
      int other = box.text - box.aside - text;
      if (more >= LEAST_MORE * prose && more >= MOSTLY * other) {
        highest = box;
        prose = box.prose;
        text = box.text - box.aside;
      }
    }
    return highest;
  }

  /** Stories are split over boxes side by side: those that are much alike belong to it. */
  private List<HtmlBox> withSiblings(HtmlBox best) {
    Element parent = best.element.parent();
    if (parent == null || best.above == null) {
      return List.of(best);
    }
    List<HtmlBox> story = new ArrayList<>();
    for (Element child : parent.children()) {
      HtmlBox sibling = survey.box(child);
      if (sibling != null && (sibling == best || isAlike(sibling, best.weight()))) {
        story.add(sibling);
      }
    }
    return story;
  }

  private static boolean isAlike(HtmlBox sibling, double highest) {
    boolean paragraph =
        PARAGRAPHS.contains(sibling.element.normalName())
            && sibling.text > 80
            && sibling.linkShare() < 0.25;
    return paragraph || sibling.weight() > Math.max(10, highest * 0.2);
  }

  /** The smallest of the parts that call themselves the story and hold most of the prose. */
  private @Nullable HtmlBox declared() {
    HtmlBox page = survey.boxes().getFirst();
    HtmlBox smallest = null;
    for (HtmlBox box : survey.boxes()) {
      if (box.prose > 0
          && box.prose >= MOST * page.prose
          && callsItselfTheStory(box.element)
          && (smallest == null || box.prose <= smallest.prose)) {
        smallest = box;
      }
    }
    return smallest;
  }

  private static boolean callsItselfTheStory(Element element) {
    return switch (element.normalName()) {
      case "article", "main" -> true;
      default -> {
        String role = element.attr("role");
        yield role.equals("main")
            || role.equals("article")
            || element.attr("itemprop").equals("articleBody");
      }
    };
  }
}
