package io.wiredesk.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which form of LocalStack to start. */
public enum EngineChoice {
  /** The image if a Docker engine answers, else the process. */
  AUTO,
  /** A Python process that runs functions as local JVMs. Linux only. */
  PROCESS,
  /** The image {@code localstack/localstack}. */
  DOCKER;

  /** Reads WIREDESK_LOCALSTACK; unset means AUTO. */
  static EngineChoice parse(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return AUTO;
    }
    return Arrays.stream(values())
        .filter(choice -> choice.toString().equals(value))
        .findFirst()
        .orElseThrow(() -> new LocalCloudException(wrong(value)));
  }

  private static String wrong(String value) {
    String known =
        Arrays.stream(values()).map(EngineChoice::toString).collect(Collectors.joining(", "));
    return "WIREDESK_LOCALSTACK is \"" + value + "\", but it must be one of: " + known + ".";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
