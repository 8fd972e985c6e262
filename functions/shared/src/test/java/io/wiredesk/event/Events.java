package io.wiredesk.event;

import io.wiredesk.function.Json;
import io.wiredesk.table.Key;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What AWS sends to the functions, for their tests. */
public final class Events {

  private Events() {}

  /** A queue's batch with a message for each body. */
  public static InputStream queue(String... bodies) {
    List<Object> records =
        Arrays.stream(bodies)
            .<Object>map(body -> Map.of("messageId", "m-" + body.hashCode(), "body", body))
            .toList();
    return stream(Map.of("Records", records));
  }

  /** The body of S3's message about a version of an object. */
  public static String created(String bucket, String key, String versionId) {
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
    return Json.text(
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventName",
                    "ObjectCreated:Put",
                    "s3",
                    Map.of(
                        "bucket",
                        Map.of("name", bucket),
                        "object",
                        Map.of("key", encoded, "versionId", versionId))))));
  }

  /** A stream's batch with an insert of each key. */
  public static InputStream inserts(Key... keys) {
    List<Object> records =
        Arrays.stream(keys)
            .<Object>map(
                key ->
                    Map.of(
                        "eventName",
                        "INSERT",
                        "dynamodb",
                        Map.of(
                            "SequenceNumber",
                            "n-" + key.sk(),
                            "Keys",
                            Map.of("pk", Map.of("S", key.pk()), "sk", Map.of("S", key.sk())))))
            .toList();
    return stream(Map.of("Records", records));
  }

  private static InputStream stream(Object event) {
    return new ByteArrayInputStream(Json.bytes(event));
  }
}
