package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page before it has its role.
 *
 * @param text the block's text
 * @param kind what the markup says it is
 * @param level 1 to 6 for a heading, else 0
 * @param linked how many of its characters lie in links
 * @param sign the role that the names of its elements tell, or null
 * @param inStory whether it lies in the part of the page that holds the story
 */
record HtmlLine(
    String text, Block.Kind kind, int level, int linked, @Nullable Role sign, boolean inStory) {

  Block as(@Nullable Role role) {
    return new Block(text, kind, level, linked, role);
  }

  HtmlLine outsideStory() {
    return new HtmlLine(text, kind, level, linked, sign, false);
  }

  boolean isHeading() {
    return level > 0;
  }

  /** Whether nothing but its place speaks against it. */
  boolean isUnsigned() {
    return sign == null;
  }

  /** The share of the text that lies in links, in hundredths. */
  int linkedPercent() {
    return (int) (100L * linked / text.length());
  }

  /** Whether it is written in sentences: its last mark says so, or its length. */
  boolean isProse() {
    return text.length() >= 120 || (text.length() >= 40 && endsSentence());
  }

  /** Whether a sentence's mark stands at its end, before closing quotes. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"”’'»」』）)]*".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…。！？؟۔।:：".indexOf(text.charAt(last)) >= 0;
  }
}
