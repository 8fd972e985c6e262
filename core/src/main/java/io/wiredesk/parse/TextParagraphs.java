package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a plain text. Empty lines set them apart; where a text has a margin, the lines
 * that it broke are joined again; every other line break is one that the author meant.
 *
 * <p>A margin shows in the lengths of the lines: none is longer, and most of those that go on end
 * so near to it that the next word would not have fitted.
 */
final class TextParagraphs {

  /** No mail program or typewriter sets a wider line; a longer one is a paragraph of its own. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  /** Of the lines with another one below, this share ends at the margin, if there is one. */
  private static final double MOST = 0.6;

  private static final int FEWEST_LINES = 3;

  private TextParagraphs() {}

  /** The paragraphs in order, without white space at their ends; none is empty. */
  static List<String> of(String text) {
    List<String> lines = lines(text);
    int margin = margin(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String last = "";
    for (String line : lines) {
      boolean goesOn = !open.isEmpty() && isBrokenBetween(last, line, margin);
      if (!goesOn && !open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      if (goesOn && needsSpace(last, line)) {
        open.append(' ');
      }
      open.append(line);
      last = line;
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /** Lines without white space at their ends; all kinds of line breaks, pages too. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        String line = text.substring(start, i).strip();
        boolean crlf = i > 0 && i < text.length() && text.charAt(i) == '\n' && i == start;
        if (!(crlf && text.charAt(i - 1) == '\r')) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The column at which the text was broken, or 0 when it was not. */
  private static int margin(List<String> lines) {
    int widest = 0;
    int going = 0;
    for (int i = 0; i < lines.size(); i++) {
      int width = width(lines.get(i), WIDEST + 1);
      if (width > WIDEST) {
        return 0;
      }
      widest = Math.max(widest, width);
      going += goesOn(lines, i) ? 1 : 0;
    }
    if (widest < NARROWEST || going < FEWEST_LINES) {
      return 0;
    }
    int full = 0;
    for (int i = 0; i < lines.size(); i++) {
      full += goesOn(lines, i) && isFull(lines.get(i), lines.get(i + 1), widest) ? 1 : 0;
    }
    return full >= going * MOST ? widest : 0;
  }

  private static boolean goesOn(List<String> lines, int i) {
    return i + 1 < lines.size() && !lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty();
  }

  private static boolean isBrokenBetween(String line, String next, int margin) {
    return margin > 0
        && !line.isEmpty()
        && !next.isEmpty()
        && !beginsItem(next)
        && isFull(line, next, margin);
  }

  /** Whether the next line's first word would have gone over the margin. */
  private static boolean isFull(String line, String next, int margin) {
    return width(line, margin) + 1 + width(firstWord(next), margin) > margin;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      if (isWide(line.charAt(end))) {
        return line.substring(0, end + 1);
      }
      end++;
    }
    return line.substring(0, end);
  }

  private static boolean beginsItem(String line) {
    char first = line.charAt(0);
    return "•·●○■□▪*#".indexOf(first) >= 0
        || (line.length() > 1 && "-–—".indexOf(first) >= 0 && line.charAt(1) == ' ');
  }

  /** Columns that a line takes, two for a wide character; stops counting beyond the limit. */
  private static int width(String line, int limit) {
    int width = 0;
    for (int i = 0; i < line.length() && width <= limit; i++) {
      width += isWide(line.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  /** Between two wide characters, and in Thai, a line break stands for no space. */
  private static boolean needsSpace(String line, String next) {
    char before = line.charAt(line.length() - 1);
    char after = next.charAt(0);
    boolean unspaced = (isWide(before) && isWide(after)) && !(isHangul(before) && isHangul(after));
    boolean thai = isThai(before) && isThai(after);
    boolean hyphen = before == '-' && line.length() > 1 && Character.isLetter(after);
    return !unspaced && !thai && !(hyphen && Character.isLetter(line.charAt(line.length() - 2)));
  }

  private static boolean isWide(char c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || isHangul(c)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static boolean isThai(char c) {
    return c >= 0x0E01 && c <= 0x0E5B;
  }
}
