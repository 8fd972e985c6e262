package io.wiredesk.parse;

import java.util.Arrays;

/**
 * The lines of a plain text, without white space at their ends. Empty lines one behind the other
 * count as one, and all kinds of line breaks count, those of pages too. Kept as offsets: a text of
 * ten megabytes may have millions of lines.
 */
final class TextLines {

  /** As in a terminal, so that an indent of a tab is one of eight spaces. */
  private static final int TAB = 8;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] indents = new int[64];
  private int size;

  private TextLines(String text) {
    this.text = text;
  }

  static TextLines of(String text) {
    TextLines lines = new TextLines(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(start, i);
        boolean pair = text.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  int size() {
    return size;
  }

  String line(int i) {
    return text.substring(starts[i], ends[i]);
  }

  boolean isEmpty(int i) {
    return starts[i] == ends[i];
  }

  /** Whether both this line and the next one have text. */
  boolean goesOn(int i) {
    return i + 1 < size && !isEmpty(i) && !isEmpty(i + 1);
  }

  /** The column at which the line begins. */
  int indent(int i) {
    return indents[i];
  }

  /** The columns that the line takes, without its indent; stops counting beyond the limit. */
  int width(int i, int limit) {
    return Columns.width(text, starts[i], ends[i], limit);
  }

  /** The columns of the line's first word: no line is broken inside it. */
  int firstWord(int i, int limit) {
    int end = starts[i] + 1;
    boolean wide = Columns.isWide(text.charAt(starts[i]));
    while (!wide && end < ends[i] && !isSpace(text.charAt(end))) {
      wide = Columns.isWide(text.charAt(end));
      end += wide ? 0 : 1;
    }
    return Columns.width(text, starts[i], end, limit);
  }

  /** Whether the line is one word that nobody can break, such as a page's address. */
  boolean isOneWord(int i) {
    int end = starts[i];
    while (end < ends[i] && text.charAt(end) > ' ' && text.charAt(end) <= '~') {
      end++;
    }
    return end == ends[i];
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  char last(int i) {
    return text.charAt(ends[i] - 1);
  }

  /** White space, and the marks without width that pages use as such. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && isSpace(text.charAt(start))) {
      indent = text.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean empty = isInvisible(start, end);
    boolean afterEmpty = size == 0 || isEmpty(size - 1);
    if (!empty || !afterEmpty) {
      append(start, empty ? start : end, indent);
    }
  }

  /** Marks of direction and the like alone are no text. */
  private boolean isInvisible(int start, int end) {
    int i = start;
    while (i < end && Character.getType(text.charAt(i)) == Character.FORMAT) {
      i++;
    }
    return i == end;
  }

  private void append(int start, int end, int indent) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      indents = Arrays.copyOf(indents, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = indent;
    size++;
  }
}
