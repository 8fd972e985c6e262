package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page into lines, in document order, with what the markup says about each. Walks the tree
 * without recursion, so that its depth costs no stack.
 */
final class HtmlLines implements NodeFilter {

  /** Elements that a browser sets on lines of their own. Others are part of a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /** Old pages lay out whole articles in cells: a paragraph in one is no row of a table. */
  private static final Set<String> SET_IN_CELLS = Set.of("p", "div", "ul", "ol", "h1", "h2", "h3");

  /** A date or a byline is no longer. */
  private static final int LONGEST_DETAIL = 120;

  /** A picture's box may hold a story that is laid over it; a caption is no longer. */
  private static final int LONGEST_CAPTION = 400;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final HtmlSurvey survey;
  private final Set<Element> story;
  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Depths depths = new Depths();
  private Shares shares = new Shares();

  private HtmlLines(HtmlSurvey survey) {
    this.survey = survey;
    this.story = HtmlStory.of(survey);
  }

  /** All of the page's text. */
  static List<HtmlLine> of(Document page) {
    HtmlLines reader = new HtmlLines(HtmlSurvey.of(page.body()));
    NodeTraversor.filter(reader, page.body());
    reader.flush();
    return reader.lines;
  }

  /** The blocks of a piece of HTML that is story from end to end, as news formats carry it. */
  static List<Block> fragment(String html) {
    return of(Jsoup.parseBodyFragment(html)).stream()
        .map(line -> line.as(line.kind() == Block.Kind.CAPTION ? Role.MEDIA : null))
        .toList();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      append(run.getWholeText());
    } else if (node instanceof Element element && !HtmlSurvey.isPlain(element)) {
      HtmlBox box = survey.box(element);
      if (box == null) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(box);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !HtmlSurvey.isPlain(element)) {
      if (BLOCKS.contains(element.normalName())) {
        flush();
      }
      HtmlBox box = survey.box(element);
      if (box != null) {
        count(box, -1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(HtmlBox box) {
    String name = box.element.normalName();
    if (BLOCKS.contains(name)) {
      flush();
    } else if (name.equals("br")) {
      breakLine();
    } else if (name.equals("td") || name.equals("th")) {
      text.append(text.isEmpty() ? "" : "\t");
    }
    count(box, 1);
  }

  private void count(HtmlBox box, int step) {
    depths.count(box, step);
    depths.story += story.contains(box.element) ? step : 0;
  }

  /** One break is a line within a block; two in a row are how old pages set paragraphs apart. */
  private void breakLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void append(String run) {
    int before = text.length();
    if (depths.preformatted > 0) {
      text.append(run);
      shares.count(depths, run.length());
      return;
    }
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c == NO_BREAK_SPACE ? ' ' : c);
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    shares.count(depths, text.length() - before);
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      int linked = Math.min(shares.linked, block.length());
      boolean inStory = story.isEmpty() || !shares.isLittle(shares.story);
      lines.add(new HtmlLine(block, depths.kind(), depths.heading, linked, role(block), inStory));
    }
    text.setLength(0);
    shares = new Shares();
  }

  private @Nullable Role role(String block) {
    boolean detail = block.length() <= LONGEST_DETAIL && shares.isMost(shares.detail);
    if (detail || shares.isMost(shares.chrome)) {
      return Role.CHROME;
    }
    boolean caption =
        block.length() <= LONGEST_CAPTION
            && depths.kind() == Block.Kind.PARAGRAPH
            && shares.isMost(shares.picture);
    return caption || shares.isMost(shares.caption) ? Role.MEDIA : null;
  }

  /** How many of a block's characters stand in elements of each kind. */
  private static final class Shares {
    private int all;
    private int linked;
    private int chrome;
    private int story;
    private int caption;
    private int picture;
    private int detail;

    void count(Depths depths, int characters) {
      all += characters;
      linked += depths.linked > 0 ? characters : 0;
      chrome += depths.chrome > 0 ? characters : 0;
      story += depths.story > 0 ? characters : 0;
      caption += depths.caption > 0 ? characters : 0;
      picture += depths.picture > 0 ? characters : 0;
      detail += depths.detail > 0 ? characters : 0;
    }

    boolean isMost(int share) {
      return 10L * share >= 9L * all;
    }

    boolean isLittle(int share) {
      return 2L * share < all;
    }
  }

  /** How many elements of each kind the walk stands in. */
  private static final class Depths {
    private int linked;
    private int chrome;
    private int story;
    private int caption;
    private int picture;
    private int detail;
    private int preformatted;
    private int item;
    private int row;
    private int inCell;
    private int quote;
    private int heading;

    void count(HtmlBox box, int step) {
      Element element = box.element;
      switch (element.normalName()) {
        case "a" -> linked += step;
        case "pre" -> preformatted += step;
        case "li", "dt", "dd" -> item += step;
        case "tr" -> row += step;
        case "blockquote" -> quote += step;
        case "h1", "h2", "h3", "h4", "h5", "h6" ->
            heading = step > 0 ? element.normalName().charAt(1) - '0' : 0;
        default -> {}
      }
      inCell += row > 0 && SET_IN_CELLS.contains(element.normalName()) ? step : 0;
      switch (box.sign) {
        case CHROME, COMMENTS -> chrome += step;
        case CAPTION -> caption += step;
        case PICTURE -> picture += step;
        case DETAIL -> detail += step;
        case NONE, HIDDEN -> {}
      }
    }

    Block.Kind kind() {
      if (heading > 0) {
        return Block.Kind.HEADING;
      }
      if (caption > 0) {
        return Block.Kind.CAPTION;
      }
      if (preformatted > 0) {
        return Block.Kind.PREFORMATTED;
      }
      if (item > 0) {
        return Block.Kind.LIST_ITEM;
      }
      if (row > 0 && inCell == 0) {
        return Block.Kind.TABLE;
      }
      return quote > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
    }
  }
}
