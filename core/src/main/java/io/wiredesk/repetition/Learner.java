package io.wiredesk.repetition;

import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Learns from an archive which wording its sources repeat over different issuers. Takes time in
 * proportion to the archive and memory that has a limit, whatever the archive holds. The same
 * releases in the same order give the same result. Not for several threads.
 *
 * <p>The story of a release is what is new in it. A paragraph that was there before is repeated
 * wording only where it stands above or below something new: in a bulletin of weather or prices
 * every paragraph was there before, with other numbers, and none of it is learned.
 */
public final class Learner {

  /** Fewer releases may agree by chance, or be one campaign. */
  private static final int FEWEST_RELEASES = 5;

  /** Two issuers may be a company and its daughter. */
  private static final int FEWEST_ISSUERS = 3;

  /** Where no issuer is known, different stories stand for them; they prove less. */
  private static final int FEWEST_STORIES = 10;

  /** Without issuers, a wording is the source's only if a part of all its releases has it. */
  private static final double SMALLEST_PART = 0.02;

  /**
   * Above, the wording is that of one sender, or one sender wants it to be taken for the source's.
   */
  private static final double LARGEST_SHARE = 0.5;

  /** Furniture stands where it stands; what wanders is the story's. */
  private static final double CONSTANCY = 0.8;

  /** Above, a paragraph is a row of a table. */
  private static final double MOST_NUMBERS = 0.3;

  /** Above, numbers that are others each time are what the sentence is about. */
  private static final double MOST_CHANGING_NUMBERS = 1.0 / 15;

  /** A source's archive that spans as many days must have the wording on two of them. */
  private static final int DAYS_OF_AN_ARCHIVE = 7;

  /** Of the new text, so much stands above a wording of the tail. */
  private static final double STORY_ABOVE = 2.0 / 3;

  private static final int MOST_CANDIDATES = 40_000;
  private static final long MOST_CHARS = 24_000_000;
  private static final int MOST_SOURCES = 10_000;

  /** The source of what comes from more sources than are told apart. */
  private static final String OTHERS = "others";

  private final Candidates candidates;
  private final Map<String, Source> sources = new HashMap<>();
  private long releases;

  public Learner() {
    this(MOST_CANDIDATES, MOST_CHARS);
  }

  /** A learner with less memory, for tests of its limits. */
  Learner(int mostCandidates, long mostChars) {
    this.candidates = new Candidates(mostCandidates, mostChars);
  }

  /** What is known of a source as a whole. */
  private static final class Source {
    private final Distinct days = new Distinct();
    private long releases;
  }

  /** A paragraph of the release that is being read, and what was there before it. */
  private record Sighting(String text, @Nullable Shape shape, @Nullable Candidate known) {
    int fresh() {
      return known == null && (shape == null ? text.length() > Shape.LONGEST : shape.isProse())
          ? text.length()
          : 0;
    }
  }

  /** Reads one release. Blocks that a rule took are not read: they are known. */
  public void add(ArchivedRelease release) {
    String name = Wording.key(release.source());
    String source = sources.size() < MOST_SOURCES || sources.containsKey(name) ? name : OTHERS;
    Source all = sources.computeIfAbsent(source, any -> new Source());
    all.releases++;
    releases++;
    if (release.day() != null) {
      all.days.add(Hash.of(release.day()));
    }
    List<Sighting> sightings = sightings(source, release.blocks());
    count(source, sightings, sender(release, sightings));
  }

  private List<Sighting> sightings(String source, List<LabelledBlock> blocks) {
    List<Sighting> sightings = new ArrayList<>();
    for (LabelledBlock block : blocks) {
      if (block.role() == Role.BODY || block.evidence() == Evidence.REPETITION) {
        Optional<Shape> shape = Shape.of(block.text());
        Candidate known = shape.map(s -> candidates.find(source, s)).orElse(null);
        sightings.add(new Sighting(block.text(), shape.orElse(null), known));
      }
    }
    return sightings;
  }

  private static Sender sender(ArchivedRelease release, List<Sighting> sightings) {
    String issuer = release.issuer();
    if (issuer != null) {
      return new Sender(true, Hash.of(Wording.key(issuer)), release.day());
    }
    for (Sighting sighting : sightings) {
      if (sighting.fresh() > 0) {
        return new Sender(false, Hash.of(sighting.text()), release.day());
      }
    }
    return new Sender(false, 0, release.day());
  }

  private void count(String source, List<Sighting> sightings, Sender sender) {
    long fresh = sightings.stream().mapToLong(Sighting::fresh).sum();
    long above = 0;
    for (Sighting sighting : sightings) {
      if (sighting.known() != null && sighting.shape() != null && fresh > 0) {
        sighting.known().count(releases, sighting.shape(), sender, place(above, fresh));
      } else if (sighting.known() == null && sighting.shape() != null) {
        add(source, sighting.text(), sighting.shape(), sender);
      }
      above += sighting.fresh();
    }
  }

  private static Candidate.Place place(long above, long fresh) {
    if (above == 0) {
      return Candidate.Place.ABOVE_STORY;
    }
    return above >= STORY_ABOVE * fresh ? Candidate.Place.BELOW_STORY : Candidate.Place.IN_STORY;
  }

  private void add(String source, String text, Shape shape, Sender sender) {
    if (shape.numberShare() <= MOST_NUMBERS && candidates.find(source, shape) == null) {
      Candidate candidate = new Candidate(source, shape, text);
      candidate.count(releases, shape, sender, null);
      candidates.add(candidate);
    }
  }

  /** How many paragraphs are held in memory. */
  int held() {
    return candidates.all().size();
  }

  /** What has been learned so far. */
  public Wordings wordings() {
    return Wordings.of(
        candidates.all().stream().filter(this::isLearned).map(Learner::wording).toList());
  }

  private boolean isLearned(Candidate candidate) {
    return isOfManySenders(candidate)
        && candidate.constancy() >= CONSTANCY
        && !(candidate.changesNumbers() && isAboutNumbers(candidate));
  }

  private static boolean isAboutNumbers(Candidate candidate) {
    return candidate.shape.numberShare() > MOST_CHANGING_NUMBERS
        || candidate.text.codePoints().anyMatch(Learner::isMeasure);
  }

  /** Percent, degrees, money: what stands beside a value, not beside a reference number. */
  private static boolean isMeasure(int c) {
    return c == '%'
        || c == '％'
        || c == '‰'
        || c == '°'
        || c == '℃'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private boolean isOfManySenders(Candidate candidate) {
    Source source = sources.getOrDefault(candidate.source, new Source());
    if (candidate.releases < FEWEST_RELEASES
        || candidate.senders.largest() > LARGEST_SHARE
        || (source.days.count() >= DAYS_OF_AN_ARCHIVE && candidate.days.count() == 1)) {
      return false;
    }
    return candidate.issuers.count() >= FEWEST_ISSUERS
        || (candidate.stories.count() >= FEWEST_STORIES
            && candidate.releases >= SMALLEST_PART * source.releases);
  }

  private static Wording wording(Candidate candidate) {
    return Wording.of(
        candidate.source,
        candidate.text,
        candidate.releases,
        candidate.issuers.count() + candidate.stories.count());
  }
}
