package io.wiredesk.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a document from its beginnings, texts and ends, within limits. */
final class XmlBuilder {

  /** An element of an office's XHTML lies 30 deep; nothing but an attack lies ten times deeper. */
  static final int DEEPEST = 300;

  /** The longest feeds have some 50,000 elements; ten times that still fits a function's memory. */
  static final int MOST_ELEMENTS = 500_000;

  /** Of an element. Tables and pictures have a dozen; further ones are left out. */
  static final int MOST_ATTRIBUTES = 100;

  /** Of a document. WordPress declares fifteen; further ones are taken as undeclared. */
  static final int MOST_NAMESPACES = 100;

  private record Open(XmlElement element, Map<String, String> namespaces) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable XmlElement root;
  private int elements;
  private boolean tooLarge;

  /** An attribute as it is written. */
  record Attribute(String name, String value) {}

  /** The document, as far as it was read; null when nothing was. */
  @Nullable XmlElement root() {
    return root;
  }

  /** Whether it is deeper or larger than any document that somebody wrote. */
  boolean isTooDeep() {
    return open.size() > DEEPEST;
  }

  /** Whether it holds more elements than any document that somebody wrote. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** How many elements are open. */
  int depth() {
    return open.size();
  }

  void begin(String qualified, List<Attribute> attributes) {
    flush();
    Map<String, String> namespaces = namespaces(attributes);
    XmlElement element =
        new XmlElement(XmlNamespaces.name(qualified, namespaces), attributes(attributes));
    if (!open.isEmpty()) {
      open.peek().element().add(element);
    } else if (root == null) {
      root = element;
    }
    open.push(new Open(element, namespaces));
    tooLarge |= ++elements > MOST_ELEMENTS;
  }

  void text(String run) {
    text.append(run);
  }

  void end() {
    flush();
    open.poll();
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.peek().element().add(text.toString());
    }
    text.setLength(0);
  }

  private Map<String, String> namespaces(List<Attribute> attributes) {
    Map<String, String> outer = open.isEmpty() ? Map.of() : open.peek().namespaces();
    Map<String, String> own = null;
    for (Attribute attribute : attributes) {
      String prefix = prefix(attribute.name());
      if (prefix != null && outer.size() < MOST_NAMESPACES) {
        own = own == null ? new HashMap<>(outer) : own;
        own.put(prefix, attribute.value());
      }
    }
    return own == null ? outer : own;
  }

  /** The prefix that an attribute declares, or null when it declares none. */
  private static @Nullable String prefix(String attribute) {
    if (attribute.equals("xmlns")) {
      return "";
    }
    return attribute.startsWith("xmlns:") ? attribute.substring("xmlns:".length()) : null;
  }

  private static Map<String, String> attributes(List<Attribute> attributes) {
    if (attributes.isEmpty()) {
      return Map.of();
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (Attribute attribute :
        attributes.subList(0, Math.min(attributes.size(), MOST_ATTRIBUTES))) {
      String name = attribute.name();
      if (prefix(name) == null) {
        String local = XmlNamespaces.lower(name.substring(name.indexOf(':') + 1));
        named.putIfAbsent(local, attribute.value());
      }
    }
    return named;
  }
}
