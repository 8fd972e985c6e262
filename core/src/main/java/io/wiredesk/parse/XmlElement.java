package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document. Names are in small letters: wires differ in case more than in
 * meaning. Elements of vocabularies that releases are written in have no prefix, those of others
 * the usual one ({@code content:encoded}), whatever prefix the document uses; see {@link
 * XmlNamespaces}. Attributes have no prefix at all.
 */
final class XmlElement {

  /** What an element holds: text and elements. */
  sealed interface Node permits Text, Child {}

  /** A run of text with all its white space. */
  record Text(String text) implements Node {}

  /** An element inside. */
  record Child(XmlElement element) implements Node {}

  private final String name;
  private final Map<String, String> attributes;
  private final List<Node> nodes = new ArrayList<>(2);

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlElement element) {
    nodes.add(new Child(element));
  }

  void add(String text) {
    nodes.add(new Text(text));
  }

  String name() {
    return name;
  }

  /** The name without the prefix of a vocabulary that is not known. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  List<Node> nodes() {
    return nodes;
  }

  /** An attribute's value without white space at its ends; null when it is missing or blank. */
  @Nullable String attribute(String name) {
    String value = attributes.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The elements directly inside. */
  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Child(XmlElement element)) {
        children.add(element);
      }
    }
    return children;
  }

  /** All elements that the path of names leads to, in document order. */
  List<XmlElement> all(String... path) {
    List<XmlElement> found = List.of(this);
    for (String step : path) {
      List<XmlElement> next = new ArrayList<>();
      for (XmlElement element : found) {
        element.children().stream().filter(child -> child.name.equals(step)).forEach(next::add);
      }
      found = next;
    }
    return found;
  }

  /** The first element that the path leads to, or null. */
  @Nullable XmlElement first(String... path) {
    List<XmlElement> all = all(path);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The first text that the path leads to and that is not blank, in one line; or null. */
  @Nullable String value(String... path) {
    for (XmlElement element : all(path)) {
      String text = element.line();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }

  /** The first value of an attribute that the path leads to; or null. */
  @Nullable String valueOf(String attribute, String... path) {
    for (XmlElement element : all(path)) {
      String value = element.attribute(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** All elements of a name, however deep; those inside another of the same name as well. */
  List<XmlElement> descendants(String name) {
    List<XmlElement> found = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      XmlElement element = open.pop();
      if (element.name.equals(name) && element != this) {
        found.add(element);
      }
      element.children().reversed().forEach(open::push);
    }
    return found;
  }

  /** The one element inside, where nothing but white space stands beside it; else null. */
  @Nullable XmlElement only() {
    XmlElement only = null;
    for (Node node : nodes) {
      boolean blank = node instanceof Text(String text) && text.isBlank();
      if (!blank && (only != null || node instanceof Text)) {
        return null;
      }
      only = node instanceof Child(XmlElement element) ? element : only;
    }
    return only;
  }

  /** Whether there is no element inside. */
  boolean isLeaf() {
    return nodes.stream().noneMatch(Child.class::isInstance);
  }

  /** All text inside, with all its white space. */
  String text() {
    StringBuilder text = new StringBuilder();
    Deque<Node> open = new ArrayDeque<>(nodes);
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case Text(String run) -> text.append(run);
        case Child(XmlElement element) -> element.nodes.reversed().forEach(open::push);
      }
    }
    return text.toString();
  }

  /** All text inside in one line, single spaces between the words. */
  String line() {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0';
      if (!blank) {
        line.append(space && !line.isEmpty() ? " " : "").append(c);
      }
      space = blank;
    }
    return line.toString();
  }
}
