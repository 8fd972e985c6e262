package io.wiredesk.parse;

import org.jspecify.annotations.Nullable;

/** Reads the text of a release from the element that holds it, be it NITF, XHTML or plain lines. */
final class NewsText {

  /** Old systems put a whole text of hard-wrapped lines into one paragraph: these many or more. */
  private static final int WRAPPED_LINES = 4;

  /** As wide as a wire of the last century sets a line, and a little wider. */
  private static final int WIDEST_LINE = 120;

  private NewsText() {}

  /** Adds what the element holds. */
  static void read(XmlElement element, Story story) {
    if (element.isLeaf()) {
      story.markup(element.text());
      return;
    }
    XmlElement page = element.first("html");
    XmlElement body = page == null ? element.first("body") : page.first("body");
    XmlElement text = body != null ? body : page != null ? page : element;
    String wrapped = wrapped(text);
    if (wrapped != null) {
      story.plain(wrapped);
      return;
    }
    readBetween(text, story);
  }

  /** A news document's own header and footer repeat what is declared, and are none of the text. */
  private static void readBetween(XmlElement text, Story story) {
    boolean wholly = text.first("section") == null && text.first("article") == null;
    if (wholly) {
      story.html(XmlMarkup.inside(text));
      return;
    }
    StringBuilder inner = new StringBuilder();
    for (XmlElement part : text.children()) {
      if (part.name().equals("header") || part.name().equals("footer")) {
        story.chrome(XmlMarkup.inside(part));
      } else {
        inner.append(XmlMarkup.of(part));
      }
    }
    story.html(inner.toString());
  }

  /** The text of the only paragraph, if that is plain lines; else null. */
  private static @Nullable String wrapped(XmlElement text) {
    XmlElement only = text;
    for (XmlElement inner = only.only(); inner != null; inner = only.only()) {
      only = inner;
    }
    if (!only.isLeaf()) {
      return null;
    }
    String plain = only.text();
    long lines = plain.strip().lines().count();
    boolean narrow = plain.lines().allMatch(line -> line.length() <= WIDEST_LINE);
    return lines >= WRAPPED_LINES && narrow ? plain : null;
  }
}
