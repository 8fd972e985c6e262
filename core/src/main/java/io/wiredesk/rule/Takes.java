package io.wiredesk.rule;

import java.util.Locale;

/** What goes when a rule matches. */
public enum Takes {
  /** The sentences that the match lies in. */
  SENTENCE,
  /** The whole block; where the match begins late in it, from its sentence to the block's end. */
  BLOCK,
  /** From the block's beginning to the match's end. */
  PREFIX,
  /** The sentence of the match and what follows, to the next heading, other rule, or the end. */
  REST;

  /** The word in rule files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
