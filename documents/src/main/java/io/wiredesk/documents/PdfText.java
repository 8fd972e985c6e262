package io.wiredesk.documents;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a document's text is like as a whole, and how its lines join.
 *
 * @param size the height of the type that most of its text is set in
 * @param bold whether most of its text is bold, so that bold says nothing
 * @param drawsSpaces whether spaces are drawn at the ends of lines, as word processors do
 * @param distance the usual distance of two lines, in heights of type
 * @param hyphenated words with a hyphen that stand within a line, in small letters
 */
record PdfText(
    double size, boolean bold, boolean drawsSpaces, double distance, Set<String> hyphenated) {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** Lines are no closer and no further apart, in heights of their type. */
  private static final double CLOSEST = 0.8;

  private static final double FURTHEST = 2.5;
  private static final double USUAL = 1.2;

  /** Of so many lines one after the other, two are of one column. */
  private static final int COLUMNS = 6;

  private static final String HYPHENS = "-\u2010";

  static PdfText of(List<PdfLine> lines) {
    Map<Long, Integer> sizes = new HashMap<>();
    Set<String> hyphenated = new HashSet<>();
    int all = 0;
    int bold = 0;
    int ends = 0;
    for (PdfLine line : lines) {
      int length = line.text().length();
      sizes.merge(Math.round(line.size() * 2), length, Integer::sum);
      all += length;
      bold += line.bold() ? length : 0;
      ends += line.openEnd() ? 1 : 0;
      addHyphenated(line.text(), hyphenated);
    }
    long most = 0;
    for (Map.Entry<Long, Integer> size : sizes.entrySet()) {
      boolean more = size.getValue() > sizes.getOrDefault(most, 0);
      boolean asMany = size.getValue().equals(sizes.getOrDefault(most, 0)) && size.getKey() > most;
      most = more || asMany ? size.getKey() : most;
    }
    return new PdfText(
        most / 2.0, bold * 2 > all, ends * 5 > lines.size(), distance(lines), hyphenated);
  }

  private static double distance(List<PdfLine> lines) {
    double[] distances = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double distance = distance(lines, i);
      if (distance > CLOSEST && distance < FURTHEST) {
        distances[count++] = distance;
      }
    }
    Arrays.sort(distances, 0, count);
    // Below the median: between short paragraphs there are more breaks than lines.
    return count == 0 ? USUAL : distances[count / 3];
  }

  /** From the line above that begins at the same margin: lines of other columns lie between. */
  private static double distance(List<PdfLine> lines, int at) {
    PdfLine line = lines.get(at);
    for (int i = at - 1; i >= Math.max(0, at - COLUMNS); i--) {
      PdfLine above = lines.get(i);
      if (Math.abs(above.left() - line.left()) < line.size()) {
        return (line.y() - above.y()) / line.size();
      }
    }
    return 0;
  }

  private static void addHyphenated(String line, Set<String> words) {
    for (int at = line.indexOf('-'); at >= 0; at = line.indexOf('-', at + 1)) {
      String word = wordBefore(line, at) + "-" + wordAt(line, at + 1);
      if (at > 0 && at + 1 < line.length()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Adds a line to those of its paragraph. */
  void join(StringBuilder text, PdfLine last, String next) {
    int end = text.codePointBefore(text.length());
    int begin = next.codePointAt(0);
    if (end == SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
    } else if (HYPHENS.indexOf(end) >= 0 && isInWord(text, begin)) {
      if (Character.isLowerCase(begin) && !isHyphenated(text, next)) {
        text.setLength(text.length() - 1);
      }
    } else if (needsSpace(end, begin, last.openEnd())) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean isInWord(StringBuilder text, int begin) {
    return text.length() > 1
        && Character.isLetterOrDigit(text.codePointBefore(text.length() - 1))
        && Character.isLetterOrDigit(begin);
  }

  private boolean isHyphenated(StringBuilder text, String next) {
    String word = wordBefore(text, text.length() - 1) + "-" + wordAt(next, 0);
    return hyphenated.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean needsSpace(int end, int begin, boolean drawn) {
    boolean before = Scripts.isUnspaced(end);
    boolean behind = Scripts.isUnspaced(begin);
    if (before && behind) {
      return drawn && !Scripts.isWide(end) && !Scripts.isWide(begin);
    }
    if (before || behind) {
      return drawn;
    }
    // Korean lines break within words unless the program breaks between them, and draws the space.
    boolean korean =
        UnicodeScript.of(end) == UnicodeScript.HANGUL
            && UnicodeScript.of(begin) == UnicodeScript.HANGUL;
    return !korean || drawn || !drawsSpaces;
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
