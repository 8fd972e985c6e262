package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself in its head: OpenGraph, meta elements and microdata.
 *
 * @param title the headline without the site's name
 * @param language a BCP 47 tag as the page gives it
 * @param published ISO 8601 date or date-time
 * @param source the site's name
 * @param address the page's canonical address
 */
record HtmlDeclared(
    @Nullable String title,
    @Nullable String language,
    @Nullable String published,
    @Nullable String source,
    @Nullable String address) {

  private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " · ", " :: ");
  private static final int ISO_DAY = "2026-11-24".length();

  static HtmlDeclared of(Document page) {
    String site = attribute(page, "meta[property=og:site_name]", "content");
    return new HtmlDeclared(
        title(page, site),
        first(
            attribute(page, "html[lang]", "lang"),
            attribute(page, "html", "xml:lang"),
            attribute(page, "meta[http-equiv=content-language]", "content"),
            attribute(page, "meta[property=og:locale]", "content")),
        published(page),
        site,
        first(
            attribute(page, "link[rel=canonical]", "href"),
            attribute(page, "meta[property=og:url]", "content")));
  }

  Declared toRelease() {
    return Declared.builder()
        .title(title)
        .language(language)
        .published(published)
        .source(source)
        .address(address)
        .build();
  }

  private static @Nullable String title(Document page, @Nullable String site) {
    List<Element> headings = page.select("h1");
    String heading = headings.size() == 1 ? blankToNull(headings.getFirst().text()) : null;
    String title =
        first(
            attribute(page, "meta[property=og:title]", "content"),
            attribute(page, "meta[name=twitter:title]", "content"),
            heading,
            blankToNull(page.title()));
    if (title == null) {
      return null;
    }
    // The page's own heading is the title as its author wrote it; the others add the site's name.
    return heading != null && title.startsWith(heading) ? heading : withoutSite(title, site);
  }

  private static String withoutSite(String title, @Nullable String site) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && title.substring(at + separator.length()).equals(site)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static @Nullable String published(Document page) {
    return first(
        day(attribute(page, "meta[property=article:published_time]", "content")),
        day(attribute(page, "meta[itemprop=datePublished]", "content")),
        day(attribute(page, "[itemprop=datePublished]", "datetime")),
        day(attribute(page, "meta[name=date]", "content")),
        day(attribute(page, "meta[name=dc.date]", "content")),
        day(attribute(page, "time[datetime]", "datetime")));
  }

  /** Pages write anything into a date; what is no ISO date is not taken. */
  private static @Nullable String day(@Nullable String date) {
    if (date == null || date.length() < ISO_DAY) {
      return null;
    }
    for (int i = 0; i < ISO_DAY; i++) {
      boolean dash = i == 4 || i == 7;
      char c = date.charAt(i);
      if (dash ? c != '-' : c < '0' || c > '9') {
        return null;
      }
    }
    return date;
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? null : blankToNull(element.attr(attribute));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String value) {
    return value.isBlank() ? null : value.strip();
  }
}
