package io.wiredesk.rule;

import java.util.Locale;

/** Where in a release a rule's match counts. */
public enum Where {
  /** No running text of the story stands above. */
  HEAD,
  /** The head, or the first two paragraphs of running text. */
  LEDE,
  /** The story began above, and none of it follows. */
  TAIL,
  ANYWHERE;

  /** The word in rule files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
