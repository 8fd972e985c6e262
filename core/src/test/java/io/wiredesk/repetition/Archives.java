package io.wiredesk.repetition;

import io.wiredesk.release.LabelledBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short ways to write releases of an archive. */
final class Archives {

  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "tu", "re", "sha", "bon", "del", "fi", "gra", "hem", "jor", "pel", "quin"
  };

  private Archives() {}

  static ArchivedRelease release(@Nullable String issuer, String... paragraphs) {
    return archived("Wire", issuer, null, paragraphs);
  }

  static ArchivedRelease archived(
      String source, @Nullable String issuer, @Nullable String day, String... paragraphs) {
    List<LabelledBlock> blocks = Arrays.stream(paragraphs).map(LabelledBlock::body).toList();
    return new ArchivedRelease(source, issuer, day, blocks);
  }

  /** A paragraph that no other seed gives. */
  static String story(int seed) {
    Random random = new Random(seed);
    return random
            .ints(24, 0, SYLLABLES.length * SYLLABLES.length)
            .mapToObj(i -> SYLLABLES[i / SYLLABLES.length] + SYLLABLES[i % SYLLABLES.length])
            .collect(Collectors.joining(" "))
        + ".";
  }

  /** A release of one of ten issuers, with a story of its own above the paragraphs. */
  static ArchivedRelease news(int seed, String... below) {
    String[] paragraphs = new String[below.length + 2];
    paragraphs[0] = story(2 * seed);
    paragraphs[1] = story(2 * seed + 1);
    System.arraycopy(below, 0, paragraphs, 2, below.length);
    return release("Issuer " + seed % 10, paragraphs);
  }

  static List<String> texts(Learner learner) {
    return learner.wordings().all().stream().map(Wording::text).toList();
  }
}
