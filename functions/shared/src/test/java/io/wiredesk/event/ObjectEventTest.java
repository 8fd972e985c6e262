package io.wiredesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectEventTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "raw/a+b.txt,raw/a b.txt", // S3 itself: a space is a plus sign
        "raw/a%20b.txt,raw/a b.txt", // an emulator
        "raw/a%2Bb.txt,raw/a+b.txt",
        "raw/100%25.txt,raw/100%.txt",
        "raw/%EB%89%B4%EC%8A%A4%2F1.txt,raw/뉴스/1.txt",
        "raw/%25EB.txt,raw/%EB.txt",
      })
  void s3EncodesItsKeys(String encoded, String plain) {
    assertThat(ObjectEvent.read(s3("ObjectCreated:Put", encoded)))
        .containsExactly(new ObjectEvent("wire", plain, "v1", "e1"));
  }

  @ParameterizedTest
  @CsvSource({"raw/a+b.txt", "raw/100%25.txt", "raw/뉴스/1.txt", "raw/100%.txt"})
  void eventBridgeDoesNot(String key) {
    assertThat(ObjectEvent.read(eventBridge("Object Created", key)))
        .containsExactly(new ObjectEvent("wire", key, "v1", "e1"));
  }

  @Test
  void withoutVersionsTheETagTellsTwoWritesApart() {
    String body = s3("ObjectCreated:Copy", "raw/a").replace("\"versionId\":\"v1\",", "");
    assertThat(ObjectEvent.read(body).getFirst().versionId()).isNull();
    assertThat(ObjectEvent.read(body).getFirst().version()).isEqualTo("e1");
  }

  @Test
  void theTestEventIsAcknowledged() {
    assertThat(ObjectEvent.read("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}"))
        .isEmpty();
  }

  @Test
  void otherKindsOfEventsAreNone() {
    assertThat(ObjectEvent.read(s3("ObjectRemoved:Delete", "raw/a"))).isEmpty();
    assertThat(ObjectEvent.read(eventBridge("Object Deleted", "raw/a"))).isEmpty();
  }

  @Test
  void whatIsNoEventFails() {
    assertThatThrownBy(() -> ObjectEvent.read("{\"hello\":1}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("neither");
    assertThatThrownBy(() -> ObjectEvent.read(s3("ObjectCreated:Put", "")))
        .hasMessageContaining("without key");
    assertThatThrownBy(() -> ObjectEvent.read("hello")).isInstanceOf(RuntimeException.class);
  }

  private static String s3(String name, String key) {
    return """
    {"Records":[{"eventSource":"aws:s3","eventName":"NAME","s3":{"bucket":{"name":"wire"},
    "object":{"key":"KEY","size":1,"versionId":"v1","eTag":"\\"e1\\"","sequencer":"00"}}}]}
    """
        .replace("NAME", name)
        .replace("KEY", key);
  }

  private static String eventBridge(String type, String key) {
    return """
    {"source":"aws.s3","detail-type":"NAME","detail":{"bucket":{"name":"wire"},
    "object":{"key":"KEY","size":1,"version-id":"v1","etag":"e1"}}}
    """
        .replace("NAME", type)
        .replace("KEY", key);
  }
}
