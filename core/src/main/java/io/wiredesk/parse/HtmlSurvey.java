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

/** A page's elements, measured in one walk, in document order. Hidden ones are not among them. */
final class HtmlSurvey implements NodeFilter {

  /** Marks that stand in sentences and seldom in menus, in the scripts of the world. */
  private static final String COMMAS = "،、，。।";

  /** Runs of text in these are part of the line that they stand in. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark",
          "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "br", "wbr");

  private static final Set<String> FORMATTING =
      Set.of("b", "big", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u");

  /** What holds this share of the page's text is no menu, whatever it is called. */
  private static final double TOO_MUCH_FOR_CHROME = 0.4;

  /** Comments may be longer than the story, if so many characters are left for it. */
  private static final int LEAST_BESIDE_COMMENTS = 400;

  /** Text that runs so long without a link is written in sentences. */
  private static final int SHORTEST_PROSE = 80;

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");

  private static final double ALL_LINK = 0.9;

  /** How far below its item a teaser's heading stands. */
  private static final int TEASER_LEVELS = 5;

  /** So many of them are a list of other stories. */
  private static final int FEWEST_TEASERS = 3;

  /** A teaser's own text, outside its link, is shorter. */
  private static final int LONGEST_TEASER = 500;

  private final List<HtmlBox> teasers = new ArrayList<>();
  private final List<HtmlBox> boxes = new ArrayList<>();
  private final Map<Element, HtmlBox> byElement = new HashMap<>();

  /** What each class and id was found to say: pages repeat them. */
  private final Map<String, HtmlSign> names = new HashMap<>();

  private @Nullable HtmlBox here;
  private int links;
  private int leftOut;

  private HtmlSurvey() {}

  static HtmlSurvey of(Element body) {
    HtmlSurvey survey = new HtmlSurvey();
    NodeTraversor.filter(survey, body);
    survey.markTeasers();
    survey.acquit();
    survey.exclude();
    survey.acquitTheLargest();
    return survey;
  }

  /** All elements that a reader sees, an outer one before what it holds. */
  List<HtmlBox> boxes() {
    return boxes;
  }

  @Nullable HtmlBox box(@Nullable Element element) {
    return element == null ? null : byElement.get(element);
  }

  /** The page's text outside links, buttons and menus, in characters. */
  int plain() {
    return boxes.isEmpty() ? 0 : boxes.getFirst().plain;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      count(run.getWholeText());
    } else if (node instanceof Element element && !isPlain(element)) {
      HtmlSign sign = HtmlSign.of(element, names);
      if (sign == HtmlSign.HIDDEN) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(new HtmlBox(element, here, sign));
    }
    return FilterResult.CONTINUE;
  }

  /** Whether it is a word or two set otherwise, which tells nothing about their place. */
  static boolean isPlain(Element element) {
    return element.attributesSize() == 0 && FORMATTING.contains(element.normalName());
  }

  private void enter(HtmlBox box) {
    boxes.add(box);
    byElement.put(box.element, box);
    here = box;
    links += isLink(box) ? 1 : 0;
    leftOut += isLeftOut(box) ? 1 : 0;
    box.headings = box.element.normalName().equals("h1") ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    HtmlBox box = here;
    if (node instanceof Element element && !isPlain(element) && box != null) {
      links -= isLink(box) ? 1 : 0;
      leftOut -= isLeftOut(box) ? 1 : 0;
      box.addToAbove();
      noteTeaser(box);
      here = box.above;
    }
    return FilterResult.CONTINUE;
  }

  /** A heading that is a link, in an item of a list or a small article, leads to another story. */
  private void noteTeaser(HtmlBox box) {
    if (!HEADINGS.contains(box.element.normalName()) || box.linkShare() < ALL_LINK) {
      return;
    }
    HtmlBox item = box.above;
    for (int i = 0; i < TEASER_LEVELS && item != null; i++, item = item.above) {
      String name = item.element.normalName();
      if (name.equals("article") || name.equals("li")) {
        teasers.add(item);
        return;
      }
    }
  }

  private void markTeasers() {
    if (teasers.size() >= FEWEST_TEASERS) {
      for (HtmlBox item : teasers) {
        boolean small = item.plain < LONGEST_TEASER && item.headings == 0;
        item.sign = small ? HtmlSign.CHROME : item.sign;
      }
    }
  }

  private static boolean isLink(HtmlBox box) {
    return box.element.normalName().equals("a");
  }

  private static boolean isLeftOut(HtmlBox box) {
    return switch (box.element.normalName()) {
      case "a", "nav", "footer", "button", "menu" -> true;
      default -> false;
    };
  }

  private void count(String run) {
    HtmlBox box = here;
    int length = 0;
    int commas = 0;
    boolean space = true;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean blank = c <= ' ' || (c > 0x7F && Character.isWhitespace(c));
      length += blank && space ? 0 : 1;
      commas += c == ',' || (c > 0x7F && COMMAS.indexOf(c) >= 0) ? 1 : 0;
      space = blank;
    }
    if (box == null || length == 0) {
      return;
    }
    box.text += length;
    box.linked += links > 0 ? length : 0;
    box.plain += leftOut > 0 ? 0 : length;
    HtmlBox line = line(box);
    if (links == 0) {
      line.own += length;
      line.commas += commas;
    }
  }

  /** The box whose line an inline element is part of; looks a few levels up. */
  private static HtmlBox line(HtmlBox inline) {
    HtmlBox box = inline;
    for (int i = 0; i < 6 && box.above != null; i++) {
      if (!INLINE.contains(box.element.normalName())) {
        return box;
      }
      box = box.above;
    }
    return box;
  }

  /** What holds most of the page stands around nothing, whatever it is called. */
  private void acquit() {
    int all = plain();
    for (HtmlBox box : boxes) {
      boolean header = box.element.normalName().equals("header") && box.headings == 0;
      if (header && box.sign == HtmlSign.NONE && !liesInStory(box)) {
        box.sign = HtmlSign.CHROME;
      }
      boolean large = box.plain > 0 && box.plain >= all * TOO_MUCH_FOR_CHROME;
      boolean beside = all - box.plain >= LEAST_BESIDE_COMMENTS;
      if (large && !(box.sign == HtmlSign.COMMENTS && beside)) {
        box.sign = HtmlSign.NONE;
      }
    }
  }

  private static boolean liesInStory(HtmlBox box) {
    HtmlBox above = box.above;
    for (int i = 0; i < 3 && above != null; i++, above = above.above) {
      String name = above.element.normalName();
      if (name.equals("article") || name.equals("main")) {
        return true;
      }
    }
    return false;
  }

  /** Some sites call the story's own box after the share buttons in it. */
  private void acquitTheLargest() {
    int kept = 0;
    HtmlBox largest = null;
    for (HtmlBox box : boxes.reversed()) {
      int own = box.own >= SHORTEST_PROSE ? box.own : 0;
      kept += box.outside ? 0 : own;
      box.prose += own;
      if (box.above != null) {
        box.above.prose += box.prose;
      }
      boolean first = box.sign == HtmlSign.CHROME && (box.above == null || !box.above.outside);
      largest = first && (largest == null || box.prose > largest.prose) ? box : largest;
    }
    if (largest != null && largest.prose > kept) {
      largest.sign = HtmlSign.NONE;
      exclude();
    }
    boxes.forEach(box -> box.prose = 0);
  }

  private void exclude() {
    for (HtmlBox box : boxes) {
      boolean around =
          switch (box.sign) {
            case CHROME, COMMENTS, CAPTION -> true;
            case NONE, HIDDEN, PICTURE, DETAIL -> false;
          };
      box.outside = around || (box.above != null && box.above.outside);
    }
  }
}
