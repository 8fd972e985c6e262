package io.wiredesk.corpus;

import io.wiredesk.corpus.Reading.FactRead;
import io.wiredesk.corpus.Reading.PieceRead;
import io.wiredesk.release.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a number of readings come to, all in one. */
public final class Scores {

  private final Count removed = new Count();
  private final Count body = new Count();
  private final Count conserved = new Count();
  private final Map<Role, Count> roles = new EnumMap<>(Role.class);
  private final Map<Fact, Count> facts = new EnumMap<>(Fact.class);

  private Scores() {
    for (Role role : Role.values()) {
      roles.put(role, new Count());
    }
    for (Fact fact : Fact.values()) {
      facts.put(fact, new Count());
    }
  }

  /** Counts the readings. */
  public static Scores of(Collection<Reading> readings) {
    Scores scores = new Scores();
    readings.forEach(scores::add);
    return scores;
  }

  private void add(Reading reading) {
    conserved.add(true, reading.conserved());
    reading.pieces().forEach(this::add);
    for (FactRead fact : reading.facts()) {
      count(fact.fact()).add(true, fact.right());
    }
  }

  private void add(PieceRead read) {
    Role is = read.piece().role();
    Role given = read.role();
    roles.forEach((role, count) -> count.add(is == role, given == role));
    if (read.counted()) {
      removed.add(is != Role.BODY, given != null && given != Role.BODY);
      body.add(is == Role.BODY, given == Role.BODY);
    }
  }

  /** How many releases there are. */
  public int releases() {
    return conserved.expected();
  }

  /** What is not the story and was taken off it. */
  public Count removed() {
    return removed;
  }

  /** What is the story and was kept. */
  public Count body() {
    return body;
  }

  /** How one role was given. */
  public Count count(Role role) {
    return roles.getOrDefault(role, new Count());
  }

  /** How often a fact was read rightly, of the files that name it: its recall. */
  public Count count(Fact fact) {
    return facts.getOrDefault(fact, new Count());
  }

  /** Each metric by its name, a share from 0 to 1; NaN where there is nothing to measure. */
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("removed_f1", removed.f1());
    metrics.put("removed_precision", removed.precision());
    metrics.put("removed_recall", removed.recall());
    metrics.put("body_recall", body.recall());
    metrics.put("conserved", conserved.recall());
    facts.forEach((fact, count) -> metrics.put(fact.label(), count.recall()));
    return metrics;
  }
}
