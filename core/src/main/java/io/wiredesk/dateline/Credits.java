package io.wiredesk.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The credits that wires set into datelines: {@code /PRNewswire/}, {@code (ots)}, {@code - Media
 * OutReach Newswire -}. Names come from {@code wire/credits}; a credit whose name is not known is
 * seen by its slashes, or by a word such as "newswire" inside its brackets.
 */
final class Credits {

  private static final int LONGEST = 48;
  private static final String OPEN = "(（[【";
  private static final String CLOSE = ")）]】";

  private final Set<String> names = new HashSet<>();
  private final Set<String> hints = new HashSet<>();

  /** Reads lines of {@code name …} and {@code hint …}. */
  static Credits of(String file, List<String> lines) {
    Credits credits = new Credits();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("name ")) {
        credits.names.add(key(line.substring(5)));
      } else if (line.startsWith("hint ")) {
        credits.hints.add(key(line.substring(5)));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": a line begins with name or hint, not '" + line + "'");
      }
    }
    return credits;
  }

  private static String key(String name) {
    String folded = Folded.word(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The end of the credit that begins here, its brackets included; or -1. */
  int end(String text, int start) {
    if (start >= text.length()) {
      return -1;
    }
    char c = text.charAt(start);
    if (c == '/') {
      return slashed(text, start);
    }
    return OPEN.indexOf(c) >= 0 ? bracketed(text, start) : bare(text, start);
  }

  private static int slashed(String text, int start) {
    int close = text.indexOf('/', start + 1);
    boolean named = close > start + 2 && close - start <= LONGEST && isApart(text, start);
    String name = named ? text.substring(start + 1, close) : "";
    return named && name.indexOf('\n') < 0 && hasLetter(name) ? close + 1 : -1;
  }

  /** Some write the credit right behind the year: a letter between slashes is none of a date. */
  private static boolean isApart(String text, int slash) {
    char before = slash == 0 ? ' ' : text.charAt(slash - 1);
    return !Character.isLetterOrDigit(before)
        || (Character.isDigit(before) && Character.isLetter(text.charAt(slash + 1)));
  }

  private static boolean hasLetter(String name) {
    return name.codePoints().anyMatch(Character::isLetter);
  }

  private int bracketed(String text, int start) {
    char close = CLOSE.charAt(OPEN.indexOf(text.charAt(start)));
    int end = text.indexOf(close, start + 1);
    if (end < 0 || end - start > LONGEST || !isCredit(text.substring(start + 1, end))) {
      return -1;
    }
    boolean link = close == ']' && end + 1 < text.length() && text.charAt(end + 1) == '(';
    int linkEnd = link ? text.indexOf(')', end) : -1;
    return linkEnd > 0 ? linkEnd + 1 : end + 1;
  }

  private boolean isCredit(String name) {
    String key = key(name);
    if (names.contains(key) || hints.stream().anyMatch(key::contains)) {
      return true;
    }
    for (String part : name.split("[/|・]", -1)) {
      if (names.contains(key(part))) {
        return true;
      }
    }
    return false;
  }

  /** A name without brackets: a known one, or all up to the next dash when it holds a hint. */
  private int bare(String text, int start) {
    if (!Character.isLetter(text.charAt(start))) {
      return -1;
    }
    int known = -1;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int end = start + 2; end <= limit; end++) {
      boolean ended = Character.isLetterOrDigit(text.charAt(end - 1));
      boolean apart = ended && (end == text.length() || !isInWord(text, end));
      if (apart
          && isLongEnough(text, start, end)
          && names.contains(key(text.substring(start, end)))) {
        known = end;
      }
    }
    return known >= 0 ? known : hinted(text, start, limit);
  }

  private static boolean isInWord(String text, int index) {
    return Lexicon.isBound(Character.toLowerCase(text.charAt(index)))
        && Lexicon.isBound(Character.toLowerCase(text.charAt(index - 1)));
  }

  /** "PA" and "ots" are credits in brackets only. */
  private static boolean isLongEnough(String text, int start, int end) {
    return end - start >= 5 || text.charAt(start) > 0x24f;
  }

  private int hinted(String text, int start, int limit) {
    for (int end = start + 1; end < limit; end++) {
      char c = text.charAt(end);
      if (Dashes.isStop(text, end)) {
        String name = text.substring(start, end).strip();
        boolean newswire = key(name).contains("newswire") || key(name).contains("presswire");
        return newswire ? start + name.length() : -1;
      }
      if (c == '\n' || c == ',' || c == '(' || c == '/') {
        return -1;
      }
    }
    return -1;
  }
}
