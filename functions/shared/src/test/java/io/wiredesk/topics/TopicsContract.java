package io.wiredesk.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the topics do, in memory and on SNS. */
public abstract class TopicsContract {

  /** The topics. */
  protected abstract Topics topics();

  /** The ARN of a topic that exists. */
  protected abstract String topic();

  /** The next message that a subscriber other than e-mail gets. */
  protected abstract Received next();

  /** A message as it arrives: its default body and its attributes, arrays as JSON. */
  public record Received(String body, Map<String, String> attributes) {}

  @Test
  void aSubscriberGetsItsProtocolsBodyAndTheAttributes() {
    topics()
        .publish(
            topic(),
            "소식: \"é\" – Ñ",
            Map.of("default", "{\"a\":\"한국어\"}", "email", "Hello"),
            Map.of("language", List.of("ko"), "ticker", List.of("ABC", "DEF")));
    Received received = next();
    assertThat(received.body()).isEqualTo("{\"a\":\"한국어\"}");
    assertThat(received.attributes())
        .containsEntry("language", "ko")
        .containsEntry("ticker", "[\"ABC\",\"DEF\"]");
  }

  @Test
  void aMessageWithoutADefaultBodyIsRefused() {
    assertThatThrownBy(() -> topics().publish(topic(), "x", Map.of("email", "Hello"), Map.of()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void moreThan256KilobytesAreRefused() {
    assertThatThrownBy(
            () -> topics().publish(topic(), "x", Map.of("default", "x".repeat(270_000)), Map.of()))
        .isInstanceOf(RuntimeException.class);
  }
}
