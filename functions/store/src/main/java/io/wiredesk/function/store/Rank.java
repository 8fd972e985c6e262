package io.wiredesk.function.store;

import io.wiredesk.table.Keys;
import java.time.Instant;

/**
 * Which of two readings of a text is the later one. The program's version decides; between two
 * states of the rules under one version, whose hashes have no order, the time at which the article
 * was written does.
 */
final class Rank {

  private static final int NUMBERS = 3;

  private Rank() {}

  /**
   * A text that sorts as the readings follow each other.
   *
   * @param pipelineVersion begins with up to three numbers, {@code 1.20.3+0f3a}
   * @param written when S3 had the article
   */
  static String of(String pipelineVersion, Instant written) {
    var rank = new StringBuilder();
    int at = 0;
    for (int i = 0; i < NUMBERS; i++) {
      int end = at;
      while (end < pipelineVersion.length() && isDigit(pipelineVersion.charAt(end))) {
        end++;
      }
      rank.append("0".repeat(Math.max(0, 6 - (end - at)))).append(pipelineVersion, at, end);
      rank.append('.');
      boolean more = end < pipelineVersion.length() && pipelineVersion.charAt(end) == '.';
      at = more ? end + 1 : pipelineVersion.length();
    }
    return rank.append(Keys.time(written)).toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
