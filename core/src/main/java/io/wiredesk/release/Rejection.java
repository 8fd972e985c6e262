package io.wiredesk.release;

/**
 * Why an upload, or a part of one, can't be used. A value, not an exception: trying again would
 * change nothing.
 *
 * @param reason what is wrong, for programs
 * @param stage the stage that found it: {@code parse}, {@code strip}, {@code store}
 * @param message what is wrong, for people: one sentence that says what to do about it
 */
public record Rejection(Reason reason, String stage, String message) {

  /** The reasons, each with the code that stands in JSON and in the table. */
  public enum Reason {
    EMPTY("empty"),
    TOO_LARGE("too-large"),
    BINARY("binary"),
    UNKNOWN_FORMAT("unknown-format"),
    BROKEN_ENCODING("broken-encoding"),
    NO_TEXT("no-text"),
    MALFORMED("malformed"),
    TOO_DEEP("too-deep"),
    /** A password or a signature keeps the text from being read. */
    ENCRYPTED("encrypted"),
    /** No stage ended with it, often though it was sent back. */
    STUCK("stuck");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The reason's code, for example {@code too-large}. Codes are never renamed. */
    public String code() {
      return code;
    }
  }
}
