package io.wiredesk.table;

/**
 * A sector's topic, as the reason why a release goes there.
 *
 * @param sector the sector's code
 * @param name the sector as the wire named it
 * @param evidence {@code declared} or {@code inferred}
 * @param confidence in percent
 */
public record Destination(String sector, String name, String evidence, long confidence) {

  /** As one text for a list attribute; none of the first three parts holds a space. */
  String text() {
    return sector + " " + evidence + " " + confidence + " " + name;
  }

  static Destination of(String text) {
    String[] parts = text.split(" ", 4);
    return new Destination(parts[0], parts[3], parts[1], Long.parseLong(parts[2]));
  }
}
