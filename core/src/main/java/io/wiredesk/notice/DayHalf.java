package io.wiredesk.notice;

/** Words beside an hour that say in which part of the day it lies. */
enum DayHalf {
  MORNING,
  AFTERNOON,
  /** From the evening on: eleven is before midnight, twelve the day's end, one either day's. */
  NIGHT,
  NOON,
  /** About noon: one is after it. */
  MIDDAY,
  MIDNIGHT;

  private static final int HALF = ClockTime.DAY / 2;
  private static final int HOUR = 60;
  private static final int SIX = 6 * HOUR;

  /** The minutes since midnight of an hour and its minutes that stand beside the word. */
  int minutes(int written) {
    boolean twelve = written >= HALF && written < HALF + HOUR;
    return switch (this) {
      case MORNING -> twelve ? written - HALF : written;
      case AFTERNOON -> written < HALF ? written + HALF : written;
      case NOON, MIDDAY -> written < SIX ? written + HALF : written;
      case NIGHT, MIDNIGHT -> night(written, twelve);
    };
  }

  private static int night(int written, boolean twelve) {
    if (written == HALF || written == 0) {
      return ClockTime.DAY;
    }
    if (twelve || written < SIX) {
      return ClockTime.EITHER;
    }
    return written < HALF ? written + HALF : written;
  }

  /** The minutes of the word alone, or {@link ClockTime#EITHER} when it is no time alone. */
  int alone() {
    return switch (this) {
      case NOON -> HALF;
      case MIDNIGHT -> ClockTime.DAY;
      case MORNING, AFTERNOON, NIGHT, MIDDAY -> ClockTime.EITHER;
    };
  }
}
