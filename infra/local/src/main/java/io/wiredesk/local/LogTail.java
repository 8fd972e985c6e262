package io.wiredesk.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of LocalStack's log, for a message. */
final class LogTail {
  private static final int LINES = 8;

  private LogTail() {}

  static String of(LocalCloudOptions options, CloudState state) {
    if (state.engine() == EngineChoice.DOCKER) {
      return " See `docker logs " + state.name() + "`.";
    }
    Path log = LocalCloud.log(options.stateDir());
    return " Its log, " + log + ", ends with:\n" + tail(log);
  }

  private static String tail(Path log) {
    try {
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
      return String.join("\n", last).indent(2).stripTrailing();
    } catch (IOException _) {
      return "  (nothing)";
    }
  }
}
