package io.wiredesk.notice;

import io.wiredesk.rule.Folded;
import io.wiredesk.rule.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words with their meanings, looked for at a place of a folded text; the longest counts. */
final class Words<M> {

  /**
   * A word that stands in a text.
   *
   * @param start where it begins in the folded text
   * @param end where it ends, exclusive
   * @param meaning what it means
   */
  record Hit<M>(int start, int end, M meaning) {}

  private record Word<M>(String folded, M meaning) {}

  private final List<Word<M>> words = new ArrayList<>();

  /** Adds a word. Of two that are written alike the first counts. */
  void add(String word, M meaning) {
    words.add(new Word<>(Folding.fold(word).text(), meaning));
    words.sort(Comparator.comparingInt((Word<M> any) -> any.folded.length()).reversed());
  }

  /** The word that begins at an index, or null. */
  @Nullable Hit<M> at(Folded text, int start) {
    for (Word<M> word : words) {
      if (stands(text, word.folded, start)) {
        return new Hit<>(start, start + word.folded.length(), word.meaning);
      }
    }
    return null;
  }

  /** The word that ends at an index, or null. */
  @Nullable Hit<M> before(Folded text, int end) {
    for (Word<M> word : words) {
      int start = end - word.folded.length();
      if (start >= 0 && stands(text, word.folded, start)) {
        return new Hit<>(start, end, word.meaning);
      }
    }
    return null;
  }

  private static boolean stands(Folded text, String word, int start) {
    int end = start + word.length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return !cuts(text, start) && !cuts(text, end);
  }

  /** Whether a word goes on over the index. A number and the letters that touch it are two. */
  private static boolean cuts(Folded text, int at) {
    return text.joins(at)
        && !Character.isDigit(text.charAt(at))
        && !Character.isDigit(text.charAt(at - 1));
  }
}
