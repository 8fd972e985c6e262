package io.wiredesk.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format declares about a release, so that nothing has to be read from the text.
 *
 * @param title the headline
 * @param language a BCP 47 tag as the format gives it, not yet checked against the text
 * @param published ISO 8601 date or date-time, as exact as declared
 * @param source the wire or publisher
 * @param address the release's own address on the web
 * @param sectors the wire's sectors, each in its own wording
 */
public record Declared(
    @Nullable String title,
    @Nullable String language,
    @Nullable String published,
    @Nullable String source,
    @Nullable String address,
    List<String> sectors) {

  /** Nothing declared: plain text. */
  public static final Declared NOTHING = new Declared(null, null, null, null, null, List.of());

  public Declared {
    sectors = List.copyOf(sectors);
  }
}
