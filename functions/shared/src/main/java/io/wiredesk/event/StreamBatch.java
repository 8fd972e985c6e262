package io.wiredesk.event;

import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.table.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * A batch of a table's stream. Lambda goes back to the first record that failed and sends all from
 * there again, so every record is tried and the work must bear being done twice.
 */
public final class StreamBatch {

  private StreamBatch() {}

  /**
   * Works through a batch and answers which of its records failed.
   *
   * @param work takes the key of an item that was inserted; what it throws makes the record come
   *     back
   */
  public static void answer(
      InputStream in, OutputStream out, Journal journal, BiConsumer<Key, Journal.Entry> work)
      throws IOException {
    List<String> failed = new ArrayList<>();
    for (JsonNode record : Json.tree(in.readAllBytes()).path("Records")) {
      if (record.path("eventName").asString("").equals("INSERT") && !done(record, journal, work)) {
        failed.add(record.path("dynamodb").path("SequenceNumber").asString(""));
      }
    }
    out.write(Json.bytes(BatchFailures.of(failed)));
  }

  private static boolean done(
      JsonNode record, Journal journal, BiConsumer<Key, Journal.Entry> work) {
    JsonNode keys = record.path("dynamodb").path("Keys");
    var key =
        new Key(keys.path("pk").path("S").asString(""), keys.path("sk").path("S").asString(""));
    Journal.Entry entry = journal.entry().with("pk", key.pk()).with("sk", key.sk());
    try {
      work.accept(key, entry);
      return true;
    } catch (RuntimeException failure) {
      entry.failure(failure);
      return false;
    }
  }
}
