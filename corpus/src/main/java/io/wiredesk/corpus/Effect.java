package io.wiredesk.corpus;

import java.util.Locale;

/** What a change does to one piece or fact. */
public enum Effect {
  BETTER,
  WORSE,
  /** Wrong before and wrong after, each in its own way. */
  NEUTRAL;

  /** The effect's name for people and in JSON: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The effect of a step from one rank to another; higher is better. */
  static Effect of(int before, int after) {
    return after > before ? BETTER : after < before ? WORSE : NEUTRAL;
  }
}
