package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a headline from the lede below it and from the lines above it, by how it is written. */
final class TitleLines {

  private static final int LONGEST_TITLE = 320;
  private static final int LONG_PROSE = 200;
  private static final int LEDE_WITHIN = 200;
  private static final int DATELINE_WITHIN = 4;
  private static final int SHORTEST_REPEAT = 12;
  private static final String ENDS = ".。．؟।";
  private static final String WEAK_ENDS = "!?！？…";
  private static final String CLOSERS = "\"”’»」』）)]";

  private static final int LONGEST_NAME = 48;

  private final Datelines datelines;

  TitleLines(Datelines datelines) {
    this.datelines = datelines;
  }

  /**
   * The index of the first paragraph of the story: the first with a dateline that sentences follow,
   * else the first that ends like a sentence; -1 when there is neither.
   */
  int lede(List<LabelledBlock> blocks, int from, String language) {
    int prose = -1;
    for (int i = from; i < Math.min(blocks.size(), from + LEDE_WITHIN); i++) {
      LabelledBlock block = blocks.get(i);
      if (prose >= 0 && i - prose > DATELINE_WITHIN) {
        break;
      }
      if (block.role() == Role.DATELINE || isDated(block, language)) {
        return i;
      }
      if (prose < 0 && block.role() == Role.BODY && isProse(block.text())) {
        prose = i;
      }
    }
    return prose;
  }

  private boolean isDated(LabelledBlock block, String language) {
    if (block.role() != Role.BODY) {
      return false;
    }
    Dateline dateline = datelines.find(block.text(), language, null);
    if (dateline == null) {
      return false;
    }
    boolean goesOn = block.text().length() - dateline.raw().length() > LONG_PROSE / 4;
    return dateline.place() != null || goesOn;
  }

  /** Whether a block is written in sentences. */
  static boolean isProse(String text) {
    if (text.length() >= LONG_PROSE) {
      return true;
    }
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char end = text.charAt(last);
    boolean weak = WEAK_ENDS.indexOf(end) >= 0 && text.length() > LONG_PROSE / 2;
    return weak || (ENDS.indexOf(end) >= 0 && !endsWithShortForm(text, last));
  }

  /** "Acme, Inc." and "S.A." end many headlines. */
  private static boolean endsWithShortForm(String text, int last) {
    String word = text.substring(text.lastIndexOf(' ', last) + 1, last);
    boolean pointed = word.indexOf('.') > 0;
    boolean brief = word.length() <= 4 && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return text.charAt(last) == '.' && text.length() < LONG_PROSE && (pointed || brief);
  }

  /** A heading of the highest level of markdown, as {@code # Acme opens a plant}. */
  List<Integer> topHeading(List<LabelledBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (blocks.get(i).role() == Role.BODY && text.startsWith("# ") && text.length() > 4) {
        return List.of(i);
      }
    }
    return List.of();
  }

  /** The text without the mark of a heading. */
  String bare(String text) {
    return text.startsWith("# ") ? text.substring(2).strip() : text;
  }

  /**
   * A page begins with its own title, which is the site's name and the headline; the headline comes
   * once more above the story. The index of that second one, or -1.
   */
  int repeatedInFirst(List<LabelledBlock> blocks, int lede) {
    String first = blocks.getFirst().text();
    for (int i = Math.min(lede, blocks.size()) - 1; i > 0; i--) {
      String text = blocks.get(i).text();
      boolean telling = text.length() >= SHORTEST_REPEAT && blocks.get(i).role() == Role.BODY;
      if (telling && isEdgeOf(text, first)) {
        return i;
      }
    }
    return repeated(blocks, lede);
  }

  /** A line that stands twice above the story, as title of the page and of the article. */
  private static int repeated(List<LabelledBlock> blocks, int lede) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(lede, blocks.size()); i++) {
      String text = blocks.get(i).text();
      if (text.length() > 2 * SHORTEST_REPEAT && !seen.add(text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEdgeOf(String text, String whole) {
    int rest = whole.length() - text.length();
    if (rest == 0) {
      return whole.equals(text);
    }
    boolean after = rest > 0 && whole.endsWith(text) && isSeam(whole.charAt(rest - 1));
    return after || (rest > 0 && whole.startsWith(text) && isSeam(whole.charAt(text.length())));
  }

  private static boolean isSeam(char c) {
    return " -–—|:·»/_".indexOf(c) >= 0;
  }

  /** Whether a block can stand between the top and the lede as headline or below it. */
  boolean mayBeHeadline(LabelledBlock block, String language) {
    String text = block.text();
    if (block.role() != Role.BODY && block.role() != Role.HEADLINE) {
      return false;
    }
    // The format says that it is a part of the story.
    if (block.role() == Role.BODY && block.evidence() != null) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    boolean written = letters >= 4 && letters * 2 > text.length() && text.length() <= LONGEST_TITLE;
    return written
        && !isContact(text)
        && !text.endsWith(":")
        && !(text.startsWith("(") && text.endsWith(")"))
        && datelines.find(text, language, null) == null;
  }

  static boolean isContact(String text) {
    return text.indexOf('@') >= 0
        || text.contains("://")
        || text.contains("www.")
        || text.contains("](")
        || text.startsWith("--");
  }

  /** A rubric above the headline: a few words over a longer line. */
  boolean isKicker(LabelledBlock line, LabelledBlock below) {
    String text = line.text();
    String next = below.text();
    long words = text.chars().filter(Character::isWhitespace).count() + 1;
    boolean spaced = text.codePoints().noneMatch(Character::isIdeographic);
    boolean brief = text.length() <= (spaced ? 24 : 6) && words <= 3;
    return (brief || isNameInCapitals(text, next)) && next.length() > 2 * text.length();
  }

  /** The issuer's name above the headline: {@code ACME HOLDINGS (NORTH) S.A.}. */
  private static boolean isNameInCapitals(String text, String next) {
    return text.length() <= LONGEST_NAME && inCapitals(text) && !inCapitals(next);
  }

  private static boolean inCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
