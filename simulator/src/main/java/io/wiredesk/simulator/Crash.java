package io.wiredesk.simulator;

/** The function's process died. No handler catches an error. */
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  Crash(String call) {
    super(call, null, false, false);
  }
}
