package io.wiredesk.local;

/** A function whose constructor finds its environment wanting. */
public final class UnreadyFunction {
  public UnreadyFunction() {
    throw new IllegalStateException("The variable WHERE is not set");
  }

  public String echo(String event) {
    return event;
  }
}
