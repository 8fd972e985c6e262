package io.wiredesk.notice;

import java.time.OffsetDateTime;

/** What a notice says about a moment. */
sealed interface Moment {

  /** Names neither a day nor a time. */
  Moment NONE = new Unreadable(false, false);

  /** Whether it names a time of day. */
  boolean clock();

  /** Whether it names a day or a time of day, read or not. */
  boolean named();

  /**
   * It is this one.
   *
   * @param time the moment
   * @param clock whether the time of day is named; else it is the day's end
   */
  record At(OffsetDateTime time, boolean clock) implements Moment {

    @Override
    public boolean named() {
      return true;
    }
  }

  /**
   * Nobody can be sure which it is.
   *
   * @param day whether it names a day all the same
   * @param clock whether it names a time of day
   */
  record Unreadable(boolean day, boolean clock) implements Moment {

    @Override
    public boolean named() {
      return day || clock;
    }
  }
}
