package io.wiredesk.simulator;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every call to AWS. A call may be refused, or do its work and lose its reply, and at
 * either moment the function may die.
 */
final class Faults {

  /** What may become of a call. */
  enum Fault {
    REFUSED,
    REPLY_LOST,
    CRASH_BEFORE,
    CRASH_AFTER,
    /** The service refuses everybody for a while. */
    OUTAGE
  }

  static final String PUBLISH = "Publish";
  static final String MARK = "PutItem as sent";

  private static final int LONGEST_OUTAGE = 12;

  private final Choices choices;
  private final int rarity;
  private final Consumer<String> history;
  private int left;
  private int outage;
  private String out = "";
  private boolean sentUnmarked;
  private @Nullable Runnable meanwhile;
  private int interruptions;

  /**
   * @param most how many faults a history has at most
   * @param rarity a call fails once in so many
   * @param history is told of each fault
   */
  Faults(Choices choices, int most, int rarity, Consumer<String> history) {
    this.choices = choices;
    this.left = most;
    this.rarity = rarity;
    this.history = history;
  }

  /**
   * Other functions run at the same time: before a call is made, something else may happen.
   *
   * @param most how often in a history
   */
  void interrupt(int most, Runnable something) {
    interruptions = most;
    meanwhile = something;
  }

  /** From now on every call is answered. */
  void end() {
    interruptions = 0;
    left = 0;
    outage = 0;
  }

  /**
   * Whether a message may have been sent that its function did not know of or could not mark: the
   * one case in which a second message is right.
   */
  boolean sentUnmarked() {
    return sentUnmarked;
  }

  /**
   * Makes a call.
   *
   * @param service which one is called
   * @param call what is done, for the history
   */
  <T> T call(String service, String call, Supplier<T> work) {
    if (interruptions > 0 && meanwhile != null && choices.oneIn(rarity)) {
      interruptions--;
      history.accept("    before " + call + ", meanwhile:");
      meanwhile.run();
    }
    if (outage > 0 && out.equals(service)) {
      outage--;
      sentUnmarked |= call.startsWith(MARK);
      throw new Unavailable(service + " is out");
    }
    if (left == 0 || !choices.oneIn(rarity)) {
      return work.get();
    }
    left--;
    Fault fault = Fault.values()[choices.pick(Fault.values().length)];
    history.accept("    " + fault + " at " + call);
    sentUnmarked |= call.startsWith(PUBLISH) || call.startsWith(MARK);
    return failing(fault, service, call, work);
  }

  private <T> T failing(Fault fault, String service, String call, Supplier<T> work) {
    switch (fault) {
      case REFUSED -> throw new Unavailable("refused: " + call);
      case CRASH_BEFORE -> throw new Crash(call);
      case OUTAGE -> {
        out = service;
        outage = 1 + choices.pick(LONGEST_OUTAGE);
        throw new Unavailable(service + " is out");
      }
      case REPLY_LOST -> {
        T _ = work.get();
        throw new Unavailable("no reply: " + call);
      }
      case CRASH_AFTER -> {
        T _ = work.get();
        throw new Crash(call);
      }
    }
    throw new IllegalStateException("no such fault: " + fault);
  }
}
