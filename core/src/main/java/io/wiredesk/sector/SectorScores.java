package io.wiredesk.sector;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text's words say about each sector, and when that is enough for an answer. The limits were
 * chosen on labelled news in all languages; {@code docs/sectors.md} has the figures.
 */
final class SectorScores {

  /** Below this, a text says too little: one decisive word further down is not enough. */
  private static final double ENOUGH = 3;

  /** The share of all that was found which the best must have. */
  private static final double SHARE = 0.25;

  /** How near the second must come to the first to be named too. */
  private static final double NEAR = 0.5;

  /** What is added to the whole, so that little evidence gives little confidence. */
  private static final double DOUBT = 2;

  /** Bends the share of the evidence to the share of answers that were right. */
  private static final double BEND = 1.7;

  /**
   * An answer.
   *
   * @param code the sector
   * @param confidence from 0 to 1: about how many of the answers like it were right
   */
  record Answer(String code, double confidence) {}

  private final List<String> codes;
  private final double[] scores;

  SectorScores(List<String> codes, double[] scores) {
    this.codes = codes;
    this.scores = scores;
  }

  /** At most two answers, the best first; none when the words don't say enough. */
  List<Answer> best() {
    int first = highest(-1);
    int second = highest(first);
    double all = 0;
    for (double score : scores) {
      all += score;
    }
    List<Answer> answers = new ArrayList<>();
    if (scores[first] >= ENOUGH && scores[first] >= SHARE * all) {
      answers.add(answer(first, all));
      if (scores[second] >= ENOUGH && scores[second] >= NEAR * scores[first]) {
        answers.add(answer(second, all));
      }
    }
    return List.copyOf(answers);
  }

  private Answer answer(int code, double all) {
    double share = scores[code] / (all + DOUBT);
    return new Answer(codes.get(code), 1 - Math.pow(1 - share, BEND));
  }

  private int highest(int except) {
    int highest = except == 0 ? 1 : 0;
    for (int code = 0; code < scores.length; code++) {
      if (code != except && scores[code] > scores[highest]) {
        highest = code;
      }
    }
    return highest;
  }
}
