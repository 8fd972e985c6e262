package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.Subject;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata. */
final class HtmlDeclared {

  /** Some pages list every word they know. */
  private static final int MOST_KEYWORDS = 40;

  private final HtmlHead head;
  private final HtmlJsonLd json;

  private HtmlDeclared(HtmlHead head, HtmlJsonLd json) {
    this.head = head;
    this.json = json;
  }

  static Declared of(HtmlHead head, HtmlJsonLd json) {
    return new HtmlDeclared(head, json).declared();
  }

  private Declared declared() {
    String site = first(head.first("og:site_name"), json.first("publisher"));
    Declared.Builder declared =
        Declared.builder()
            .title(HtmlTitle.of(head, title(), json.first("headline"), site))
            .byline(byline())
            .language(
                first(
                    head.first("lang", "content-language", "dc.language", "og:locale"),
                    json.first("inLanguage")))
            .published(published())
            .source(first(site, head.first("application-name", "dc.publisher")))
            .address(first(absolute(head.first("link:canonical")), absolute(head.first("og:url"))))
            .issuer(json.first("sourceOrganization"))
            .right(json.first("copyrightNotice"));
    json.all("articleSection")
        .forEach(name -> declared.subject(new Subject("articleSection", null, name)));
    String section = json.first("articleSection") == null ? head.first("article:section") : null;
    if (section != null) {
      declared.subject(new Subject("articleSection", null, section));
    }
    keywords(declared);
    return declared.build();
  }

  private @Nullable String title() {
    return head.first("dc.title", "dcterms.title", "dcterm.title", "og:title", "twitter:title");
  }

  private @Nullable String byline() {
    List<String> authors = json.all("author");
    String byline =
        first(
            authors.isEmpty() ? json.first("creator") : String.join(", ", authors),
            head.first("author", "dc.creator", "parsely-author", "sailthru.author"),
            head.first("itemprop:author", "rel:author", "article:author"));
    return byline == null || byline.contains("://") ? null : byline;
  }

  private @Nullable String published() {
    return first(
        HtmlDates.iso(head.first("article:published_time")),
        HtmlDates.iso(json.first("datePublished")),
        HtmlDates.iso(head.first("itemprop:datepublished")),
        HtmlDates.iso(head.first("og:published_time", "article:published", "datepublished")),
        HtmlDates.iso(head.first("date", "dc.date", "dc.date.issued", "dcterms.created")),
        HtmlDates.iso(head.first("dcterms.date", "pubdate", "publishdate", "publish-date")),
        HtmlDates.iso(head.first("parsely-pub-date", "sailthru.date", "publication_date")),
        HtmlDates.iso(json.first("dateCreated")),
        HtmlDates.iso(head.first("time")));
  }

  /** The address as a whole, by the page's {@code base}; null for a part of one. */
  private @Nullable String absolute(@Nullable String address) {
    String base = head.first("base");
    try {
      URI whole = base == null ? URI.create("") : URI.create(base);
      URI found = address == null ? null : whole.resolve(URI.create(address));
      return found == null || !found.isAbsolute() ? null : found.toString();
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private void keywords(Declared.Builder declared) {
    List<String> words = json.all("keywords");
    String listed =
        words.isEmpty() ? head.first("news_keywords", "keywords") : String.join(",", words);
    if (listed != null) {
      String[] split = listed.split("[,;、،]", MOST_KEYWORDS + 1);
      for (int i = 0; i < Math.min(split.length, MOST_KEYWORDS); i++) {
        declared.keyword(split[i]);
      }
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
