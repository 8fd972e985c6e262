package io.wiredesk.sector;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that may be a sector's name.
 *
 * @param start where in the line it begins (UTF-16)
 * @param end where it ends, exclusive
 * @param key the key of its text; never empty
 */
record Piece(int start, int end, String key) {

  /** No wire's sector has a longer name; what is longer is a text that was glued to the line. */
  static final int LONGEST_NAME = 60;

  /** How much of a piece goes into its key: more than any name has, white space included. */
  private static final int LONGEST_KEY = 4 * LONGEST_NAME;

  boolean isTooLong() {
    return end - start > LONGEST_NAME;
  }

  /** What stands between the separators of a line, from an index on. */
  static List<Piece> between(SectorNames names, String line, int from) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int at = from; at <= line.length(); at++) {
      if (at == line.length() || isSeparator(line, at)) {
        add(pieces, names, line, start, at);
        start = at + 1;
      }
    }
    return pieces;
  }

  /** The words of a piece: between spaces, and between words for "and" that have none. */
  List<Piece> words(SectorNames names, String line) {
    List<Piece> words = new ArrayList<>();
    int from = start;
    int at = start;
    while (at <= end && words.size() <= LONGEST_NAME) {
      int joint = at < end ? names.unspacedJoint(line, at) : 0;
      if (at == end || joint > 0 || isSpace(line.charAt(at))) {
        add(words, names, line, from, at);
        from = at + Math.max(joint, 1);
      }
      at += Math.max(joint, 1);
    }
    return words;
  }

  private static void add(List<Piece> pieces, SectorNames names, String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    String key = names.key(line.substring(start, Math.min(end, start + LONGEST_KEY)));
    if (!key.isEmpty() && !names.isJoint(key)) {
      pieces.add(new Piece(start, end, key));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '︰' || c == '∶';
  }

  private static boolean isSeparator(String line, int at) {
    char c = line.charAt(at);
    return switch (c) {
      case ',', ';', '|', '/', '\t', '>', '»', '›', '→', '#', '\\' -> true;
      case '·', '・', '•', '‧', '･', '、', '､', '，', '；', '｜', '／', '،', '؛', '。', '＞', '＃' -> true;
      case '-', '–', '—' -> isSpaced(line, at);
      default -> isColon(c);
    };
  }

  private static boolean isSpaced(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && isSpace(line.charAt(at - 1))
        && isSpace(line.charAt(at + 1));
  }
}
