package io.wiredesk.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final List<Set<String>> sentences = new ArrayList<>();
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<String> title;
  private final Map<String, Double> weights = new HashMap<>();
  private final double titleWeight;
  private final double mostShared;

  SummaryTerms(List<String> texts, @Nullable String title) {
    for (String text : texts) {
      List<String> all = terms(text);
      all.forEach(term -> occurrences.merge(term, 1, Integer::sum));
      Set<String> different = new LinkedHashSet<>(all);
      different.forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
      sentences.add(different);
    }
    sentencesWith.keySet().forEach(term -> weights.put(term, weightOf(term)));
    this.title = new HashSet<>(terms(title == null ? "" : title));
    this.titleWeight = this.title.stream().mapToDouble(this::weight).sum();
    double most = 0;
    for (Set<String> sentence : sentences) {
      most = Math.max(most, sharedWeight(sentence));
    }
    this.mostShared = most;
  }

  Set<String> of(int sentence) {
    return sentences.get(sentence);
  }

  /** From 0 to 1: how much of it stands in other sentences as well, compared to the best one. */
  double shared(int sentence) {
    return mostShared == 0 ? 0 : sharedWeight(sentences.get(sentence)) / mostShared;
  }

  private double sharedWeight(Set<String> terms) {
    double sum = 0;
    for (String term : terms) {
      int others = sentencesWith.getOrDefault(term, 1) - 1;
      sum += others == 0 ? 0 : rarity(term) * others;
    }
    return sum / (Math.log(terms.size() + 1.0) + LENGTH_DAMPING);
  }

  /** From 0 to 1: how much of the title it holds. */
  double inTitle(Set<String> terms) {
    double sum = 0;
    for (String term : terms) {
      sum += title.contains(term) ? weight(term) : 0;
    }
    return titleWeight == 0 ? 0 : sum / titleWeight;
  }

  /** Rare words count more; a word that one sentence alone holds is shared with none. */
  private double rarity(String term) {
    return Math.log(1 + (double) sentences.size() / sentencesWith.getOrDefault(term, 1));
  }

  private double weight(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  private double weightOf(String term) {
    return Math.log(1.0 + occurrences.getOrDefault(term, 0)) * rarity(term);
  }

  /** The terms that the summary holds already. */
  final class Covered {
    private final Set<String> terms = new HashSet<>();

    void add(Set<String> more) {
      terms.addAll(more);
    }

    /** From 0 to 1: how much of the terms is not new. */
    double shareOf(Set<String> others) {
      double all = 0;
      double known = 0;
      for (String term : others) {
        double weight = weight(term);
        all += weight;
        known += terms.contains(term) ? weight : 0;
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
