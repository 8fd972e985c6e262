package io.wiredesk.parse;

import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import java.util.Arrays;
import java.util.Locale;

/**
 * The text of a message in ANPA 1312. Above the story stand lines of the upper rail: each begins
 * with {@code ^} and ends with {@code <}, of a byline or a credit with {@code =}. The first one
 * repeats the keyword, the next one that is no note is the headline. A paragraph begins with a tab.
 */
final class AnpaText {

  private static final int LONGEST_LABEL = 80;

  private final String text;
  private final WireStory story;
  private int at;
  private int fields;

  private AnpaText(String text, WireStory story) {
    this.text = text;
    this.story = story;
  }

  /** Adds what the text holds to the story. */
  static void read(String text, boolean tabular, WireStory story) {
    AnpaText anpa = new AnpaText(text, story);
    while (anpa.isAtField()) {
      anpa.field();
    }
    String rest = text.substring(anpa.at);
    story.text(WireCodes.plain(withoutRails(rest)), tabular);
  }

  private boolean isAtField() {
    int next = at;
    while (next < text.length() && (text.charAt(next) <= ' ')) {
      next++;
    }
    boolean field = next < text.length() && (text.charAt(next) == '^' || isClosed(next));
    at = field ? next : at;
    return field;
  }

  /** Some lines of the head lack the sign in front, and end as all others do. */
  private boolean isClosed(int start) {
    boolean indented =
        start > 0 && (text.charAt(start - 1) == '\t' || text.charAt(start - 1) == ' ');
    int end = start;
    while (end < text.length() && end - start < LONGEST_LABEL && text.charAt(end) != '\n') {
      end++;
    }
    return !indented && text.substring(start, end).strip().endsWith("<");
  }

  private void field() {
    int end = endOfField();
    String line = text.substring(text.charAt(at) == '^' ? at + 1 : at, end).strip();
    boolean centred = line.endsWith("=");
    at = end;
    while (at < text.length() && "<=@".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    line = WireStory.without("", "<=@^", line);
    if (!line.isEmpty()) {
      sort(
          String.join(" ", WireCodes.plain(line).lines().map(String::strip).toList()),
          centred,
          fields++);
    }
  }

  /** A sign of quad at the end of a line, another field, a tab or an empty line ends one. */
  private int endOfField() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = c == '\n' || c == '\r';
      if (c == '<' || (line && text.charAt(i - 1) == '=')) {
        return i;
      }
      int next = text.startsWith("\r\n", i) ? i + 2 : i + 1;
      if (line && next < text.length() && "^\t\r\n".indexOf(text.charAt(next)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private void sort(String line, boolean centred, int index) {
    String value = afterLabel(line);
    if (index == 0 && isSlug(line)) {
      slug(line);
    } else if (label(line, "hl")) {
      story.headline(value);
    } else if (label(line, "index")) {
      story.add(line, Role.SECTORS);
      Arrays.stream(value.split(",", -1)).forEach(story.declared::keyword);
    } else if (label(line, "symbol")) {
      symbol(line, value);
    } else if (WireWords.isEmbargo(line)) {
      story.embargo(line);
    } else if (WireWords.isNote(line) || line.startsWith("$") || label(line, "code")) {
      story.note(line);
    } else if (WireWords.isMedia(line)) {
      story.add(line, Role.MEDIA);
    } else if (WireWords.isTake(line)) {
      story.take(line);
    } else if (WireWords.isByline(line) && (centred || story.hasHeadline())) {
      story.byline(line);
    } else if (centred || (story.hasHeadline() && isCapital(line))) {
      story.add(line, Role.SOURCE);
      story.declared.source(line);
    } else {
      story.headline(line);
    }
  }

  /** {@code BC-Acme-Dividend, 1st Ld-Writethru,310}: keyword, version, number of words. */
  private static boolean isSlug(String line) {
    int comma = line.lastIndexOf(',');
    boolean counted = comma > 0 && comma + 1 < line.length();
    counted = counted && line.substring(comma + 1).strip().chars().allMatch(Character::isDigit);
    int space = line.indexOf(' ');
    String first = space < 0 ? line : line.substring(0, space);
    return counted || first.indexOf('-') > 0 || comma > 0;
  }

  private void slug(String line) {
    story.add(line, Role.NOTICE);
    String[] parts = line.split(",", -1);
    story.declared.slugline(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isBlank() && !parts[i].strip().chars().allMatch(Character::isDigit)) {
        story.standing(parts[i].strip());
      }
    }
  }

  private void symbol(String line, String value) {
    story.add(line, Role.NOTICE);
    for (String symbol : value.split("[, ]+", -1)) {
      int colon = symbol.indexOf(':');
      if (colon > 0 && colon + 1 < symbol.length()) {
        story.declared.ticker(new Ticker(symbol.substring(0, colon), symbol.substring(colon + 1)));
      }
    }
  }

  private static boolean label(String line, String label) {
    return line.toLowerCase(Locale.ROOT).startsWith(label + ":");
  }

  private static String afterLabel(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private static boolean isCapital(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT));
  }

  /** Rails inside the text mark crossheads: the sign goes, the line stays apart. */
  private static String withoutRails(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '^' && start) {
        plain.append('\n');
      } else {
        plain.append(c);
      }
      start = c == '\n' || c == '\r' || (start && c <= ' ');
    }
    return plain.toString();
  }
}
