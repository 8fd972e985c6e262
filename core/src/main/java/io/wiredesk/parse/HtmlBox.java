package io.wiredesk.parse;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element measured: the text of its own lines, and that of all below it, in characters. */
final class HtmlBox {

  final Element element;
  final @Nullable HtmlBox above;
  HtmlSign sign;

  /** All text. */
  int text;

  /** Text in links. */
  int linked;

  /** Text outside links, buttons and menus. */
  int plain;

  /** Plain text of the lines that are this element's own. */
  int own;

  /** Marks in them that stand in sentences. */
  int commas;

  /** Text in runs as long as a sentence. */
  int prose;

  /** Text in it that stands around the story. */
  int aside;

  /** Top headings in it. */
  int headings;

  /** Whether it stands around the story, or lies in something that does. */
  boolean outside;

  double score;

  HtmlBox(Element element, @Nullable HtmlBox above, HtmlSign sign) {
    this.element = element;
    this.above = above;
    this.sign = sign;
  }

  /** The share of its text that lies in links. */
  double linkShare() {
    return text == 0 ? 1 : (double) linked / text;
  }

  /** How much speaks for it as the place of the story. */
  double weight() {
    return score * (1 - linkShare());
  }

  void addToAbove() {
    if (above != null) {
      above.text += text;
      above.linked += linked;
      above.plain += plain;
      above.headings += headings;
    }
  }
}
