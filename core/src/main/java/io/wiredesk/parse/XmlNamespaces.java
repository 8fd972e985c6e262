package io.wiredesk.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element is called, whatever prefix its document chose for its vocabulary. A prefix that
 * the document does not declare is taken for what it is used for everywhere.
 */
final class XmlNamespaces {

  /** Namespaces of extensions, and the prefix that everybody uses for them. */
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://wordpress.org/export/1.0/", "wp"),
          Map.entry("http://wordpress.org/export/1.1/", "wp"),
          Map.entry("http://wordpress.org/export/1.2/", "wp"),
          Map.entry("http://wordpress.org/export/1.2/excerpt/", "excerpt"));

  /** Vocabularies that releases are written in: their elements have no prefix. */
  private static final Set<String> OWN =
      Set.of(
          "http://iptc.org/std/nar/2006-10-01/",
          "http://iptc.org/std/nitf/2006-10-18/",
          "http://iptc.org/std/newsml/2003-10-10/",
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/2005/atom",
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://channel.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss2",
          "http://backend.userland.com/rss",
          "http://blogs.law.harvard.edu/tech/rss");

  /** Prefixes of those vocabularies, for documents that use and never declare them. */
  private static final Set<String> OWN_PREFIXES = Set.of("atom", "nitf", "xhtml", "nar", "h");

  private XmlNamespaces() {}

  /**
   * An element's name as {@link XmlElement} has it.
   *
   * @param qualified the name as it is written
   * @param declared the namespaces by prefix; the default one has the prefix {@code ""}
   */
  static String name(String qualified, Map<String, String> declared) {
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    String local = lower(qualified.substring(colon + 1));
    String namespace = declared.get(prefix);
    String usual = namespace == null ? undeclared(prefix) : usual(namespace, prefix);
    return usual.isEmpty() ? local : usual + ":" + local;
  }

  private static String usual(String namespace, String prefix) {
    String key = lower(namespace.strip());
    @Nullable String extension = EXTENSIONS.get(key);
    if (extension != null) {
      return extension;
    }
    return OWN.contains(key) ? "" : lower(prefix);
  }

  private static String undeclared(String prefix) {
    String usual = lower(prefix);
    return OWN_PREFIXES.contains(usual) ? "" : usual;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
