package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that authors and distributors write on top of a plain text, a line for each: {@code
 * Subject: …}, {@code Embargo: …}, {@code Source: …}; and a distributor's line with the release's
 * number, such as {@code MEDIA RELEASE PR12345}, below which the headline stands. Names of fields in
 * whatever language are in {@code text-heads.tsv}.
 *
 * @param blocks the head's lines, each with the role that its field declares
 * @param declared what the fields declare
 * @param rest the text below the head
 * @param wire whether a distributor's line shows that its system broke the lines
 */
record TextHead(List<Block> blocks, Declared declared, String rest, boolean wire) {

  private static final WordTable TABLE = WordTable.read("text-heads.tsv");
  private static final Map<String, String> KINDS = TABLE.kinds();

  /** Nobody writes more; what goes on longer is a list of facts and the story itself. */
  private static final int MOST_LINES = 40;

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_NAME = 32;

  /** A field's value that nobody indented goes on for so many lines. */
  private static final int MOST_WRAPPED = 3;

  private static final int MOST_TITLE_LINES = 4;

  /** One of these alone makes a head; of all others it takes two. */
  private static final Set<String> ALONE = Set.of("subject", "title", "embargo");

  private static final Set<String> TELLING =
      Set.of("subject", "title", "embargo", "sender", "issuer", "date", "locale", "id", "mark");

  TextHead {
    blocks = List.copyOf(blocks);
  }

  /** A field: what it is, its value, and its lines as they stand there. */
  record Field(String kind, String value, String raw) {

    Field and(String line) {
      return new Field(kind, (value + " " + line.strip()).strip(), raw + "\n" + line.strip());
    }
  }

  /** Reads the head; without one, all is in the rest. */
  static TextHead of(String text) {
    Reader reader = new Reader(text);
    List<Field> fields = reader.fields();
    String rest = text.substring(reader.at);
    if (!isHead(fields) || rest.isBlank()) {
      return new TextHead(List.of(), Declared.NOTHING, text, false);
    }
    TextHeadFields sorted = new TextHeadFields(TABLE);
    fields.forEach(sorted::add);
    boolean wire = fields.stream().anyMatch(field -> field.kind().equals("mark"));
    return new TextHead(sorted.blocks(), sorted.declared(), rest, wire);
  }

  private static boolean isHead(List<Field> fields) {
    boolean alone = fields.size() == 1 && ALONE.contains(fields.getFirst().kind());
    boolean telling = fields.stream().anyMatch(field -> TELLING.contains(field.kind()));
    return alone || (telling && fields.size() > 1);
  }

  /** Reads the lines from the top. */
  private static final class Reader {

    private final String text;
    private final List<Field> fields = new ArrayList<>();

    /** Where the text below the head begins. */
    private int at;

    Reader(String text) {
      this.text = text;
    }

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
      boolean long_ = title.toString().lines().count() > MOST_TITLE_LINES;
      at = long_ ? from : at;
      if (!title.isEmpty() && !long_) {
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
    boolean field = kind != null && !Set.of("mark", "no", "language").contains(kind);
    return field ? new Field(kind, text.substring(colon + 1).strip(), text) : null;
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
    return isNumber(number) && TABLE.of("mark").contains(words) ? number : null;
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
