package io.wiredesk.dateline;

/**
 * What a word of a language can be in a date.
 *
 * @param slot its part in a form
 * @param value the month, weekday (1 is Monday), number, or what an era adds to its years
 * @param word the folded word itself
 */
record Meaning(Slot slot, int value, String word) {

  /** The parts that the forms of dates are made of, each with its letter in the data files. */
  enum Slot {
    DAY('D'),
    MONTH('M'),
    MONTH_NUMBER('m'),
    HIJRI_MONTH('H'),
    YEAR('Y'),
    SHORT_YEAR('y'),
    ERA('E'),
    NTH('N'),
    WEEKDAY('W'),
    TIME('T'),
    WORD(' ');

    private final char letter;

    Slot(char letter) {
      this.letter = letter;
    }

    /** The slot of a letter of a form; {@link #WORD} for everything that is no letter of a slot. */
    static Slot of(String part) {
      for (Slot slot : values()) {
        if (part.length() == 1 && part.charAt(0) == slot.letter) {
          return slot;
        }
      }
      return WORD;
    }
  }
}
