package io.wiredesk.event;

import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * A batch of a queue's messages, each with S3 events in it. A message that fails comes back alone;
 * the others are done.
 */
public final class QueueBatch {

  private QueueBatch() {}

  /**
   * Works through a batch and answers which of its messages failed.
   *
   * @param work takes one object and the entry that its log line is made of; what it throws makes
   *     the message come back
   */
  public static void answer(
      InputStream in,
      OutputStream out,
      Journal journal,
      BiConsumer<ObjectEvent, Journal.Entry> work)
      throws IOException {
    List<String> failed = new ArrayList<>();
    for (JsonNode message : Json.tree(in.readAllBytes()).path("Records")) {
      String id = message.path("messageId").asString("");
      if (!done(id, message.path("body").asString(""), journal, work)) {
        failed.add(id);
      }
    }
    out.write(Json.bytes(BatchFailures.of(failed)));
  }

  private static boolean done(
      String message, String body, Journal journal, BiConsumer<ObjectEvent, Journal.Entry> work) {
    Journal.Entry entry = journal.entry().with("messageId", message);
    try {
      for (ObjectEvent event : ObjectEvent.read(body)) {
        entry = journal.entry().with("bucket", event.bucket()).with("key", event.key());
        entry.with("versionId", event.version());
        work.accept(event, entry);
      }
      return true;
    } catch (RuntimeException failure) {
      entry.failure(failure);
      return false;
    }
  }
}
