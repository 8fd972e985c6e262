package io.wiredesk.parse;

import io.wiredesk.release.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a plain text. Empty lines set them apart; where a text has a {@linkplain
 * TextMargin margin}, the lines that it broke are joined again; every other line break is one that
 * the author meant.
 */
final class TextParagraphs {

  private static final String BULLETS = "•‣·●○■□◆◇▪▶►※*";
  private static final String DASHES = "-–—";

  /** Behind one of these a sentence, or a clause that stands by itself, is over. */
  private static final String ENDS = ".!?:;…。！？：；．؟۔”\"»)）」』";

  private final TextLines lines;
  private final int margin;
  private final int limit;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final boolean cutsWords;

  /** A wire's lines of fewer columns were not broken by its margin; 0 where none is known. */
  private final int wrapped;

  private boolean item;

  private TextParagraphs(TextLines lines, int limit, boolean wire) {
    this.lines = lines;
    int found = TextMargin.of(lines);
    int widest = wire && found == TextMargin.NONE ? TextMargin.widest(lines) : TextMargin.NONE;
    this.margin = Math.max(found, widest);
    this.wrapped = widest * 3 / 4;
    this.cutsWords = TextMargin.cutsWords(lines, margin);
    this.limit = limit;
  }

  /**
   * The paragraphs and list items in order.
   *
   * @param limit the most blocks; null is returned when the text has more
   */
  static @Nullable List<Block> of(String text, int limit) {
    return new TextParagraphs(TextLines.of(text), limit, false).blocks();
  }

  /** The same for the text of a wire: its lines are broken even where a few can't show it. */
  static @Nullable List<Block> ofWire(String text, int limit) {
    return new TextParagraphs(TextLines.of(text), limit, true).blocks();
  }

  private @Nullable List<Block> blocks() {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isBrokenBefore(i)) {
        open.append(needsSpace(open, lines.first(i)) ? " " : "");
      } else {
        close();
        item = !lines.isEmpty(i) && isBullet(lines.line(i));
      }
      open.append(lines.line(i));
      if (blocks.size() > limit) {
        return null;
      }
    }
    close();
    TextMarkup.markHeadings(blocks);
    return blocks;
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(TextMarkup.block(open.toString(), item));
      open.setLength(0);
    }
  }

  /** Whether the margin, and not the author, broke the text before the line. */
  private boolean isBrokenBefore(int i) {
    if (margin == TextMargin.NONE || !lines.goesOn(i - 1)) {
      return false;
    }
    boolean indented = lines.indent(i) > lines.indent(i - 1) + 1 && !item;
    if (indented || isSetApart(lines.line(i))) {
      return false;
    }
    if (wrapped > 0 && lines.width(i - 1, margin) >= wrapped) {
      return true;
    }
    return TextMargin.isFull(lines, i - 1, margin) || isRagged(i - 1);
  }

  /** A long line whose sentence goes on, though the next word might have fitted or did not fit. */
  private boolean isRagged(int i) {
    return lines.width(i, margin) * 10 >= margin * 6
        && Character.isLowerCase(lines.first(i + 1))
        && ENDS.indexOf(lines.last(i)) < 0;
  }

  private boolean isSetApart(String line) {
    return isBullet(line) || isMark(line) || (isNumbered(line) && isNumbered(open));
  }

  /** A bullet, or a dash and a space; a row of signs is a mark of its own. */
  private static boolean isBullet(String line) {
    char first = line.charAt(0);
    boolean dash = DASHES.indexOf(first) >= 0 && line.startsWith(" ", 1);
    return (dash || BULLETS.indexOf(first) >= 0) && !isMark(line);
  }

  /** {@code ###}, {@code -more-}, {@code - 30 -}, {@code * * *}: signs at both ends. */
  private static boolean isMark(String line) {
    char first = line.charAt(0);
    boolean sign = "#*=_~".indexOf(first) >= 0 || DASHES.indexOf(first) >= 0;
    return sign && line.charAt(line.length() - 1) == first;
  }

  /** {@code 1.}, {@code 12)}: only beside its like, since a sentence may go on with a number. */
  private static boolean isNumbered(CharSequence line) {
    int end = 0;
    while (end < line.length() && end < 3 && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end > 0
        && end < 3
        && end + 1 < line.length()
        && ".)、．）".indexOf(line.charAt(end)) >= 0
        && !Character.isDigit(line.charAt(end + 1));
  }

  /**
   * Beside an ideograph or a kana, in Thai and behind a hyphen, a line break stands for no space.
   * In Korean it does, unless the lines are cut at the margin and not between words.
   */
  private boolean needsSpace(CharSequence text, char after) {
    char before = text.charAt(text.length() - 1);
    if (Columns.isHangul(before) && Columns.isHangul(after)) {
      return !cutsWords;
    }
    boolean unspaced = isIdeographic(before) || isIdeographic(after);
    boolean thai = Columns.isThai(before) && Columns.isThai(after);
    return !unspaced && !thai && before != '\u00AD' && !(isHyphenated(text) && isWord(after));
  }

  private static boolean isIdeographic(char c) {
    return Columns.isWide(c) && !Columns.isHangul(c);
  }

  /** The hyphen stays: whether the word has one, or was divided, nobody can tell. */
  private static boolean isHyphenated(CharSequence text) {
    int last = text.length() - 1;
    char hyphen = text.charAt(last);
    return last > 0 && (hyphen == '-' || hyphen == '\u2010') && isWord(text.charAt(last - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
