package io.wiredesk.release;

import java.util.Locale;

/** Where a role comes from. */
public enum Evidence {
  /** A rule of a wire or a language matched. */
  RULE,
  /** What the format declares, position, links, a heading that opens a section. */
  STRUCTURE,
  /** The source repeats this wording over different issuers. */
  REPETITION,
  /** The block stands below one that opened a legal section. */
  CONTINUATION;

  /** The evidence's name in JSON: lower case, for example {@code rule}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
