package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's name, its ARIA role, its class and its id say about the text in it. */
enum HtmlSign {
  /** Nothing. */
  NONE,
  /** A reader does not see it. */
  HIDDEN,
  /** Menus, share buttons, cookie banners, teasers of other stories, appeals to subscribe. */
  CHROME,
  /** What readers wrote below the story. */
  COMMENTS,
  /** Captions and credits of pictures. */
  CAPTION,
  /** A picture's box: a caption where it is all of a line that is not long. */
  PICTURE,
  /** Dates, bylines: chrome where it is all of a short line. */
  DETAIL;

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "head",
          "select",
          "datalist");

  private static final Set<String> CHROME_NAMES =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "label");

  private static final Set<String> CHROME_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "menu",
          "dialog",
          "button",
          "alert",
          "alertdialog",
          "toolbar");

  /** What holds a whole page or story: sites hang words of every kind on these. */
  private static final Set<String> NEVER_BY_WORDS =
      Set.of("html", "body", "article", "main", "h1", "h2", "h3", "pre", "table", "tbody", "td");

  /** Words by which sites name what stands around a story, or is set into it. */
  private static final Set<String> WORDS =
      Set.of(
          "addthis",
          "addtoany",
          "adslot",
          "advert",
          "advertisement",
          "advertising",
          "adverts",
          "bio",
          "breadcrumb",
          "breadcrumbs",
          "btn",
          "button",
          "buttons",
          "carousel",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "cta",
          "donate",
          "donation",
          "footer",
          "gdpr",
          "infobox",
          "jobs",
          "login",
          "morelinks",
          "navbar",
          "newsletter",
          "newsletters",
          "outbrain",
          "pager",
          "pagination",
          "paywall",
          "poll",
          "polls",
          "popular",
          "promo",
          "promos",
          "promotion",
          "rail",
          "readmore",
          "recirc",
          "recirculation",
          "recommendation",
          "recommendations",
          "recommended",
          "related",
          "relatedposts",
          "rollover",
          "share",
          "sharebar",
          "sharedaddy",
          "sharethis",
          "shariff",
          "sharing",
          "signup",
          "social",
          "sponsored",
          "subnav",
          "submenu",
          "subscribe",
          "subscription",
          "taboola",
          "taxonomy",
          "teads",
          "trending",
          "visuallyhidden");

  /** Words that say so only where no word beside them names the story. */
  private static final Set<String> WEAK_WORDS =
      Set.of(
          "ad",
          "ads",
          "banner",
          "dropdown",
          "keywords",
          "menu",
          "modal",
          "nav",
          "navigation",
          "overlay",
          "popup",
          "profile",
          "sidebar",
          "skip",
          "tags",
          "toolbar",
          "tooltip",
          "widget",
          "widgets");

  private static final Set<String> STORY_WORDS =
      Set.of(
          "article",
          "body",
          "content",
          "copy",
          "entry",
          "main",
          "page",
          "post",
          "story",
          "text",
          "with",
          "has",
          "no",
          "wrapper",
          "container");

  /** Two words that say so together. */
  private static final Set<String> PAIRS =
      Set.of(
          "also-read",
          "article-tags",
          "more-articles",
          "more-from",
          "more-news",
          "more-posts",
          "more-stories",
          "more-videos",
          "next-post",
          "next-prev",
          "post-tags",
          "prev-post",
          "read-also",
          "prev-next",
          "read-more",
          "screen-reader",
          "see-also",
          "sr-only",
          "visually-hidden",
          "h-offscreen");

  private static final Set<String> COMMENT_WORDS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "commentarea",
          "disqus",
          "respond",
          "kommentare",
          "commentaires",
          "comentarios");

  private static final Set<String> CAPTION_WORDS =
      Set.of(
          "caption",
          "captions",
          "figcaption",
          "credit",
          "credits",
          "gallery",
          "slideshow",
          "lightbox",
          "thumbcaption");

  /** Words for a picture, in whose box a line is its caption. */
  private static final Set<String> PICTURE_WORDS =
      Set.of("image", "img", "photo", "photos", "picture", "pic", "thumb", "thumbnail");

  private static final Set<String> DETAIL_WORDS =
      Set.of(
          "author",
          "authors",
          "byline",
          "date",
          "dates",
          "datetime",
          "meta",
          "metadata",
          "published",
          "pubdate",
          "time",
          "timestamp",
          "updated");

  /**
   * The sign of an element by itself, whatever it lies in and however much it holds.
   *
   * @param names remembers what classes and ids say
   */
  static HtmlSign of(Element element, Map<String, HtmlSign> names) {
    String name = element.normalName();
    if (isHidden(element, name)) {
      return HIDDEN;
    }
    if (CHROME_NAMES.contains(name) || CHROME_ROLES.contains(element.attr("role"))) {
      return CHROME;
    }
    HtmlSign words = NEVER_BY_WORDS.contains(name) ? NONE : ofNames(element, names);
    if (words != NONE) {
      return words;
    }
    return switch (name) {
      case "figcaption", "caption" -> CAPTION;
      case "figure" -> PICTURE;
      case "time" -> DETAIL;
      default -> NONE;
    };
  }

  private static boolean isHidden(Element element, String name) {
    return UNSEEN.contains(name)
        || (element.attributesSize() > 0
            && (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || hidesByStyle(element.attr("style"))));
  }

  private static boolean hidesByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private static HtmlSign ofNames(Element element, Map<String, HtmlSign> names) {
    if (element.attributesSize() == 0 || element.attr("itemprop").equals("articleBody")) {
      return NONE;
    }
    String classes = element.attr("class");
    String id = element.attr("id");
    if (classes.isEmpty() && id.isEmpty()) {
      return NONE;
    }
    return names.computeIfAbsent(classes + " " + id, HtmlSign::ofNames);
  }

  private static HtmlSign ofNames(String names) {
    // WordPress lists a post's tags and categories among its classes.
    if (names.contains("hentry") || names.contains("type-post")) {
      return NONE;
    }
    for (String name : names.split("\\s+", -1)) {
      HtmlSign sign = ofName(words(name));
      if (sign != NONE) {
        return sign;
      }
    }
    return NONE;
  }

  private static HtmlSign ofName(List<String> words) {
    boolean weak = false;
    boolean story = false;
    HtmlSign found = NONE;
    String before = "";
    for (String word : words) {
      if (WORDS.contains(word) || PAIRS.contains(before + "-" + word)) {
        return CHROME;
      }
      if (COMMENT_WORDS.contains(word)) {
        return COMMENTS;
      }
      found = CAPTION_WORDS.contains(word) ? CAPTION : found;
      found = found == NONE && PICTURE_WORDS.contains(word) ? PICTURE : found;
      found = found == NONE && DETAIL_WORDS.contains(word) ? DETAIL : found;
      weak |= WEAK_WORDS.contains(word);
      story |= STORY_WORDS.contains(word);
      before = word;
    }
    return weak && !story ? CHROME : found;
  }

  /** The words of a name such as {@code newsletter-box} or {@code NewsletterBox_root}. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= name.length(); at++) {
      boolean end = at == name.length() || !isLetter(name.charAt(at));
      boolean hump = !end && isCapital(name.charAt(at)) && !isCapital(name.charAt(at - 1));
      if (end || hump) {
        add(words, name.substring(from, at));
        from = end ? at + 1 : at;
        at = end ? at + 1 : at;
      }
    }
    return words;
  }

  private static void add(List<String> words, String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < letters.length() && !isLetter(letters.charAt(from))) {
      from++;
    }
    if (from < letters.length()) {
      words.add(letters.substring(from));
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isCapital(c);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
