package io.wiredesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.function.Journal;
import io.wiredesk.table.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

  private final List<String> lines = new ArrayList<>();
  private final Journal journal = new Journal("test", lines::add);
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

  @Test
  void aMessageThatFailsComesBackAlone() throws IOException {
    List<String> done = new ArrayList<>();
    QueueBatch.answer(
        queue("one", "bad", "three"),
        answer,
        journal,
        (event, entry) -> {
          if (event.key().equals("bad")) {
            throw new IllegalStateException("no");
          }
          done.add(event.key());
        });
    assertThat(done).containsExactly("one", "three");
    assertThat(answer.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m-bad\"}]}");
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).contains("\"key\":\"bad\"", "\"outcome\":\"failed\"", "\"no\"");
  }

  @Test
  void aMessageThatIsNoEventComesBack() throws IOException {
    QueueBatch.answer(
        stream("{\"Records\":[{\"messageId\":\"m\",\"body\":\"{}\"}]}"),
        answer,
        journal,
        (event, entry) -> {});
    assertThat(answer.toString(StandardCharsets.UTF_8)).contains("\"m\"");
  }

  @Test
  void ofAStreamOnlyInsertsAreTaken() throws IOException {
    List<Key> done = new ArrayList<>();
    StreamBatch.answer(
        stream(
            """
            {"Records":[
             {"eventName":"INSERT","dynamodb":{"SequenceNumber":"1","Keys":{"pk":{"S":"a"},"sk":{"S":"b"}}}},
             {"eventName":"MODIFY","dynamodb":{"SequenceNumber":"2","Keys":{"pk":{"S":"c"},"sk":{"S":"d"}}}},
             {"eventName":"INSERT","dynamodb":{"SequenceNumber":"3","Keys":{"pk":{"S":"e"},"sk":{"S":"f"}}}}]}
            """),
        answer,
        journal,
        (key, entry) -> {
          done.add(key);
          if (key.pk().equals("e")) {
            throw new IllegalStateException("no");
          }
        });
    assertThat(done).containsExactly(new Key("a", "b"), new Key("e", "f"));
    assertThat(answer.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"3\"}]}");
  }

  private static InputStream queue(String... keys) {
    List<String> messages = new ArrayList<>();
    for (String key : keys) {
      messages.add(
          """
          {"messageId":"m-KEY","body":"{\\"Records\\":[{\\"eventName\\":\\"ObjectCreated:Put\\",\
          \\"s3\\":{\\"bucket\\":{\\"name\\":\\"b\\"},\\"object\\":{\\"key\\":\\"KEY\\"}}}]}"}\
          """
              .replace("KEY", key));
    }
    return stream("{\"Records\":[" + String.join(",", messages) + "]}");
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
