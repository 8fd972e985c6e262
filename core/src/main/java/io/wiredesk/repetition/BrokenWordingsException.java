package io.wiredesk.repetition;

/** A file of learned wordings can't be read; the message says which, where, and how to mend it. */
public final class BrokenWordingsException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BrokenWordingsException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
