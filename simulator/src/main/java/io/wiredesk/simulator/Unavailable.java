package io.wiredesk.simulator;

/** A service did not answer, or not in time, or asked to come again later. */
final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unavailable(String message) {
    super(message, null, false, false);
  }
}
