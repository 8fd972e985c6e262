package io.wiredesk.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page. Pages tell it in three places and add the site's name, the section or a
 * kicker to it; what two places agree on is the headline.
 */
final class HtmlTitle {

  /** Between a headline and the site's name, and between a kicker and a headline. */
  private static final List<String> SEPARATORS =
      List.of(" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " / ", " \\ ");

  /** A site's name has no more words. */
  private static final int LONGEST_NAME = 5;

  /** What has fewer words is no headline. */
  private static final int SHORTEST_TITLE = 3;

  private HtmlTitle() {}

  /**
   * Finds the headline.
   *
   * @param declared what the page declares for those who link to it, or null
   * @param told what it tells to machines, or null
   * @param site the site's name, or null
   */
  static @Nullable String of(
      HtmlHead head, @Nullable String declared, @Nullable String told, @Nullable String site) {
    String title = head.title();
    String whole = declared == null ? title : declared;
    List<String> headings = head.headings();
    if (whole == null) {
      return headings.size() == 1 ? headings.getFirst() : told;
    }
    String heading = agreeing(headings, whole);
    if (heading != null) {
      return heading;
    }
    boolean single = headings.size() == 1 && words(headings.getFirst()) > SHORTEST_TITLE;
    boolean bare = words(whole) < SHORTEST_TITLE || whole.equals(site);
    if (single && (bare || declared == null)) {
      return headings.getFirst();
    }
    if (bare && told != null) {
      return told;
    }
    String named = withoutSite(whole, site);
    return declared == null && named.equals(whole) ? withoutName(whole) : named;
  }

  /** The longest top heading that is most of the title; a site's name or a section is left out. */
  private static @Nullable String agreeing(List<String> headings, String whole) {
    String best = null;
    for (String heading : headings) {
      boolean longer = best == null || heading.length() > best.length();
      best = longer && isMostOf(heading, whole) ? heading : best;
    }
    return best;
  }

  /** A kicker before the heading is the headline's own, unless a bar sets it apart. */
  private static boolean isMostOf(String heading, String title) {
    String part = key(heading);
    String behind = key(title.substring(title.indexOf(" | ") + 1));
    String whole = key(title);
    boolean most = !part.isEmpty() && 5 * part.length() >= 2 * whole.length();
    return most && (whole.startsWith(part) || behind.startsWith(part));
  }

  private static String withoutSite(String title, @Nullable String site) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && title.substring(at + separator.length()).strip().equals(site)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** Takes a few words off the end that stand behind a separator. */
  private static String withoutName(String title) {
    int last = -1;
    int end = 0;
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      end = at > last ? at + separator.length() : end;
      last = Math.max(last, at);
    }
    boolean named = last > 0 && words(title.substring(end)) <= LONGEST_NAME;
    return named && words(title.substring(0, last)) >= SHORTEST_TITLE
        ? title.substring(0, last).strip()
        : title;
  }

  /** Words between spaces; what is written without spaces counts by its length. */
  private static int words(String text) {
    int words = 1;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      words += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
      wide += text.charAt(i) >= 0x2E80 ? 1 : 0;
    }
    return words + wide / 3;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
