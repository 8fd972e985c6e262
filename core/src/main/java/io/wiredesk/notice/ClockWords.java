package io.wiredesk.notice;

/** How one language tells the time of day. */
final class ClockWords {

  /** What a word beside a number makes of it. */
  enum Mark {
    /** It stands behind hours: Uhr, h, 時. */
    HOUR,
    /** It stands behind minutes. */
    MINUTE,
    /** It stands for thirty minutes. */
    HALF_HOUR,
    /** It stands before a time: pukul, الساعة. */
    LEAD,
    /** With it a line ends that goes on in the next: until, on. */
    ON
  }

  private final Words<DayHalf> halves = new Words<>();
  private final Words<Mark> behind = new Words<>();
  private final Words<Mark> leads = new Words<>();
  private final Words<Integer> hours = new Words<>();
  private final boolean twelve;

  /**
   * @param twelve whether 9 with nothing beside it can be nine in the morning or in the evening
   */
  ClockWords(boolean twelve) {
    this.twelve = twelve;
  }

  /** Words that say in which half of the day an hour lies. */
  Words<DayHalf> halves() {
    return halves;
  }

  /** Words behind a number. */
  Words<Mark> behind() {
    return behind;
  }

  /** Words before a time. */
  Words<Mark> leads() {
    return leads;
  }

  /** Hours in words: العاشرة. */
  Words<Integer> hours() {
    return hours;
  }

  /** Whether a bare hour can lie in either half of the day. */
  boolean countsToTwelve() {
    return twelve;
  }
}
