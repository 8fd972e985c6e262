package io.wiredesk.repetition;

/**
 * A word of a paragraph, or one letter of a script that sets no spaces.
 *
 * @param kind what it is
 * @param hash of its folded letters
 * @param named whether it looks like a name: a capital where no sentence begins, or Latin letters
 *     in a text of another script
 */
record Token(Kind kind, long hash, boolean named) {

  enum Kind {
    WORD,
    LETTER,
    NUMBER,
    ADDRESS
  }

  /** Stands for any name. */
  static final long NAME = Hash.of("<name>");

  /** Stands for any number, a date's or an amount's. */
  static final long NUMBER = Hash.of("<number>");

  /** Stands for any address of mail or the web. */
  static final long ADDRESS = Hash.of("<address>");

  boolean speaks() {
    return kind == Kind.WORD || kind == Kind.LETTER;
  }

  /** What stands for it in a shape. */
  long masked(boolean maskNames) {
    return switch (kind) {
      case NUMBER -> NUMBER;
      case ADDRESS -> ADDRESS;
      case WORD, LETTER -> maskNames && named ? NAME : hash;
    };
  }
}
