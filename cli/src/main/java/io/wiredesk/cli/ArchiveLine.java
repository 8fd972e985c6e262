package io.wiredesk.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A release of an archive on a line of JSON.
 *
 * @param text the release
 * @param source its wire, where the archive tells
 * @param issuer who issued it, where the archive tells
 * @param published ISO 8601, where the archive tells
 */
record ArchiveLine(
    String text, @Nullable String source, @Nullable String issuer, @Nullable String published) {

  /** A release of which nothing is told but itself. */
  static ArchiveLine untold() {
    return new ArchiveLine("", null, null, null);
  }

  /**
   * Reads a line. Fields that it does not know are passed over.
   *
   * @throws IllegalArgumentException when it is no JSON object or has no text
   */
  static ArchiveLine read(String json) {
    JsonNode line;
    try {
      line = JsonMapper.shared().readTree(json);
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("not JSON: " + malformed.getOriginalMessage(), malformed);
    }
    String text = text(line, "text");
    if (text == null) {
      throw new IllegalArgumentException("no \"text\"");
    }
    return new ArchiveLine(
        text, text(line, "source"), text(line, "issuer"), text(line, "published"));
  }

  private static @Nullable String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }
}
