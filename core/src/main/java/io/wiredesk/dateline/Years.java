package io.wiredesk.dateline;

/**
 * How a language counts years besides the Gregorian way.
 *
 * @param first the first year that is read as one of the other calendar, for example 2400
 * @param shift what makes it Gregorian, for example -543; 0 when the language has no other calendar
 */
record Years(int first, int shift) {

  static final Years GREGORIAN = new Years(Integer.MAX_VALUE, 0);

  private static final int PIVOT = 70;

  int gregorian(int year) {
    return year >= first && year < first + 300 ? year + shift : year;
  }

  /** 26 is 2026, 87 is 1987; in Thai 69 is 2569, which is 2026. */
  int ofTwoDigits(int year) {
    if (shift != 0) {
      return 2500 + year + shift;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }
}
