package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of a page's lines are the story's, and declares what stands around it. When nothing
 * would be left, nothing is declared: a menu kept is better than a paragraph lost.
 */
final class HtmlRoles {

  /** A teaser of another story that is all link is no longer; a paragraph in a link may be. */
  private static final int LONGEST_TEASER = 160;

  /** Words before a link, as in "See also: ...". */
  private static final int LONGEST_LEAD = 30;

  /** One link or two in a list may be the story's. */
  private static final int FEWEST_TEASERS = 3;

  private static final int LONGEST_LABEL = 60;

  /** So far above the story its standfirst may stand, in lines. */
  private static final int ABOVE_STORY = 12;

  private final List<HtmlLine> lines;
  private final @Nullable Role[] roles;

  private HtmlRoles(List<HtmlLine> lines) {
    this.lines = lines;
    this.roles = new Role[lines.size()];
  }

  /**
   * The lines as blocks with the roles that the page declares.
   *
   * @param title the declared title, or null
   * @param told the story as the page declares it beside its text
   */
  static List<Block> of(List<HtmlLine> lines, @Nullable String title, HtmlTold told) {
    HtmlRoles roles = new HtmlRoles(lines);
    roles.assign(title == null ? null : key(title));
    roles.gallery();
    roles.standfirst();
    roles.teasers();
    told.correct(lines, roles.roles);
    roles.emptyEnd();
    return roles.blocks();
  }

  private void assign(@Nullable String title) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < roles.length; i++) {
      HtmlLine line = lines.get(i);
      boolean again = line.inStory() && !texts.add(line.text());
      if (title != null && line.isHeading() && key(line.text()).equals(title)) {
        roles[i] = Role.HEADLINE;
      } else if (!line.inStory() || isTeaser(line)) {
        roles[i] = Role.CHROME;
      } else {
        roles[i] = line.isUnsigned() && (again || isOfStory(line)) ? Role.BODY : line.sign();
      }
    }
  }

  /** Lists are no headlines. */
  private static boolean isOfStory(HtmlLine line) {
    return line.kind() == Block.Kind.LIST_ITEM || line.kind() == Block.Kind.QUOTE;
  }

  /** A line that is another story's title and leads to it. */
  private static boolean isTeaser(HtmlLine line) {
    if (line.kind() != Block.Kind.PARAGRAPH || line.text().length() > LONGEST_TEASER) {
      return false;
    }
    int lead = line.text().indexOf(':');
    boolean led = lead > 0 && lead <= LONGEST_LEAD;
    int before = led ? lead + 1 : 0;
    int behind = line.text().length() - before;
    boolean allLink = 10L * line.linked() >= 9L * behind;
    return allLink && line.linked() > 0 && !line.endsSentence();
  }

  /** Where there are more captions than text, the captions are the story. */
  private void gallery() {
    long captions = 0;
    long text = 0;
    for (int i = 0; i < roles.length; i++) {
      captions += roles[i] == Role.MEDIA ? lines.get(i).text().length() : 0;
      text += isStory(i) ? lines.get(i).text().length() : 0;
    }
    for (int i = 0; i < roles.length && captions > text; i++) {
      roles[i] = roles[i] == Role.MEDIA && lines.get(i).isProse() ? null : roles[i];
    }
  }

  /** Between the headline and the story may stand its first paragraph, in a box of its own. */
  private void standfirst() {
    int first = 0;
    while (first < roles.length && !isStory(first)) {
      first++;
    }
    if (first == roles.length) {
      return;
    }
    int top = headline(first);
    for (int i = top + 1; top >= 0 && i < first; i++) {
      HtmlLine line = lines.get(i);
      boolean paragraph = line.kind() == Block.Kind.PARAGRAPH && line.linkedPercent() < 30;
      if (!line.inStory() && line.isUnsigned() && paragraph && line.isProse()) {
        roles[i] = null;
      }
    }
  }

  private int headline(int first) {
    for (int i = first - 1; i >= Math.max(0, first - ABOVE_STORY); i--) {
      if (roles[i] == Role.HEADLINE || lines.get(i).level() == 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStory(int i) {
    return roles[i] == null || roles[i] == Role.BODY;
  }

  /** Links to other stories, one below the other, and the line that announces them. */
  private void teasers() {
    int from = 0;
    while (from < roles.length) {
      int to = from;
      while (to < roles.length && isStory(to) && isLinkOfList(lines.get(to))) {
        to++;
      }
      if (to - from >= FEWEST_TEASERS) {
        boolean label = from > 0 && isStory(from - 1) && isLabel(lines.get(from - 1));
        for (int i = label ? from - 1 : from; i < to; i++) {
          roles[i] = Role.CHROME;
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isLinkOfList(HtmlLine line) {
    return line.kind() == Block.Kind.LIST_ITEM
        && line.linkedPercent() >= 90
        && !line.endsSentence();
  }

  private static boolean isLabel(HtmlLine line) {
    return line.text().length() <= LONGEST_LABEL && !line.endsSentence();
  }

  /** A heading below which nothing is left has gone with what stood there. */
  private void emptyEnd() {
    boolean gone = false;
    for (int i = roles.length - 1; i >= 0; i--) {
      if (isStory(i) && !(gone && lines.get(i).isHeading())) {
        return;
      }
      gone |= roles[i] == Role.CHROME && lines.get(i).inStory();
      roles[i] = isStory(i) ? Role.CHROME : roles[i];
    }
  }

  private List<Block> blocks() {
    boolean nothingLeft = true;
    for (int i = 0; i < roles.length; i++) {
      nothingLeft &= !isStory(i);
    }
    List<Block> blocks = new ArrayList<>(roles.length);
    for (int i = 0; i < roles.length; i++) {
      boolean undeclared = nothingLeft && roles[i] == Role.CHROME;
      blocks.add(lines.get(i).as(undeclared ? null : roles[i]));
    }
    return blocks;
  }

  private static String key(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(plain.length());
    plain.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> key.append((char) c));
    return key.toString();
  }
}
