package io.wiredesk.cli;

import io.wiredesk.local.LocalCloud;
import java.util.List;

/** The environment of a cloud as lines for a shell. */
final class Exports {
  private static final List<String> NAMES =
      List.of(
          "AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION");

  private Exports() {}

  static List<String> lines(LocalCloud cloud) {
    return NAMES.stream()
        .map(name -> "export " + name + "=" + cloud.environment().get(name))
        .toList();
  }
}
