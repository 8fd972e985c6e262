package io.wiredesk.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.function.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MemoryTopicsTest extends TopicsContract {

  private final MemoryTopics topics = new MemoryTopics();

  @Override
  protected Topics topics() {
    return topics;
  }

  @Override
  protected String topic() {
    return "arn:finance";
  }

  @Override
  protected Received next() {
    MemoryTopics.Sent sent = topics.sent().getLast();
    return new Received(
        Objects.requireNonNull(sent.bodies().get("default")),
        sent.attributes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue()))));
  }

  private static String text(List<String> values) {
    return values.size() == 1 ? values.getFirst() : Json.text(values);
  }

  @Test
  void aRegionMayWantAnAsciiSubject() {
    var ascii = new MemoryTopics(true);
    assertThatThrownBy(() -> ascii.publish("t", "é", Map.of("default", "x"), Map.of()))
        .isInstanceOf(Topics.SubjectRefused.class);
    ascii.publish("t", "e", Map.of("default", "x"), Map.of());
    assertThat(ascii.sent()).hasSize(1);
  }
}
