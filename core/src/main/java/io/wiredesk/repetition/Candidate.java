package io.wiredesk.repetition;

import org.jspecify.annotations.Nullable;

/** A paragraph of one source that may turn out to be repeated. Its size is bounded. */
final class Candidate {

  final String source;
  final Shape shape;
  final String text;
  final Distinct issuers = new Distinct();
  final Distinct stories = new Distinct();
  final Distinct days = new Distinct();
  final Shares senders = new Shares();
  int releases;
  long lastRelease;
  private int placed;
  private int below;
  private int above;
  private int changed;
  private long values;

  Candidate(String source, Shape shape, String text) {
    this.source = source;
    this.shape = shape;
    this.text = text;
  }

  /** Where a paragraph stands, as against what is new in its release. */
  enum Place {
    ABOVE_STORY,
    IN_STORY,
    BELOW_STORY
  }

  /**
   * Counts one more release.
   *
   * @param number the release's number in the archive
   * @param place null where nothing can be said, as when the wording was not known yet
   */
  void count(long number, Shape found, Sender sender, @Nullable Place place) {
    if (releases > 0 && lastRelease == number) {
      return;
    }
    changed += releases > 0 && found.values() != values ? 1 : 0;
    values = found.values();
    releases++;
    lastRelease = number;
    (sender.named() ? issuers : stories).add(sender.hash());
    senders.add(sender.hash());
    if (sender.day() != null) {
      days.add(Hash.of(sender.day()));
    }
    if (place != null) {
      placed++;
      above += place == Place.ABOVE_STORY ? 1 : 0;
      below += place == Place.BELOW_STORY ? 1 : 0;
    }
  }

  /** In what part of the releases it stands at the same end of the story, from 0 to 1. */
  double constancy() {
    return placed == 0 ? 0 : (double) Math.max(above, below) / placed;
  }

  /** Whether its numbers are others in most releases. */
  boolean changesNumbers() {
    return 2 * changed > releases;
  }
}
