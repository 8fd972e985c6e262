package io.wiredesk.simulator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upload of a history holds. Its text says all of it, so that {@link PlainCore} can read
 * it.
 *
 * @param title tells it from all others
 * @param release the id that its format declares, or null
 * @param revision of the release
 * @param sectors where it goes
 * @param embargo before which it must not be announced, or null
 * @param kill whether it says that the release is not to be used
 * @param garbage null for a release; else why there is none: {@code parse} can't read it, or {@code
 *     strip} finds no story
 */
record Spec(
    String title,
    @Nullable String release,
    int revision,
    List<String> sectors,
    @Nullable Instant embargo,
    boolean kill,
    @Nullable String garbage) {

  Spec {
    sectors = List.copyOf(sectors);
  }

  /** The file's text. */
  String text() {
    return String.join(
        "|",
        title,
        release == null ? "" : release,
        "" + revision,
        String.join(",", sectors),
        embargo == null ? "" : embargo.toString(),
        kill ? "kill" : "",
        garbage == null ? "" : garbage);
  }

  /** Reads what {@link #text} wrote. */
  static Spec of(String text) {
    String[] parts = text.split("\\|", -1);
    return new Spec(
        parts[0],
        parts[1].isEmpty() ? null : parts[1],
        Integer.parseInt(parts[2]),
        List.of(parts[3].split(",", -1)),
        parts[4].isEmpty() ? null : Instant.parse(parts[4]),
        !parts[5].isEmpty(),
        parts[6].isEmpty() ? null : parts[6]);
  }
}
