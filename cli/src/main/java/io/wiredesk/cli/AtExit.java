package io.wiredesk.cli;

/** Closes something when the process is told to end (Ctrl-C), unless that was done before. */
final class AtExit implements AutoCloseable {

  private final Thread hook;

  private AtExit(Thread hook) {
    this.hook = hook;
  }

  /** Closes the inbox at the latest when the process ends. */
  static AtExit close(Inbox inbox) {
    Thread hook = Thread.ofPlatform().name("clean-up").unstarted(inbox::close);
    Runtime.getRuntime().addShutdownHook(hook);
    return new AtExit(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process ends already, and the hook runs.
    }
  }
}
