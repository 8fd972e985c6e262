package io.wiredesk.rule;

/**
 * A rule file can't be used. The message says the file, the line, what is wrong, and how to mend
 * it. It is our own mistake, so it ends the program before the first release.
 */
public final class BrokenRuleException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * A mistake in a rule file.
   *
   * @param file the file's name below {@code wiredesk/}
   * @param line the line, from 1; 0 when it is not a single one
   * @param wrong what is wrong
   * @param mend how to mend it
   */
  public BrokenRuleException(String file, int line, String wrong, String mend) {
    super(file + (line > 0 ? ":" + line : "") + ": " + wrong + "; " + mend);
  }
}
