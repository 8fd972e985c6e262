package io.wiredesk.topics;

import io.wiredesk.function.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Topics in memory, with SNS's limits. */
public final class MemoryTopics implements Topics {

  /** A message as it was sent. */
  public record Sent(
      String topicArn,
      String subject,
      Map<String, String> bodies,
      Map<String, List<String>> attributes) {}

  private static final int MOST_BYTES = 256 * 1024;

  private final List<Sent> sent = new ArrayList<>();
  private final boolean asciiOnly;

  /** Topics of a region that takes any subject. */
  public MemoryTopics() {
    this(false);
  }

  /**
   * @param asciiOnly whether the region refuses a subject that is not ASCII
   */
  public MemoryTopics(boolean asciiOnly) {
    this.asciiOnly = asciiOnly;
  }

  @Override
  public synchronized void publish(
      String topicArn,
      String subject,
      Map<String, String> bodies,
      Map<String, List<String>> attributes) {
    if (asciiOnly && !subject.chars().allMatch(c -> c < 128)) {
      throw new SubjectRefused(subject, new IllegalArgumentException("ASCII only"));
    }
    require(!subject.isBlank() && subject.length() < 100, "a subject of 1 to 99 characters");
    require(subject.codePoints().noneMatch(Character::isISOControl), "a subject of one line");
    require(bodies.containsKey("default"), "a message has a default body");
    require(Json.text(bodies).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, "256 KB");
    require(
        attributes.values().stream().noneMatch(values -> values.isEmpty() || values.contains("")),
        "an attribute has a value");
    sent.add(new Sent(topicArn, subject, Map.copyOf(bodies), Map.copyOf(attributes)));
  }

  /** What was sent, in order. */
  public synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("SNS refuses; its rule: " + rule);
    }
  }
}
