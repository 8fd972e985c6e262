package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * XML of a vocabulary that nobody has told us of, as wires and newsroom systems invent them: an
 * element with a title and a text is a release. Silent rather than wrong: where no element has both
 * by names that mean nothing else, the document is refused. See docs/formats/xml.md.
 */
final class VendorXml implements XmlVocabulary {

  /** A shorter text under a telling name may be anything. */
  private static final int SHORTEST_TEXT = 40;

  /** A list of releases lies at most this deep: root, list, release. */
  private static final int DEEPEST_RELEASE = 3;

  @Override
  public boolean isOf(XmlElement root) {
    return true;
  }

  @Override
  public Parsed read(XmlReader.Reading.Read document) {
    XmlElement root = document.root();
    List<XmlElement> releases = releases(root);
    if (releases.isEmpty()) {
      return Parser.rejected(
          Reason.UNKNOWN_FORMAT,
          "The file is XML of a vocabulary that is not read: its first element is "
              + root.name()
              + ", and none in it has a title and a text. Send plain text or HTML instead.");
    }
    List<String> oddities = new ArrayList<>(document.oddities());
    oddities.add("XML of no known vocabulary, read by the names of its elements.");
    NewsItems items = new NewsItems("xml", document.charset(), oddities);
    for (XmlElement release : releases) {
      if (items.isFull()) {
        continue;
      }
      VendorRelease read = VendorRelease.of(release);
      items.add(read.declared(), read.story());
    }
    return items.parsed("Send plain text or HTML instead.");
  }

  private static List<XmlElement> releases(XmlElement root) {
    List<XmlElement> level = List.of(root);
    for (int depth = 0; depth < DEEPEST_RELEASE; depth++) {
      List<XmlElement> releases = level.stream().filter(VendorXml::isRelease).toList();
      if (!releases.isEmpty()) {
        return releases;
      }
      level = level.stream().flatMap(element -> element.children().stream()).toList();
    }
    return List.of();
  }

  private static boolean isRelease(XmlElement element) {
    boolean title = false;
    boolean text = false;
    for (XmlElement child : element.children()) {
      TellingNames.Field field = TellingNames.field(child.localName());
      title |= field == TellingNames.Field.TITLE && !child.line().isEmpty();
      text |= field == TellingNames.Field.BODY && child.line().length() >= SHORTEST_TEXT;
    }
    return title && text;
  }
}
