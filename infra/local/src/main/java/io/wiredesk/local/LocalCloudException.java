package io.wiredesk.local;

import java.io.Serial;

/**
 * What a person has to know when the local cloud can't do its work: one sentence, and what to do.
 */
public final class LocalCloudException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public LocalCloudException(String message) {
    super(message);
  }

  public LocalCloudException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The message, which is never missing. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
