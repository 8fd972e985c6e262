package io.wiredesk.parse;

import io.wiredesk.parse.TextHead.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a {@link TextHead}, from the top of a text. */
final class TextHeadReader {

  private static final Map<String, String> KINDS = TextHead.TABLE.kinds();

  /** What the table has besides the names of fields. */
  private static final Set<String> NO_FIELDS = Set.of("mark", "no", "language");

  /** Nobody writes more; what goes on longer is a list of facts and the story itself. */
  private static final int MOST_LINES = 40;

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_NAME = 32;

  /** A field's value that nobody indented goes on for so many lines. */
  private static final int MOST_WRAPPED = 3;

  private static final int MOST_TITLE_LINES = 4;

  private final String text;
  private final List<Field> fields = new ArrayList<>();

  /** Where the text below the head begins. */
  private int at;

  TextHeadReader(String text) {
    this.text = text;
  }

  /** The fields from the top on; empty where the text begins at once. */
  List<Field> fields() {
    skipEmpty();
    for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
      String line = line(at);
      Field field = field(line);
      if (field != null) {
        fields.add(field);
      } else if (fields.isEmpty() || line.isBlank() || !goesOn(line)) {
        break;
      } else {
        fields.add(fields.removeLast().and(line));
      }
      at = next(at);
      if (field != null && field.kind().equals("mark")) {
        title();
      }
    }
    return fields;
  }

  /** The text below the fields. */
  String rest() {
    return text.substring(at);
  }

  /** The lines between a distributor's line and the next empty one. */
  private void title() {
    StringBuilder title = new StringBuilder();
    int from = at;
    for (int i = 0; i <= MOST_TITLE_LINES && at < text.length(); i++) {
      String line = line(at);
      if (line.isBlank() || field(line) != null) {
        break;
      }
      title.append(title.isEmpty() ? "" : "\n").append(line.strip());
      at = next(at);
    }
    boolean tooLong = title.toString().lines().count() > MOST_TITLE_LINES;
    at = tooLong ? from : at;
    if (!title.isEmpty() && !tooLong) {
      String raw = title.toString();
      fields.add(new Field("title", raw.replace('\n', ' '), raw));
    }
  }

  /** Whether a line that is no field belongs to the one above it. */
  private boolean goesOn(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    if (Character.isWhitespace(line.charAt(0))) {
      return true;
    }
    int next = next(at);
    for (int i = 0; i < MOST_WRAPPED && next < text.length(); i++) {
      String below = line(next);
      if (below.isBlank() || below.length() > LONGEST_LINE) {
        return false;
      }
      if (field(below) != null) {
        return true;
      }
      next = next(next);
    }
    return false;
  }

  private void skipEmpty() {
    while (at < text.length() && line(at).isBlank()) {
      at = next(at);
    }
  }

  /** The line from an index on; a longer one is cut, since it is none of a head. */
  private String line(int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_LINE + 1);
    while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(from, end);
  }

  private int next(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  private static @Nullable Field field(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST_LINE) {
      return null;
    }
    String number = number(text);
    if (number != null) {
      return new Field("mark", number, text);
    }
    int colon = colon(text);
    if (colon <= 0) {
      return null;
    }
    String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String kind = KINDS.get(name.replaceAll("^\\*+|\\*+$", ""));
    return kind == null || NO_FIELDS.contains(kind)
        ? null
        : new Field(kind, text.substring(colon + 1).strip(), text);
  }

  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_NAME); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** The release's number in a distributor's line, such as {@code /AsiaNet PR12345/}; or null. */
  private static @Nullable String number(String text) {
    String line = text.startsWith("/") ? text.substring(1) : text;
    line = line.endsWith("/") ? line.substring(0, line.length() - 1).strip() : line;
    int space = line.lastIndexOf(' ');
    if (space < 0 || line.length() > 2 * LONGEST_NAME) {
      return null;
    }
    String number = line.substring(space + 1);
    String words = line.substring(0, space).strip().toLowerCase(Locale.ROOT);
    words = words.replaceAll("[.:°]+$", "");
    return isNumber(number) && TextHead.TABLE.of("mark").contains(words) ? number : null;
  }

  /** Up to three letters, and four digits or more. */
  private static boolean isNumber(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isUpperCase(word.charAt(letters))) {
      letters++;
    }
    int digits = word.length() - letters;
    return letters <= 3
        && digits >= 4
        && digits <= 10
        && word.substring(letters).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
