package io.wiredesk.strip;

import io.wiredesk.rule.Hit;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Takes;
import io.wiredesk.rule.Where;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pieces of a block that can be taken: its sentences, cut once more where a prefix ends. */
final class Units {

  /** A rule that takes a block leaves what stands before its sentence when that is longer. */
  private static final int LONGEST_START = 400;

  /** A prefix ends within so many characters, or it is none. */
  private static final int LONGEST_PREFIX = 300;

  private static final Comparator<Hit> STRONGEST_FIRST =
      Comparator.comparingInt(Hit::weight)
          .reversed()
          .thenComparing(hit -> hit.rule().id())
          .thenComparingInt(Hit::start);

  private final String text;
  private final int[] sentences;
  private final int[] starts;

  private Units(String text, int[] sentences, int[] starts) {
    this.text = text;
    this.sentences = sentences;
    this.starts = starts;
  }

  static Units of(String text, List<Hit> hits) {
    if (hits.isEmpty()) {
      return new Units(text, new int[1], new int[1]);
    }
    int[] sentences = Boundaries.sentences(text);
    return new Units(
        text, sentences, merged(sentences, Boundaries.clauses(text), prefixEnds(text, hits)));
  }

  private static int[] prefixEnds(String text, List<Hit> hits) {
    int[] ends = new int[hits.size()];
    int count = 0;
    for (Hit hit : hits) {
      int end = isPrefix(hit) ? prefixEnd(text, hit.end()) : text.length();
      if (end < text.length()) {
        ends[count++] = end;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  /** All of them in order, each once. */
  private static int[] merged(int[] sentences, int[] clauses, int[] prefixes) {
    int[] all = Arrays.copyOf(sentences, sentences.length + clauses.length + prefixes.length);
    System.arraycopy(clauses, 0, all, sentences.length, clauses.length);
    System.arraycopy(prefixes, 0, all, sentences.length + clauses.length, prefixes.length);
    Arrays.sort(all);
    int count = 0;
    for (int start : all) {
      if (count == 0 || all[count - 1] != start) {
        all[count++] = start;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private static boolean isPrefix(Hit hit) {
    return hit.rule().takes() == Takes.PREFIX && hit.end() <= LONGEST_PREFIX;
  }

  /** A prefix ends where the next word, number, quote or opening bracket begins. */
  private static int prefixEnd(String text, int end) {
    int at = end;
    while (at < text.length() && isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ':',
          '：',
          ',',
          '，',
          '、',
          '.',
          '。',
          '/',
          '|',
          '｜',
          '~',
          '〜',
          '·',
          '•',
          ')',
          '）',
          ']',
          '】' ->
          true;
      default ->
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.DASH_PUNCTUATION;
    };
  }

  int count() {
    return starts.length;
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return unit + 1 < starts.length ? starts[unit + 1] : text.length();
  }

  /**
   * Gives each unit to the strongest of the hits that want it, and null to those that none wants.
   *
   * @param places only hits of rules that count here
   */
  void paint(List<Hit> hits, Set<Where> places, @Nullable Rule[] units) {
    Arrays.fill(units, null);
    if (hits.isEmpty()) {
      return;
    }
    int[] nextFree = new int[units.length + 1];
    for (int unit = 0; unit < nextFree.length; unit++) {
      nextFree[unit] = unit;
    }
    List<Hit> counting = new ArrayList<>(hits);
    counting.sort(STRONGEST_FIRST);
    for (Hit hit : counting) {
      if (places.contains(hit.rule().where())) {
        paint(hit, nextFree, units);
      }
    }
  }

  private void paint(Hit hit, int[] nextFree, @Nullable Rule[] units) {
    int to = lastUnit(hit);
    for (int unit = free(nextFree, firstUnit(hit)); unit <= to; unit = free(nextFree, unit)) {
      units[unit] = hit.rule();
      nextFree[unit] = unit + 1;
    }
  }

  /** The first free unit from this one on. Paths are halved, so that many hits stay cheap. */
  private static int free(int[] nextFree, int from) {
    int unit = from;
    while (nextFree[unit] != unit) {
      nextFree[unit] = nextFree[nextFree[unit]];
      unit = nextFree[unit];
    }
    return unit;
  }

  private int firstUnit(Hit hit) {
    return switch (hit.rule().takes()) {
      case SENTENCE, REST -> unitAt(sentenceStart(hit.start()));
      case BLOCK -> hit.start() <= LONGEST_START ? 0 : unitAt(sentenceStart(hit.start()));
      case PREFIX -> 0;
    };
  }

  private int lastUnit(Hit hit) {
    return switch (hit.rule().takes()) {
      case SENTENCE -> unitAt(sentenceEnd(hit.end()) - 1);
      case BLOCK, REST -> count() - 1;
      case PREFIX -> isPrefix(hit) ? unitAt(prefixEnd(text, hit.end()) - 1) : -1;
    };
  }

  private int unitAt(int offset) {
    return place(starts, offset);
  }

  /**
   * Where the sentence begins, or, where a script has no marks for that, the clause: a story may be
   * glued before it. A few words before it are its own beginning.
   */
  private int sentenceStart(int offset) {
    int sentence = sentences[place(sentences, offset)];
    int clause = starts[unitAt(offset)];
    int window = Math.max(sentence, clause - LONGEST_START);
    return RunningText.is(CharBuffer.wrap(text, window, clause)) ? clause : sentence;
  }

  private int sentenceEnd(int offset) {
    int next = place(sentences, offset - 1) + 1;
    return next < sentences.length ? sentences[next] : text.length();
  }

  private static int place(int[] sorted, int offset) {
    int found = Arrays.binarySearch(sorted, offset);
    return found >= 0 ? found : -found - 2;
  }
}
