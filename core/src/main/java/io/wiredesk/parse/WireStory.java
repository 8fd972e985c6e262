package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a wire's message and what they declare, each line by what it is for. */
final class WireStory {

  /** As many as a plain text may have. */
  static final int MOST_BLOCKS = 50_000;

  /** Marks of columns: nobody writes so many blanks inside a sentence. */
  private static final String GAP = "   ";

  private static final int LONGEST_SIGNATURE = 40;
  private static final int LONGEST_SIGN = 5;

  final Declared.Builder declared = Declared.builder();
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String headline;
  private boolean tooLong;
  private boolean standing;
  private boolean telling;

  /** The text without these signs, and white space, at its start and its end. */
  static String without(String startSigns, String endSigns, String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isOf(startSigns, text.charAt(start))) {
      start++;
    }
    while (end > start && isOf(endSigns, text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isOf(String signs, char c) {
    return c <= ' ' || signs.indexOf(c) >= 0;
  }

  List<Block> blocks() {
    return blocks;
  }

  boolean hasHeadline() {
    return headline != null;
  }

  /** Whether there are words besides those of header and trailer. */
  boolean tells() {
    return telling;
  }

  boolean isTooLong() {
    return tooLong || blocks.size() > MOST_BLOCKS;
  }

  void add(String text, Role role) {
    if (!text.isBlank()) {
      blocks.add(new Block(text.strip(), Kind.PARAGRAPH, 0, 0, role));
    }
  }

  /** The first one is the headline, others stand below it. */
  void headline(String text) {
    headline(text, text);
  }

  /**
   * @param title the headline without its label
   */
  void headline(String text, String title) {
    if (text.isBlank()) {
      return;
    }
    telling = true;
    boolean first = headline == null;
    blocks.add(
        new Block(
            text.strip(),
            Kind.HEADING,
            first ? 1 : 2,
            0,
            first ? Role.HEADLINE : Role.SUBHEADLINE));
    if (first) {
      headline = title.strip();
      declared.title(headline);
    }
  }

  void note(String text) {
    add(text, Role.NOTICE);
    if (text.codePoints().anyMatch(Character::isLetter)) {
      declared.note(withoutMark(text.strip()));
    }
  }

  void byline(String text) {
    add(text, Role.SOURCE);
    declared.byline(text);
  }

  /** How the message stands to earlier ones. */
  void take(String words) {
    add(words, Role.NOTICE);
    standing(words);
  }

  /** Reads a take key that stands in a header, and so is no line of the text. */
  void standing(String words) {
    standing |= !words.isBlank();
    declared.note(words);
    if (WireWords.corrects(words)) {
      declared.correction(true);
    }
    if (WireWords.kills(words)) {
      declared.status(Declared.Status.CANCELED);
    }
  }

  boolean hasStanding() {
    return standing;
  }

  /** Until when it must be held back, in a date-time or in the words that say so. */
  void embargo(String line) {
    add(line, Role.NOTICE);
    String moment = HeadDates.moment(line.substring(line.indexOf(':') + 1));
    declared.embargo(moment == null ? line : moment);
  }

  /** The text below the head: paragraphs, tables, notes; what is private stays so to the end. */
  void text(String text, boolean tabular) {
    boolean hidden = false;
    StringBuilder rows = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    List<String> all = lines(text.stripTrailing());
    tooLong = all.size() > WireItems.MOST_LINES;
    boolean signed = isSigned(all);
    for (int i = 0; i < all.size() - (signed ? 1 : 0) && !isTooLong(); i++) {
      String line = all.get(i);
      boolean row = isRow(line) && (tabular || beside(all, i));
      flush(row ? lines : rows, !row, hidden);
      boolean closes = !hidden && WireWords.isPrivate(line.strip());
      if (closes) {
        flush(lines, false, false);
        hidden = true;
      }
      (row ? rows : lines).append(line).append('\n');
    }
    flush(rows, true, hidden);
    flush(lines, false, hidden);
    if (signed) {
      add(all.getLast(), Role.ENDMARK);
    }
  }

  /** The lines, and no more than it takes to see that they are too many. */
  static List<String> lines(String text) {
    return text.lines().limit(WireItems.MOST_LINES + 1L).toList();
  }

  /** The last line of many agencies: its name and the signs of those who wrote it. */
  private static boolean isSigned(List<String> lines) {
    int last = lines.size() - 1;
    return last > 1 && lines.get(last - 1).isBlank() && isSignature(lines.get(last).strip());
  }

  private static boolean beside(List<String> lines, int i) {
    return (i > 0 && hasColumns(lines.get(i - 1)) && hasColumns(lines.get(i)))
        || (i + 1 < lines.size() && hasColumns(lines.get(i + 1)) && hasColumns(lines.get(i)));
  }

  private static boolean isRow(String line) {
    return !line.isBlank();
  }

  private static boolean hasColumns(String line) {
    String inner = line.strip();
    return inner.indexOf('\t') > 0 || inner.indexOf(GAP) > 0;
  }

  private void flush(StringBuilder open, boolean table, boolean hidden) {
    String text = open.toString();
    open.setLength(0);
    telling |= text.codePoints().anyMatch(Character::isLetter);
    if (text.isBlank()) {
      return;
    }
    if (table) {
      Role role = hidden ? Role.NOTICE : null;
      blocks.add(new Block(text.stripTrailing().stripIndent().strip(), Kind.TABLE, 0, 0, role));
      return;
    }
    List<Block> paragraphs = TextParagraphs.ofWire(text, MOST_BLOCKS);
    if (paragraphs == null) {
      tooLong = true;
      return;
    }
    paragraphs.forEach(paragraph -> paragraph(paragraph, hidden));
  }

  private void paragraph(Block block, boolean hidden) {
    String text = block.text();
    if (hidden) {
      note(text);
    } else if (WireWords.isEnd(text)) {
      add(text, Role.ENDMARK);
    } else if (WireWords.isNote(text)) {
      note(text);
    } else {
      blocks.add(block);
    }
  }

  private static boolean isSignature(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SIGNATURE) {
      return false;
    }
    boolean small = text.equals(text.toLowerCase(Locale.ROOT));
    boolean plain = text.chars().noneMatch(c -> ".!?:@".indexOf(c) >= 0 || Character.isDigit(c));
    return small && plain && isShort(text);
  }

  /** {@code dpa ab cde}, {@code str/ab/cd}: an agency and the signs of people. */
  private static boolean isShort(String text) {
    String[] words = text.split("[ /-]+", -1);
    boolean signs = words.length > 1 || text.length() <= LONGEST_SIGN;
    for (int i = 1; i < words.length; i++) {
      signs &= words[i].length() <= LONGEST_SIGN;
    }
    return signs && text.chars().allMatch(c -> !Character.isLetter(c) || c < 0x250);
  }

  /** {@code Eds:}, {@code EDITOR'S NOTE _}: the note without the words that announce one. */
  private static String withoutMark(String note) {
    if (!WireWords.isNote(note)) {
      return note;
    }
    int at = 0;
    while (at < Math.min(note.length(), LONGEST_SIGNATURE) && "_—–:".indexOf(note.charAt(at)) < 0) {
      at++;
    }
    boolean marked = at + 1 < note.length() && "_—–:".indexOf(note.charAt(at)) >= 0;
    String rest = marked ? note.substring(at + 1).strip() : note;
    boolean bracket = marked && "([".indexOf(note.charAt(0)) >= 0 && rest.length() > 1;
    return bracket && ")]".indexOf(rest.charAt(rest.length() - 1)) >= 0
        ? rest.substring(0, rest.length() - 1)
        : rest;
  }
}
