package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sentences out of a story that tell it best: those that stand near its top, share their
 * words with the rest of it and with its title, and don't repeat each other. See docs/summary.md.
 */
public final class Summary {

  private static final int MOST_SENTENCES = 3;
  private static final int SENTENCES_READ = 400;
  private static final int CHARACTERS_READ = 100_000;

  /** In words: what a summary may have at most, and when it needs no further sentence. */
  private static final double MOST_WORDS = 70;

  private static final double ENOUGH_WORDS = 50;

  private static final double REPEATING = 0.3;
  private static final double NEXT_TO_CHOSEN = 0.1;

  private final List<SummarySentence> sentences;
  private final TreeSet<Integer> chosen = new TreeSet<>();
  private final SummaryTerms.Covered covered;
  private double words;

  private Summary(List<SummarySentence> sentences, SummaryTerms terms) {
    this.sentences = sentences;
    this.covered = terms.new Covered();
  }

  /**
   * At most three sentences of the story in its order, each as it stands there but for line breaks;
   * the dateline before the first one is left out. Empty only when there is no text.
   *
   * @param paragraphs the story's paragraphs, without headline, contacts and legal text
   * @param language a BCP 47 tag
   * @param title the title, whose words count; or null
   */
  public static List<String> of(
      List<String> paragraphs,
      String language,
      @Nullable String title,
      Sentences splitter,
      Datelines datelines) {
    List<String> split = split(paragraphs, language, splitter, datelines);
    SummaryTerms terms = new SummaryTerms(split, title);
    List<SummarySentence> sentences = new ArrayList<>(split.size());
    for (int i = 0; i < split.size(); i++) {
      sentences.add(SummarySentence.of(i, split.get(i), terms));
    }
    return new Summary(sentences, terms).choose();
  }

  private static List<String> split(
      List<String> paragraphs, String language, Sentences splitter, Datelines datelines) {
    List<String> split = new ArrayList<>();
    int left = CHARACTERS_READ;
    for (String paragraph : paragraphs) {
      Dateline dateline = split.size() < 2 ? datelines.find(paragraph, language, null) : null;
      String rest = dateline == null ? paragraph : paragraph.substring(dateline.raw().length());
      if (!rest.isBlank()) {
        split.addAll(splitter.split(beginning(rest.strip(), left), language));
        left -= rest.length();
      }
      if (split.size() >= SENTENCES_READ || left <= 0) {
        break;
      }
    }
    return split.subList(0, Math.min(split.size(), SENTENCES_READ));
  }

  /** The first characters, cut where no pair of surrogates is torn. */
  private static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  private List<String> choose() {
    while (chosen.size() < MOST_SENTENCES && (chosen.isEmpty() || words < ENOUGH_WORDS)) {
      SummarySentence best = best();
      if (best == null) {
        break;
      }
      chosen.add(best.index());
      words += best.words();
      covered.add(best.index());
    }
    List<String> summary = new ArrayList<>(chosen.size());
    for (int index : chosen) {
      summary.add(sentences.get(index).text());
    }
    return List.copyOf(summary);
  }

  private @Nullable SummarySentence best() {
    SummarySentence best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (SummarySentence sentence : sentences) {
      boolean fits = chosen.isEmpty() || words + sentence.words() <= MOST_WORDS;
      boolean readable = chosen.isEmpty() || sentence.isReadable();
      // What is repeated only lowers the value, so most sentences need no closer look.
      boolean may = fits && readable && sentence.score() + NEXT_TO_CHOSEN > highest;
      double value = may && !chosen.contains(sentence.index()) ? value(sentence) : highest;
      if (value > highest) {
        best = sentence;
        highest = value;
      }
    }
    return best;
  }

  private double value(SummarySentence sentence) {
    double repeated = REPEATING * covered.shareOf(sentence.index());
    boolean next = chosen.contains(sentence.index() - 1);
    return sentence.score() - repeated + (next ? NEXT_TO_CHOSEN : 0);
  }
}
