package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a release: the declared one, else a block that is marked or stands like a
 * headline, else the first sentence of the lede. See docs/summary.md.
 */
public final class Titles {

  private static final int MOST_LINES = 5;
  private static final int TOP = 12;

  /** A line below the title that is written in sentences is no longer; the lede is. */
  private static final int LONGEST_BELOW = 120;

  private static final int LONGEST_LEAD = 4_000;

  private final TitleLines lines;
  private final Datelines datelines;
  private final Sentences sentences;

  public Titles(Datelines datelines, Sentences sentences) {
    this.lines = new TitleLines(datelines);
    this.datelines = datelines;
    this.sentences = sentences;
  }

  /**
   * The title of a release of which every block has its role. Blocks that are neither body nor
   * headline are passed over: a date, a contact, a menu can't be the title.
   *
   * @param declared the title that the format declares, or null
   * @param language a BCP 47 tag
   */
  public Title find(List<LabelledBlock> blocks, @Nullable String declared, String language) {
    List<Integer> marked = marked(blocks, declared);
    int lede = lines.lede(blocks, marked.isEmpty() ? 0 : marked.getLast() + 1, language);
    if (declared != null && !declared.isBlank()) {
      return title(declared, blocks, marked, lede, language);
    }
    if (marked.isEmpty()) {
      marked = standing(blocks, lede, language);
    }
    if (marked.isEmpty()) {
      return new Title(firstSentence(blocks, lede, language), List.of(), List.of(), List.of());
    }
    String text = lines.bare(blocks.get(marked.getFirst()).text());
    return title(text, blocks, marked, lede, language);
  }

  private Title title(
      String text, List<LabelledBlock> blocks, List<Integer> marked, int lede, String language) {
    List<Integer> furniture = new ArrayList<>();
    List<Integer> below = new ArrayList<>();
    if (!marked.isEmpty()) {
      addLines(blocks, marked.getFirst(), language, furniture);
      addBelow(blocks, marked.getLast() + 1, lede, language, below);
    }
    return new Title(inOneLine(text), marked, below, furniture);
  }

  /** Adds the lines that tell nothing: neither written in sentences nor a date. */
  private void addLines(List<LabelledBlock> blocks, int to, String language, List<Integer> found) {
    for (int i = 0; i < to; i++) {
      LabelledBlock block = blocks.get(i);
      if (block.role() == Role.BODY
          && !TitleLines.isProse(block.text())
          && datelines.find(block.text(), language, null) == null) {
        found.add(i);
      }
    }
  }

  /** Blocks that were labelled headline, equal the declared title, or carry a headline's mark. */
  private List<Integer> marked(List<LabelledBlock> blocks, @Nullable String declared) {
    List<Integer> marked = new ArrayList<>();
    String wanted = declared == null ? "" : key(declared);
    for (int i = 0; i < blocks.size(); i++) {
      LabelledBlock block = blocks.get(i);
      boolean same = !wanted.isEmpty() && key(lines.bare(block.text())).equals(wanted);
      same &= block.role() == Role.BODY;
      if (block.role() == Role.HEADLINE || same) {
        marked.add(i);
      }
    }
    boolean all =
        blocks.stream().filter(block -> block.role() == Role.BODY).count() == marked.size();
    if (all && blocks.stream().noneMatch(block -> block.role() == Role.HEADLINE)) {
      // A flash is nothing but its headline, which is its story then.
      return List.of();
    }
    return marked.isEmpty() && declared == null ? lines.topHeading(blocks) : marked;
  }

  /** The first of the lines that stand above the lede, if they stand like a headline. */
  private List<Integer> standing(List<LabelledBlock> blocks, int lede, String language) {
    int top = lede < 0 ? Math.min(blocks.size(), TOP) : lede;
    int repeated = lines.repeatedInFirst(blocks, top);
    if (repeated >= 0) {
      return List.of(repeated);
    }
    int first = lede;
    int passed = 0;
    for (int i = lede - 1; i >= 0 && passed < MOST_LINES; i--) {
      boolean story = isStory(blocks.get(i));
      if (story && !lines.mayBeHeadline(blocks.get(i), language)) {
        break;
      }
      first = story ? i : first;
      passed += story ? 1 : 0;
    }
    int next = nextStory(blocks, first, lede);
    while (next < lede && lines.isKicker(blocks.get(first), blocks.get(next))) {
      first = next;
      next = nextStory(blocks, first, lede);
    }
    return first < lede ? List.of(first) : List.of();
  }

  /** The next line of the story; notices may stand between. */
  private static int nextStory(List<LabelledBlock> blocks, int from, int lede) {
    int next = from + 1;
    while (next < lede && !isStory(blocks.get(next))) {
      next++;
    }
    return next;
  }

  /** Sorts the lines between the title and the lede. */
  private void addBelow(
      List<LabelledBlock> blocks, int from, int lede, String language, List<Integer> below) {
    Set<String> listed = listed(blocks.subList(0, Math.max(lede, 0)));
    for (int i = from; i < lede && below.size() < MOST_LINES; i++) {
      LabelledBlock block = blocks.get(i);
      boolean announces = block.text().endsWith("：");
      boolean told = block.text().length() >= LONGEST_BELOW && TitleLines.isProse(block.text());
      boolean line = !announces && !told && lines.mayBeHeadline(block, language);
      if (line && !listed.contains(block.text())) {
        below.add(i);
      }
    }
  }

  /** The entries of a list of contents, which come again as headings of the story. */
  private static Set<String> listed(List<LabelledBlock> blocks) {
    return blocks.stream()
        .filter(block -> block.role() == Role.CHROME)
        .map(LabelledBlock::text)
        .collect(Collectors.toSet());
  }

  private static boolean isStory(LabelledBlock block) {
    return block.role() == Role.BODY || block.role() == Role.HEADLINE;
  }

  private String firstSentence(List<LabelledBlock> blocks, int lede, String language) {
    String text = blocks.get(firstOfStory(blocks, Math.max(lede, 0))).text();
    Dateline dateline = datelines.find(text, language, null);
    String rest = dateline == null ? text : text.substring(dateline.raw().length()).strip();
    String lead = rest.isEmpty() ? text : rest;
    String read = lead.substring(0, Math.min(lead.length(), LONGEST_LEAD));
    List<String> split = sentences.split(read, language);
    return inOneLine(split.isEmpty() ? text : split.getFirst());
  }

  /** A dateline that is a block of its own belongs to the paragraph behind it. */
  private static int firstOfStory(List<LabelledBlock> blocks, int from) {
    int at = from;
    while (at + 1 < blocks.size() && blocks.get(at).role() != Role.BODY) {
      at++;
    }
    return at;
  }

  /** Letters and digits alone, in one width and case, so that marks at the ends don't matter. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static String inOneLine(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }
}
