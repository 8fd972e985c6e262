package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The story as a page tells it to machines, as {@code articleBody} of schema.org. It is evidence
 * for which lines are the story, and no story itself: it lacks the paragraphs, and often the end.
 */
final class HtmlTold {

  /** So many letters in a row are seldom the same by chance. */
  private static final int WINDOW = 12;

  /** Shorter ones are summaries. */
  private static final int SHORTEST = 300;

  private static final double SAME = 0.8;

  private static final HtmlTold NOTHING = new HtmlTold("", new int[0], 0);

  private final String story;
  private final int[] windows;
  private final int length;

  private HtmlTold(String story, int[] windows, int length) {
    this.story = story;
    this.windows = windows;
    this.length = length;
  }

  /** The story that a page declares; null and summaries tell nothing. */
  static HtmlTold of(@Nullable String articleBody) {
    int[] windows = articleBody == null ? new int[0] : windows(articleBody);
    Arrays.sort(windows);
    int length = windows.length + WINDOW - 1;
    return articleBody == null || length < SHORTEST
        ? NOTHING
        : new HtmlTold(articleBody, windows, length);
  }

  /** The page's lines; where a script would write its story, the story that it tells, too. */
  List<HtmlLine> orInstead(List<HtmlLine> lines) {
    if (length == 0 || lines.stream().anyMatch(HtmlLine::isProse)) {
      return lines;
    }
    List<HtmlLine> all = new ArrayList<>();
    lines.forEach(line -> all.add(line.outsideStory()));
    // Some tell it with its markup.
    String text =
        Jsoup.parse(story.replace("\n", "<br>").replace("</p>", "<br>")).body().wholeText();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> all.add(new HtmlLine(line, Block.Kind.PARAGRAPH, 0, 0, null, true)));
    return all;
  }

  /** Corrects roles by what is declared, where most of the declared text is on the page. */
  void correct(List<HtmlLine> lines, @Nullable Role[] roles) {
    if (length == 0) {
      return;
    }
    boolean[] told = new boolean[roles.length];
    long found = 0;
    long untold = 0;
    for (int i = 0; i < roles.length; i++) {
      int[] own = windows(lines.get(i).text());
      told[i] = own.length > WINDOW && share(own) >= SAME;
      found += told[i] ? own.length + WINDOW : 0;
      boolean story = roles[i] == null || roles[i] == Role.BODY;
      untold += story && !told[i] && lines.get(i).isProse() ? own.length : 0;
    }
    if (found >= SAME * length) {
      take(lines, roles, told, untold * 3 <= found);
    }
  }

  private static void take(
      List<HtmlLine> lines, @Nullable Role[] roles, boolean[] told, boolean complete) {
    int first = 0;
    while (!told[first]) {
      first++;
    }
    for (int i = 0; i < roles.length; i++) {
      boolean story = roles[i] == null || roles[i] == Role.BODY;
      if (told[i] && roles[i] != Role.HEADLINE) {
        roles[i] = Role.BODY;
      } else if (story && complete && i > first && isPlain(lines.get(i))) {
        roles[i] = Role.CHROME;
      }
    }
  }

  /** Headings, lists and tables are often left out of what is told. */
  private static boolean isPlain(HtmlLine line) {
    return switch (line.kind()) {
      case PARAGRAPH -> line.text().length() > 2 * WINDOW;
      case HEADING, LIST_ITEM, TABLE, CAPTION, QUOTE, PREFORMATTED -> false;
    };
  }

  private double share(int[] own) {
    int same = 0;
    for (int window : own) {
      same += Arrays.binarySearch(windows, window) >= 0 ? 1 : 0;
    }
    return (double) same / own.length;
  }

  /** The hashes of all runs of so many letters and digits; a rolling sum makes them. */
  private static int[] windows(String text) {
    char[] letters = new char[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters[count++] = Character.toLowerCase(c);
      }
    }
    int[] windows = new int[Math.max(0, count - WINDOW + 1)];
    int highest = 1;
    for (int i = 1; i < WINDOW; i++) {
      highest *= 31;
    }
    int hash = 0;
    for (int i = 0; i < count; i++) {
      hash -= i >= WINDOW ? letters[i - WINDOW] * highest : 0;
      hash = hash * 31 + letters[i];
      if (i + 1 >= WINDOW) {
        windows[i + 1 - WINDOW] = hash;
      }
    }
    return windows;
  }
}
