package io.wiredesk.parse;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Tells HTML from plain text, in fields that may hold either. */
final class Markup {

  /** Names of elements and entities that stories hold are shorter. */
  private static final int LONGEST = 12;

  private Markup() {}

  /** Whether a text holds a tag, or the references that stand for its signs. */
  static boolean isHtml(String text) {
    return hasTag(text, "<") || hasTag(text, "&lt;") || hasReference(text);
  }

  /** HTML that was escaped once more than its format asks for is what it was before. */
  static String unescaped(String html) {
    return !hasTag(html, "<") && hasTag(html, "&lt;")
        ? org.jsoup.parser.Parser.unescapeEntities(html, false)
        : html;
  }

  /** A text in one line, without the tags that it may hold. */
  static @Nullable String plain(@Nullable String text) {
    if (text == null || !isHtml(text)) {
      return text;
    }
    return Jsoup.parseBodyFragment(unescaped(text)).text();
  }

  /** A sign that opens a tag, a name of letters, and what may follow one. */
  private static boolean hasTag(String text, String sign) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      int name = at + sign.length();
      name += name < text.length() && text.charAt(name) == '/' ? 1 : 0;
      int end = name;
      while (end < text.length() && end - name < LONGEST && isOfName(text.charAt(end))) {
        end++;
      }
      boolean named = end > name && end < text.length();
      if (named && (" />\n\t".indexOf(text.charAt(end)) >= 0 || text.startsWith("&gt;", end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean hasReference(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST && isSign(text.charAt(end))) {
        end++;
      }
      if (end > at + 1 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(int c) {
    return c == '#' || isOfName((char) c);
  }
}
