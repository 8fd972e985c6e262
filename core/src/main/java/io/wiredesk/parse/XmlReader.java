package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of XML and nothing beside it: a document type is passed over, no entity is
 * expanded, nothing is fetched. What is not well-formed is read once more by jsoup's forgiving
 * parser, and the release says so.
 */
final class XmlReader {

  private final String text;
  private final List<String> oddities;
  private XmlBuilder builder = new XmlBuilder();

  private XmlReader(String text, List<String> oddities) {
    this.text = text;
    this.oddities = oddities;
  }

  /** What became of a document. */
  sealed interface Reading {

    /** It was read. */
    record Read(XmlElement root, String charset, List<String> oddities) implements Reading {}

    /** It can't be. */
    record Refused(Reason reason, String message) implements Reading {}
  }

  /** Reads the upload's document, or says why not. */
  static Reading read(Upload upload) {
    String declared = charsetOf(upload.contentType());
    String label = declared == null ? XmlHead.of(upload.bytes()).encoding() : declared;
    Decoded decoded = Charsets.decode(upload.bytes(), label);
    if (decoded == null) {
      return new Reading.Refused(
          Reason.BROKEN_ENCODING,
          "The document's bytes are not text in the charset that it declares, nor in any other"
              + " that is known. Save it as UTF-8.");
    }
    int root = XmlPrologue.end(decoded.text(), 0);
    String prologue = decoded.text().substring(0, root);
    if (XmlPrologue.definesEntities(prologue)) {
      return new Reading.Refused(
          Reason.MALFORMED,
          "The document defines entities of its own, which are never expanded. Send it with their"
              + " text in their place.");
    }
    XmlReferences.Mended mended = XmlReferences.mend(decoded.text().substring(root));
    if (mended.unknown() && XmlPrologue.hasDoctype(prologue)) {
      return new Reading.Refused(
          Reason.MALFORMED,
          "The document names an entity that only its document type could define, and that is never"
              + " fetched. Send it with the entity's text in its place.");
    }
    // ASCII is the same in all charsets, whichever is declared.
    boolean ascii = decoded.text().chars().allMatch(c -> c < 0x80);
    List<String> oddities = new ArrayList<>(ascii ? List.of() : decoded.oddities());
    oddities.addAll(mended.oddities());
    return new XmlReader(mended.text(), oddities).read(decoded.charset());
  }

  private Reading read(String charset) {
    Reading.Refused refused = readStrictly();
    XmlElement root = builder.root();
    if (refused != null || root == null) {
      return refused == null ? empty() : refused;
    }
    return new Reading.Read(root, charset, List.copyOf(oddities));
  }

  private static Reading.Refused empty() {
    return new Reading.Refused(
        Reason.MALFORMED, "The document holds no element. Send it again as its wire wrote it.");
  }

  private Reading.@Nullable Refused readStrictly() {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        next(reader);
        if (builder.isTooDeep() || builder.isTooLarge()) {
          return tooMuch();
        }
      }
      return null;
    } catch (XMLStreamException broken) {
      return readLeniently(broken.getLocation().getCharacterOffset());
    }
  }

  private void next(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> builder.begin(name(reader), attributes(reader));
      case XMLStreamConstants.END_ELEMENT -> builder.end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          builder.text(reader.getText());
      default -> {}
    }
  }

  private static String name(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    boolean without = prefix == null || prefix.isEmpty();
    return without ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
  }

  private static List<XmlBuilder.Attribute> attributes(XMLStreamReader reader) {
    List<XmlBuilder.Attribute> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String local = reader.getAttributeLocalName(i);
      String name = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
      attributes.add(new XmlBuilder.Attribute(name, reader.getAttributeValue(i)));
    }
    return attributes;
  }

  private Reading.Refused tooMuch() {
    return builder.isTooDeep()
        ? new Reading.Refused(
            Reason.TOO_DEEP,
            "The document nests more than "
                + XmlBuilder.DEEPEST
                + " elements, which no release does. Send the release alone.")
        : new Reading.Refused(
            Reason.TOO_LARGE,
            "The document holds more than "
                + XmlBuilder.MOST_ELEMENTS
                + " elements. Split it, or send the releases alone.");
  }

  private Reading.@Nullable Refused readLeniently(int offset) {
    boolean cut = builder.depth() > 0 && offset >= text.stripTrailing().length();
    oddities.add(
        cut
            ? "The document ends before its first element does: it may be cut off."
            : "The document is not well-formed XML and was read leniently.");
    builder = new XmlBuilder();
    Document document = Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser());
    Element root = document.firstElementChild();
    if (root != null) {
      NodeTraversor.filter(new Lenient(builder), root);
    }
    return builder.isTooDeep() || builder.isTooLarge() ? tooMuch() : null;
  }

  /** Takes a tree of jsoup's over. */
  private record Lenient(XmlBuilder builder) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode run) {
        builder.text(run.getWholeText());
      } else if (node instanceof Element element) {
        List<XmlBuilder.Attribute> attributes = new ArrayList<>();
        element.attributes().asList().stream()
            .limit(XmlBuilder.MOST_ATTRIBUTES)
            .forEach(a -> attributes.add(new XmlBuilder.Attribute(a.getKey(), a.getValue())));
        builder.begin(element.tagName(), attributes);
      }
      boolean tooMuch = builder.isTooDeep() || builder.isTooLarge();
      return tooMuch ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element) {
        builder.end();
      }
      return FilterResult.CONTINUE;
    }
  }

  private static @Nullable String charsetOf(@Nullable String contentType) {
    String type = contentType == null ? "" : XmlNamespaces.lower(contentType);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String value = type.substring(at + "charset=".length()).replace("\"", "");
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  /** Names as they are written: a prefix that nobody declares is no reason to fail. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }
}
