package io.wiredesk.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each language has reached, and may not fall below again: a file of lines {@code
 * language⇥metric⇥floor}. Floors are hundredths, rounded down, so that a new release in the corpus
 * that is read a little worse than the others breaks nothing.
 */
public final class Floors {

  /** A language has at least so many releases, or its metrics say little. */
  public static final int RELEASES = 12;

  private static final String HEAD =
      """
      # What each language has reached on the releases beside this file: language, metric, floor.
      # Floors only rise: ./wiredesk eval rules/src/test/corpus --raise-floors
      """;

  /** Sums of shares like 0.29 come out a hair below what they are. */
  private static final double HAIR = 1e-9;

  private final SortedMap<String, Map<String, Integer>> floors;

  private Floors(SortedMap<String, Map<String, Integer>> floors) {
    this.floors = floors;
  }

  /**
   * Reads a file's text.
   *
   * @param file the file's name, for messages
   * @throws BrokenReleaseException at the first mistake
   */
  public static Floors parse(String file, String text) {
    SortedMap<String, Map<String, Integer>> floors = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || !isShare(cells[2])) {
        throw new BrokenReleaseException(
            file,
            number,
            "'" + line + "' is no floor",
            "write language, metric and floor with a tab between them, the floor like 0.97");
      }
      Map<String, Integer> own = floors.computeIfAbsent(cells[0], tag -> new LinkedHashMap<>());
      if (own.put(cells[1], Integer.parseInt(cells[2].replace(".", ""))) != null) {
        throw new BrokenReleaseException(
            file, number, "a second " + cells[1] + " of " + cells[0], "delete the lower one");
      }
    }
    return new Floors(floors);
  }

  private static boolean isShare(String text) {
    return text.equals("1.00")
        || (text.length() == 4
            && text.startsWith("0.")
            && isDigit(text.charAt(2))
            && isDigit(text.charAt(3)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What has fallen below its floor, one sentence for each; empty when nothing has. */
  public List<String> complaints(Evaluation evaluation) {
    List<String> complaints = new ArrayList<>();
    floors.forEach(
        (tag, own) -> {
          Scores scores = evaluation.languages().get(tag);
          int releases = scores == null ? 0 : scores.releases();
          if (releases < RELEASES) {
            complaints.add(
                tag + " has " + releases + " releases, and should have " + RELEASES + " or more");
          }
          Map<String, Double> metrics = scores == null ? Map.of() : scores.metrics();
          own.forEach((metric, floor) -> complain(tag, metric, floor, metrics, complaints));
        });
    return complaints;
  }

  private static void complain(
      String tag, String metric, int floor, Map<String, Double> metrics, List<String> complaints) {
    double value = metrics.getOrDefault(metric, Double.NaN);
    if (Double.isNaN(value)) {
      complaints.add(
          tag + ": " + metric + " is not measured any more; its floor is " + text(floor));
    } else if (hundredths(value) < floor) {
      complaints.add(
          String.format(
              Locale.ROOT,
              "%s: %s is %.4f, under its floor of %s",
              tag,
              metric,
              value,
              text(floor)));
    }
  }

  /**
   * The floors that are reached now, where they are higher than these. A language is listed once it
   * has {@value #RELEASES} releases.
   */
  public Floors raised(Evaluation evaluation) {
    SortedMap<String, Map<String, Integer>> raised = new TreeMap<>();
    floors.forEach((tag, own) -> raised.put(tag, new LinkedHashMap<>(own)));
    evaluation
        .languages()
        .forEach(
            (tag, scores) -> {
              if (scores.releases() >= RELEASES) {
                raise(raised.computeIfAbsent(tag, key -> new LinkedHashMap<>()), scores.metrics());
              }
            });
    return new Floors(raised);
  }

  private static void raise(Map<String, Integer> floors, Map<String, Double> metrics) {
    metrics.forEach(
        (metric, value) -> {
          int reached = Double.isNaN(value) ? 0 : hundredths(value);
          if (reached > 0) {
            floors.merge(metric, reached, Math::max);
          }
        });
  }

  /** Languages of the corpus that get no floors yet, one sentence for each. */
  public List<String> tooFew(Evaluation evaluation) {
    List<String> few = new ArrayList<>();
    evaluation
        .languages()
        .forEach(
            (tag, scores) -> {
              if (scores.releases() < RELEASES && !floors.containsKey(tag)) {
                few.add(
                    tag
                        + " has "
                        + scores.releases()
                        + " releases; it gets floors once it has "
                        + RELEASES);
              }
            });
    return few;
  }

  /** What is higher in {@code raised} than here, for people: {@code th title 0.91 → 0.95}. */
  public List<String> rises(Floors raised) {
    List<String> rises = new ArrayList<>();
    raised.floors.forEach(
        (tag, own) ->
            own.forEach(
                (metric, floor) -> {
                  Integer old = floors.getOrDefault(tag, Map.of()).get(metric);
                  if (old == null || old < floor) {
                    String was = old == null ? "" : text(old) + " → ";
                    rises.add(tag + " " + metric + " " + was + text(floor));
                  }
                }));
    return rises;
  }

  /** The file's text. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    floors.forEach(
        (tag, own) ->
            own.forEach(
                (metric, floor) ->
                    text.append(tag + "\t" + metric + "\t" + text(floor)).append('\n')));
    return text.toString();
  }

  private static int hundredths(double share) {
    return (int) Math.floor(share * 100 + HAIR);
  }

  private static String text(int hundredths) {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
