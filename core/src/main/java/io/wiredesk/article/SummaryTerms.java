package io.wiredesk.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a story, each with its weight: high when it is frequent in the story, yet not in
 * every sentence. Where a script sets no spaces, pairs of letters stand for words.
 */
final class SummaryTerms {

  /** A word of Chinese or Japanese has about two characters, a Thai word about five letters. */
  private static final double IDEOGRAPH = 0.5;

  private static final double THAI_LETTER = 0.2;
  private static final double LENGTH_DAMPING = 2.5;

  /** Each term has a number, by the order in which the story first has it. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each sentence its different terms, in its order. */
  private final int[][] sentences;

  private final int[] sentencesWith;
  private final double[] rarities;
  private final double[] weights;
  private final boolean[] titled;
  private final double titleWeight;
  private final double mostShared;

  SummaryTerms(List<String> texts, @Nullable String title) {
    int[][] occurrences = new int[texts.size()][];
    for (int i = 0; i < occurrences.length; i++) {
      occurrences[i] = numbered(terms(texts.get(i)));
    }
    sentences = new int[occurrences.length][];
    sentencesWith = new int[numbers.size()];
    rarities = new double[numbers.size()];
    weights = new double[numbers.size()];
    titled = new boolean[numbers.size()];
    weigh(occurrences);
    titleWeight = readTitle(title == null ? "" : title);
    double most = 0;
    for (int[] sentence : sentences) {
      most = Math.max(most, sharedWeight(sentence));
    }
    mostShared = most;
  }

  private int[] numbered(List<String> terms) {
    int[] numbered = new int[terms.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer number = numbers.get(terms.get(i));
      if (number == null) {
        number = numbers.size();
        numbers.put(terms.get(i), number);
      }
      numbered[i] = number;
    }
    return numbered;
  }

  private void weigh(int[][] occurrences) {
    int[] counts = new int[weights.length];
    int[] lastSentences = new int[weights.length];
    for (int i = 0; i < occurrences.length; i++) {
      int[] different = new int[occurrences[i].length];
      int size = 0;
      for (int term : occurrences[i]) {
        counts[term]++;
        if (lastSentences[term] != i + 1) {
          lastSentences[term] = i + 1;
          sentencesWith[term]++;
          different[size++] = term;
        }
      }
      sentences[i] = Arrays.copyOf(different, size);
    }
    for (int term = 0; term < weights.length; term++) {
      rarities[term] = Math.log(1 + (double) sentences.length / sentencesWith[term]);
      weights[term] = Math.log(1.0 + counts[term]) * rarities[term];
    }
  }

  /** Marks the terms of the title that the story has, and gives what they weigh together. */
  private double readTitle(String title) {
    double sum = 0;
    for (String term : terms(title)) {
      Integer number = numbers.get(term);
      if (number != null && !titled[number]) {
        titled[number] = true;
        sum += weights[number];
      }
    }
    return sum;
  }

  /** From 0 to 1: how much of it stands in other sentences as well, compared to the best one. */
  double shared(int sentence) {
    return mostShared == 0 ? 0 : sharedWeight(sentences[sentence]) / mostShared;
  }

  /** Rare words count more; a word that one sentence alone holds is shared with none. */
  private double sharedWeight(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      sum += rarities[term] * (sentencesWith[term] - 1);
    }
    return sum / (Math.log(terms.length + 1.0) + LENGTH_DAMPING);
  }

  /** From 0 to 1: how much of the title it holds. */
  double inTitle(int sentence) {
    double sum = 0;
    for (int term : sentences[sentence]) {
      sum += titled[term] ? weights[term] : 0;
    }
    return titleWeight == 0 ? 0 : sum / titleWeight;
  }

  /** The terms that the summary holds already. */
  final class Covered {
    private final boolean[] terms = new boolean[weights.length];

    void add(int sentence) {
      for (int term : sentences[sentence]) {
        terms[term] = true;
      }
    }

    /** From 0 to 1: how much of a sentence's terms is not new. */
    double shareOf(int sentence) {
      double all = 0;
      double known = 0;
      for (int term : sentences[sentence]) {
        all += weights[term];
        known += terms[term] ? weights[term] : 0;
      }
      return all == 0 ? 0 : known / all;
    }
  }

  /** The length of a text in words, as nearly as its script allows without a dictionary. */
  static double words(String text) {
    double words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double letter = unspaced(c);
      boolean letters = letter == 0 && Character.isLetterOrDigit(c);
      words += letters && !inWord ? 1 : letter;
      inWord = letters || (inWord && isMark(c));
    }
    return words;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static double unspaced(char c) {
    if (c < 0xe00) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> IDEOGRAPH;
      case THAI -> THAI_LETTER;
      default -> 0;
    };
  }

  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean unspaced = unspaced(c) > 0;
      if (unspaced || !(Character.isLetterOrDigit(c) || isMark(c))) {
        if (i > start) {
          terms.add(lower(text.substring(start, i)));
        }
        start = i + 1;
        if (unspaced && i + 1 < text.length() && unspaced(text.charAt(i + 1)) > 0) {
          terms.add(text.substring(i, i + 2));
        }
      }
    }
    return terms;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
