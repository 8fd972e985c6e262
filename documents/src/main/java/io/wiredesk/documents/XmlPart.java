package io.wiredesk.documents;

import io.wiredesk.parse.DocumentParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML part of an office document from its beginning to its end. Elements and attributes
 * are told by their local names: both families of formats use each of them in one sense, and
 * Office's strict variant differs in its namespaces alone.
 */
final class XmlPart {

  /** The text of a release is never so large; Word's XML is ten times its text. */
  private static final long MOST_BYTES = 64L << 20;

  /** Tables in tables in text boxes reach some fifty. */
  private static final int DEEPEST = 500;

  private static final XMLInputFactory FACTORY = factory();

  /** What a part's elements and text are told to. */
  interface Reader {

    /** An element begins; its attributes can be asked for. */
    void open(String name, Attributes attributes);

    /** An element ends. */
    void close(String name);

    /** Text, which may come in pieces. */
    void text(String text);
  }

  /** The attributes of the element that begins. */
  interface Attributes {

    /** The value of the first attribute of this local name, or null. */
    @Nullable String get(String name);

    default String get(String name, String otherwise) {
      String value = get(name);
      return value == null ? otherwise : value;
    }
  }

  /** A part is nested deeper than any program writes. */
  static final class TooDeepException extends IOException {}

  private XmlPart() {}

  /** Reads a part; does nothing where there is none. */
  static void read(DocumentParts zip, String part, Reader reader) throws IOException {
    if (!zip.has(part)) {
      return;
    }
    try (InputStream bytes = zip.open(part, MOST_BYTES)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
      walk(xml, reader);
      xml.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(part + " is broken", e);
    }
  }

  private static void walk(XMLStreamReader xml, Reader reader)
      throws XMLStreamException, IOException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new TooDeepException();
          }
          reader.open(xml.getLocalName(), name -> attribute(xml, name));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          reader.close(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            reader.text(xml.getText());
        // No office program writes one, and it is how a file asks for another.
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("a part with a document type");
        default -> {}
      }
    }
  }

  private static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // The JDK would say that such a part is broken.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((id, system, base, name) -> InputStream.nullInputStream());
    return factory;
  }

  /** The text of each element of these names in a part of metadata, in document order. */
  static List<String> texts(DocumentParts zip, String part, String... names) throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> wanted = List.of(names);
    read(
        zip,
        part,
        new Reader() {
          private final StringBuilder text = new StringBuilder();

          @Override
          public void open(String name, Attributes attributes) {
            text.setLength(0);
          }

          @Override
          public void close(String name) {
            if (wanted.contains(name) && !text.toString().isBlank()) {
              texts.add(text.toString().strip());
            }
            text.setLength(0);
          }

          @Override
          public void text(String more) {
            text.append(more);
          }
        });
    return texts;
  }
}
