package io.wiredesk.event;

import io.wiredesk.function.Json;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * S3 has an object.
 *
 * @param bucket its bucket
 * @param key its key, plain, whatever the event's own encoding
 * @param versionId its version, or null where the bucket keeps none
 * @param etag its ETag without quotes; empty where the event has none
 */
public record ObjectEvent(String bucket, String key, @Nullable String versionId, String etag) {

  /** What tells two writes to one key apart: the version id, else the ETag. */
  public String version() {
    return versionId == null ? etag : versionId;
  }

  /** The same event as the body of a queue's message, as S3 writes it. */
  public String message() {
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
    var object = new LinkedHashMap<String, Object>(Map.of("key", encoded));
    if (versionId != null) {
      object.put("versionId", versionId);
    }
    object.put("eTag", etag);
    return Json.text(
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventName",
                    "ObjectCreated:Sweep",
                    "s3",
                    Map.of("bucket", Map.of("name", bucket), "object", object)))));
  }

  /**
   * Reads the body of a queue's message: an event that S3 sent itself (its keys are URL-encoded,
   * with {@code +} for a space) or one that came through EventBridge (its keys are plain).
   *
   * @return the objects that were created; empty for the test event that S3 sends when a
   *     notification is set up, and for events of other kinds
   * @throws IllegalArgumentException where it is neither
   */
  public static List<ObjectEvent> read(String body) {
    JsonNode event = Json.tree(body);
    if (event.path("Event").asString("").equals("s3:TestEvent")) {
      return List.of();
    }
    if (event.path("source").asString("").equals("aws.s3")) {
      return fromEventBridge(event);
    }
    if (event.path("Records").isArray()) {
      return fromS3(event.path("Records"));
    }
    throw new IllegalArgumentException("neither an event of S3 nor one of EventBridge");
  }

  private static List<ObjectEvent> fromS3(JsonNode records) {
    List<ObjectEvent> created = new ArrayList<>();
    for (JsonNode record : records) {
      if (record.path("eventName").asString("").startsWith("ObjectCreated")) {
        JsonNode s3 = record.path("s3");
        String key = URLDecoder.decode(text(s3.path("object"), "key"), StandardCharsets.UTF_8);
        created.add(of(s3, key, "versionId", "eTag"));
      }
    }
    return created;
  }

  private static List<ObjectEvent> fromEventBridge(JsonNode event) {
    if (!event.path("detail-type").asString("").equals("Object Created")) {
      return List.of();
    }
    JsonNode detail = event.path("detail");
    return List.of(of(detail, text(detail.path("object"), "key"), "version-id", "etag"));
  }

  private static ObjectEvent of(JsonNode node, String key, String versionId, String etag) {
    JsonNode object = node.path("object");
    String version = object.path(versionId).asString("");
    return new ObjectEvent(
        text(node.path("bucket"), "name"),
        key,
        version.isEmpty() || version.equals("null") ? null : version,
        object.path(etag).asString("").replace("\"", ""));
  }

  private static String text(JsonNode node, String name) {
    String value = node.path(name).asString("");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an S3 event without " + name);
    }
    return value;
  }
}
