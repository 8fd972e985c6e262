package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * XML of every vocabulary that releases arrive in. The document is read once; its first element
 * says which vocabulary it is written in.
 */
final class XmlFormat implements Format {

  /** In the order in which they are asked; the last one takes elements by their telling names. */
  private static final List<XmlVocabulary> VOCABULARIES =
      List.of(
          new Nitf(),
          new NewsMl1(),
          new NewsMlG2(),
          new RssFeed(),
          new AtomFeed(),
          new VendorXml());

  /** First elements that no text begins with by chance: no declaration is needed. */
  private static final Set<String> CERTAIN =
      Set.of(
          "nitf",
          "newsml",
          "newsitem",
          "newsmessage",
          "packageitem",
          "conceptitem",
          "knowledgeitem",
          "planningitem",
          "catalogitem",
          "rss",
          "rdf",
          "feed",
          "entry");

  /** First elements of pages and fragments, which the reader of HTML knows better. */
  private static final Set<String> HTML =
      Set.of("html", "head", "body", "div", "p", "span", "table", "ul", "ol", "h1", "h2", "h3");

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public boolean recognises(Upload upload) {
    XmlHead head = XmlHead.of(upload.bytes());
    String root = head.root();
    if (root == null) {
      return head.declared();
    }
    return CERTAIN.contains(root)
        || (!HTML.contains(root) && (head.declared() || isNamedXml(upload)));
  }

  private static boolean isNamedXml(Upload upload) {
    String name = upload.name().toLowerCase(Locale.ROOT);
    String type = upload.contentType() == null ? "" : upload.contentType().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml")
        || type.startsWith("text/xml")
        || type.startsWith("application/xml")
        || type.contains("+xml");
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    return switch (XmlReader.read(upload)) {
      case XmlReader.Reading.Refused(Reason reason, String message) ->
          Parser.rejected(reason, message);
      case XmlReader.Reading.Read document -> read(document);
    };
  }

  private static Parsed read(XmlReader.Reading.Read document) {
    return VOCABULARIES.stream()
        .filter(vocabulary -> vocabulary.isOf(document.root()))
        .findFirst()
        .orElseThrow()
        .read(document);
  }
}
