package io.wiredesk.cli;

import java.io.PrintStream;

/**
 * A mistake of Wiredesk's own, as a person is told of it: in one sentence, without a stack trace.
 */
final class Mistake {

  private Mistake() {}

  /**
   * Tells of one; with {@code WIREDESK_DEBUG} in the environment, also where it happened.
   *
   * @param where the command, and where it helps the file
   */
  static void tell(PrintStream err, String where, Throwable failure) {
    err.println(where + ": this is a mistake in Wiredesk: " + failure);
    if (System.getenv("WIREDESK_DEBUG") == null) {
      err.println("Set WIREDESK_DEBUG=1 to see where.");
    } else {
      failure.printStackTrace(err);
    }
  }
}
