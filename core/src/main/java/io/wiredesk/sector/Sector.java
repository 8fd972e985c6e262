package io.wiredesk.sector;

/**
 * A sector that a release goes to.
 *
 * @param code one of the codes of {@code sectors.tsv}; each has its topic
 * @param name the sector's name as the wire wrote it, or the code's own name where it was inferred
 * @param evidence whether the wire named the sector or the text suggests it
 * @param confidence 1 for a declared sector, else from 0 to 1
 */
public record Sector(String code, String name, Source evidence, double confidence) {

  /** Where a sector comes from. */
  public enum Source {
    DECLARED,
    INFERRED
  }
}
