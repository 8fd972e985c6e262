package io.wiredesk.notice;

/**
 * A time of day that a text names.
 *
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param minutes since midnight, 1440 for the day's end; {@link #EITHER} when it can be either half
 *     of the day
 */
record ClockTime(int start, int end, int minutes) {

  static final int EITHER = -1;

  static final int DAY = 24 * 60;

  boolean isReadable() {
    return minutes >= 0;
  }
}
