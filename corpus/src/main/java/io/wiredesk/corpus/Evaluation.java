package io.wiredesk.corpus;

import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a corpus comes to.
 *
 * @param readings its readings, in the order of the files
 * @param all the scores of all of them in one
 * @param languages the scores of each language, by its tag
 */
public record Evaluation(List<Reading> readings, Scores all, SortedMap<String, Scores> languages) {

  public Evaluation {
    readings = List.copyOf(readings);
    languages = Collections.unmodifiableSortedMap(languages);
  }

  /** Scores the readings. */
  public static Evaluation of(List<Reading> readings) {
    Map<String, List<Reading>> byLanguage =
        readings.stream().collect(Collectors.groupingBy(r -> r.release().expected().language()));
    SortedMap<String, Scores> languages = new TreeMap<>();
    byLanguage.forEach((tag, own) -> languages.put(tag, Scores.of(own)));
    return new Evaluation(readings, Scores.of(readings), languages);
  }

  /**
   * Each metric by its name, a share from 0 to 1; NaN where there is nothing to measure. What bears
   * no language is the mean over the languages; {@code …_pooled} is all releases in one; {@code
   * …_zh_hant} is one language, {@code …_disclaimer} one role.
   */
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>(macro());
    all.metrics().forEach((name, value) -> metrics.put(name + "_pooled", value));
    for (Role role : Role.values()) {
      Count count = all.count(role);
      metrics.put("f1_" + role.label(), count.f1());
      metrics.put("precision_" + role.label(), count.precision());
      metrics.put("recall_" + role.label(), count.recall());
    }
    languages.forEach(
        (tag, scores) ->
            scores.metrics().forEach((name, value) -> metrics.put(name + suffix(tag), value)));
    return metrics;
  }

  /** The mean over the languages of each of their metrics, where it was measured. */
  public Map<String, Double> macro() {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (Scores scores : languages.values()) {
      scores
          .metrics()
          .forEach(
              (name, value) -> values.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
    }
    Map<String, Double> means = new LinkedHashMap<>();
    values.forEach((name, shares) -> means.put(name, mean(shares)));
    return means;
  }

  /** The files with the most that is wrong, the worst first; those without any are left out. */
  public List<Reading> worst() {
    return readings.stream()
        .filter(reading -> reading.badness() > 0)
        .sorted((a, b) -> Integer.compare(b.badness(), a.badness()))
        .toList();
  }

  private static double mean(List<Double> shares) {
    return shares.stream()
        .filter(value -> !value.isNaN())
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
  }

  private static String suffix(String tag) {
    return "_" + tag.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
