package io.wiredesk.corpus;

/**
 * A labelled release can't be used. The message says the file, the line, what is wrong, and how to
 * mend it.
 */
public final class BrokenReleaseException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * A mistake in a labelled release.
   *
   * @param file the file as messages name it
   * @param line the line, from 1; 0 when it is not a single one
   * @param wrong what is wrong
   * @param mend how to mend it
   */
  BrokenReleaseException(String file, int line, String wrong, String mend) {
    super(file + (line > 0 ? ":" + line : "") + ": " + wrong + "; " + mend);
  }
}
