package io.wiredesk.cli;

import io.wiredesk.local.CloudStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cloud's status as aligned columns. */
record StatusTable(CloudStatus status, InstantSource clock, boolean colour) {
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "LocalStack",
            status.engine() + " " + status.name(),
            uptime(status.started()),
            where()));
    status
        .parts()
        .forEach(
            part ->
                rows.add(
                    List.of(part.what(), "process " + part.pid(), uptime(part.started()), "")));
    status
        .stacks()
        .forEach(stack -> rows.add(List.of("stack " + stack.name(), stack.status(), "", "")));
    status.log().ifPresent(log -> rows.add(List.of("log", log.toString())));
    return aligned(rows) + (status.stacks().isEmpty() ? "No stack is deployed\n" : "");
  }

  private String where() {
    return status.endpoint()
        + " "
        + (status.healthy() ? painted(GREEN, "healthy") : painted(RED, "does not answer"));
  }

  private String painted(String colourCode, String words) {
    return colour ? colourCode + words + PLAIN : words;
  }

  private String uptime(Optional<Instant> started) {
    return started
        .map(start -> "up " + Status.words(Duration.between(start, clock.instant())))
        .orElse("");
  }

  private static String aligned(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        boolean last = column == row.size() - 1;
        line.append(last ? row.get(column) : padded(row.get(column), width(rows, column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width + 2 - cell.length());
  }

  /** The widest cell that has another one to its right. */
  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> row.size() > column + 1)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
