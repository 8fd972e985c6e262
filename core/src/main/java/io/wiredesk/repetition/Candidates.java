package io.wiredesk.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that may turn out to be repeated, never more than fit. When they no longer fit,
 * the half goes that was seen least often, of those the ones longest ago. So a wording is found
 * that comes back before half a poolful of new paragraphs has passed; after its second release it
 * outlives all that came once.
 */
final class Candidates {

  /** How many of one key are compared; more are not worth their time. */
  private static final int MOST_OF_A_KEY = 8;

  private final int most;
  private final long mostChars;
  private final Set<Candidate> all = new LinkedHashSet<>();
  private final Map<Long, List<Candidate>> byKey = new HashMap<>();
  private long chars;

  /**
   * @param most how many paragraphs
   * @param mostChars how many UTF-16 characters all of them together
   */
  Candidates(int most, long mostChars) {
    this.most = most;
    this.mostChars = mostChars;
  }

  @Nullable Candidate find(String source, Shape shape) {
    for (long key : shape.keys()) {
      for (Candidate candidate : byKey.getOrDefault(key(source, key), List.of())) {
        if (candidate.source.equals(source) && candidate.shape.resembles(shape)) {
          return candidate;
        }
      }
    }
    return null;
  }

  void add(Candidate candidate) {
    if (all.size() >= most || chars + candidate.text.length() > mostChars) {
      shrink();
    }
    all.add(candidate);
    chars += candidate.text.length();
    index(candidate);
  }

  Collection<Candidate> all() {
    return all;
  }

  private void index(Candidate candidate) {
    for (long key : candidate.shape.keys()) {
      List<Candidate> same =
          byKey.computeIfAbsent(key(candidate.source, key), any -> new ArrayList<>(1));
      if (same.size() < MOST_OF_A_KEY) {
        same.add(candidate);
      }
    }
  }

  private static long key(String source, long key) {
    return Hash.join(source.hashCode(), key);
  }

  private void shrink() {
    List<Candidate> kept = new ArrayList<>(all);
    kept.sort(
        Comparator.<Candidate>comparingInt(candidate -> candidate.releases)
            .thenComparingLong(candidate -> candidate.lastRelease)
            .reversed());
    all.clear();
    byKey.clear();
    chars = 0;
    for (Candidate candidate : kept) {
      if (all.size() < most / 2 && chars < mostChars / 2) {
        all.add(candidate);
        chars += candidate.text.length();
        index(candidate);
      }
    }
  }
}
