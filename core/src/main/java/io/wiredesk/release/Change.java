package io.wiredesk.release;

import java.util.Locale;

/** What a release is to the story that it tells. */
public enum Change {
  /** It tells it for the first time, as far as it says. */
  NEW,
  /** It corrects or replaces an earlier version. */
  CORRECTION,
  /** It takes an earlier release back: what was published of it is to be withdrawn. */
  KILL;

  /** The name in JSON: lower case, for example {@code correction}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
