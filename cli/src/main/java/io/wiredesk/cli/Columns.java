package io.wiredesk.cli;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as a terminal sets it: in columns, of which a character takes none, one or two. */
final class Columns {

  private static final int TAB = 4;

  private Columns() {}

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /**
   * Breaks a text into lines where its language allows it: at spaces, between CJK characters,
   * between Thai words. A word that is wider than a line is cut.
   *
   * @param language BCP 47
   * @param most columns of a line, at least 2
   */
  static List<String> wrap(String text, String language, int most) {
    List<String> lines = new ArrayList<>();
    for (String line : harmless(text).split("\n", -1)) {
      wrapLine(line, Locale.forLanguageTag(language), most, lines);
    }
    return lines;
  }

  /**
   * The text without what a terminal would obey instead of showing: escape sequences, other control
   * characters, marks that turn the reading direction. Line breaks stay.
   */
  static String harmless(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> show(point, shown));
    return shown.toString();
  }

  private static void show(int point, StringBuilder shown) {
    if (point == '\n') {
      shown.append('\n');
    } else if (point == '\t') {
      shown.repeat(" ", TAB);
    } else if (Character.isISOControl(point) || turnsDirection(point)) {
      shown.append(point == '\r' ? "" : "\uFFFD");
    } else {
      shown.appendCodePoint(isSurrogate(point) ? '\uFFFD' : point);
    }
  }

  private static void wrapLine(String line, Locale language, int most, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(line);
    var current = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isInsideHangul(line, end)) {
        continue; // Unicode allows a break there; Koreans break at spaces.
      }
      String piece = line.substring(start, end);
      if (width(current + piece.stripTrailing()) > most && !current.isEmpty()) {
        lines.add(current.toString().stripTrailing());
        current.setLength(0);
      }
      cutInto(lines, current, piece, most);
      start = end;
    }
    lines.add(current.toString().stripTrailing());
  }

  private static boolean isInsideHangul(String line, int index) {
    return index < line.length()
        && UnicodeScript.of(line.codePointBefore(index)) == UnicodeScript.HANGUL
        && UnicodeScript.of(line.codePointAt(index)) == UnicodeScript.HANGUL;
  }

  /** Appends a piece; where it alone is wider than a line, it fills lines of its own. */
  private static void cutInto(List<String> lines, StringBuilder current, String piece, int most) {
    if (width(piece.stripTrailing()) <= most) {
      current.append(piece);
      return;
    }
    int used = 0;
    for (int point : piece.codePoints().toArray()) {
      if (used + width(point) > most) {
        lines.add(current.toString());
        current.setLength(0);
        used = 0;
      }
      current.appendCodePoint(point);
      used += width(point);
    }
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  // Unicode's East Asian Width W and F (UAX 11), told by script and block.
  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    if (point >= 0xFF00 && point <= 0xFFEF) {
      return point <= 0xFF60 || (point >= 0xFFE0 && point <= 0xFFE6);
    }
    return (point >= 0x3000 && point <= 0x303E)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || Character.isEmojiPresentation(point)
        || isWide(UnicodeScript.of(point));
  }

  private static boolean isWide(UnicodeScript script) {
    return switch (script) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      default -> false;
    };
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
