package io.wiredesk.cli;

/** A command that can't go on, with the sentence that tells a person what to do about it. */
public final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailed(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** It was used wrongly: exit code 2. */
  public static CommandFailed wrongUse(String message) {
    return new CommandFailed(2, message);
  }

  /** It was used rightly, and could not do its work: exit code 1. */
  public static CommandFailed because(String message) {
    return new CommandFailed(1, message);
  }

  /** 1 or 2. */
  public int exitCode() {
    return exitCode;
  }
}
