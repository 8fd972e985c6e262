package io.wiredesk.documents;

import io.wiredesk.release.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What documents of all kinds say of themselves, and the text that no reader sees. */
final class Texts {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char SOFT_HYPHEN = '\u00ad';

  /** Titles that programs make up of the file's name. */
  private static final List<String> FILES =
      List.of(".doc", ".docx", ".indd", ".pdf", ".odt", ".rtf", ".pages", ".ai", ".qxd", ".html");

  /** A title is in the beginning of a document, not behind its tenth paragraph. */
  private static final int TITLE_WITHIN = 4000;

  /** A shorter one is in every text by chance. */
  private static final int SHORTEST_TITLE = 8;

  private Texts() {}

  /** Without control characters, lone surrogates, and white space at the ends of its lines. */
  static String clean(CharSequence text) {
    List<String> lines = new ArrayList<>();
    text.toString().lines().map(Texts::line).filter(line -> !line.isEmpty()).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String line(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            c -> {
              if (c == '\t' || c == NO_BREAK_SPACE) {
                clean.append(c == '\t' ? '\t' : ' ');
              } else if (c >= 0xD800 && c <= 0xDFFF) {
                clean.append('\uFFFD');
              } else if (!Character.isISOControl(c)
                  && c != SOFT_HYPHEN
                  && c != 0xFEFF
                  && c < 0x110000) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString().strip();
  }

  /** With each run of white space as one space, as markup means it. */
  static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!white || !space) {
        collapsed.append(white ? ' ' : c);
      }
      space = white;
    }
    return collapsed.toString();
  }

  /**
   * The declared title where the document's text shows it too, else null: most programs declare the
   * name of a file, of a template, or of the last release that was written over.
   */
  static @Nullable String shownTitle(@Nullable String title, List<Block> blocks) {
    if (title == null) {
      return null;
    }
    String clean = clean(title).replace('\n', ' ');
    String lower = clean.toLowerCase(Locale.ROOT);
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < blocks.size() && start.length() < TITLE_WITHIN; i++) {
      start.append(blocks.get(i).text());
    }
    String letters = letters(clean);
    boolean shown = letters.length() >= SHORTEST_TITLE && letters(start).contains(letters);
    return shown && FILES.stream().noneMatch(lower::endsWith) ? clean : null;
  }

  private static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .limit(TITLE_WITHIN)
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** A declared language, else null; English is what programs declare that were never told. */
  static @Nullable String language(@Nullable String tag) {
    if (tag == null || !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")) {
      return null;
    }
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? null : tag;
  }

  /** Keywords, which programs keep in one line. */
  static List<String> keywords(@Nullable String line) {
    return line == null
        ? List.of()
        : List.of(line.split("[,;、，；]", -1)).stream().map(Texts::clean).toList();
  }
}
