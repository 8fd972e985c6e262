package io.wiredesk.simulator;

import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.objects.ObjectListing;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.Write;
import io.wiredesk.topics.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ports as the handlers get them: the twins in memory, with faults before them. */
final class Ports {

  private Ports() {}

  /**
   * The buckets.
   *
   * @param written is told the key and version of each object, as S3 sends its event
   */
  record Objects(MemoryObjects objects, Faults faults, Written written)
      implements ObjectStore, ObjectListing {

    /** S3 has an object. */
    interface Written {
      void object(String key, String versionId);
    }

    @Override
    public Fetched get(String bucket, String key, @Nullable String versionId, long limit) {
      return faults.call(
          "S3", "GetObject " + key, () -> objects.get(bucket, key, versionId, limit));
    }

    @Override
    public String put(String bucket, String key, byte[] bytes, String contentType) {
      return faults.call(
          "S3",
          "PutObject " + key,
          () -> {
            String version = objects.put(bucket, key, bytes, contentType);
            written.object(key, version);
            return version;
          });
    }

    @Override
    public Page versions(String bucket, String prefix, @Nullable Place after) {
      return faults.call("S3", "ListObjectVersions", () -> objects.versions(bucket, prefix, after));
    }
  }

  /**
   * The table.
   *
   * @param checked sees each transaction before it is done
   */
  record Table(MemoryTable table, Faults faults, Consumer<List<Write>> checked)
      implements ReleaseTable {

    @Override
    public Map<Key, Item> read(Collection<Key> keys) {
      return faults.call("DynamoDB", "BatchGetItem", () -> table.read(keys));
    }

    @Override
    public boolean write(List<Write> writes) {
      return faults.call("DynamoDB", call(writes), () -> apply(writes));
    }

    private boolean apply(List<Write> writes) {
      boolean written = table.write(writes);
      if (written) {
        checked.accept(writes);
      }
      return written;
    }

    private static String call(List<Write> writes) {
      Key first = writes.getFirst().key();
      if (writes.size() > 1) {
        return "TransactWriteItems of " + writes.size();
      }
      boolean mark =
          writes.getFirst() instanceof Write.Put put
              && "sent".equals(put.item().textOrNull("state"));
      return (mark ? Faults.MARK : "PutItem") + " " + first.pk() + " " + first.sk();
    }

    @Override
    public List<Item> query(
        String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after) {
      return faults.call(
          "DynamoDB", "Query", () -> table.query(pk, from, to, newestFirst, limit, after));
    }

    @Override
    public List<Key> due(String queue, String until, int limit) {
      return faults.call("DynamoDB", "Query " + queue, () -> table.due(queue, until, limit));
    }
  }

  /** The topics. */
  record Sectors(Topics topics, Faults faults) implements Topics {

    @Override
    public void publish(
        String topicArn,
        String subject,
        Map<String, String> bodies,
        Map<String, List<String>> attributes) {
      faults.call(
          "SNS",
          Faults.PUBLISH + " " + topicArn,
          () -> {
            topics.publish(topicArn, subject, bodies, attributes);
            return true;
          });
    }
  }

  /** The first queue, for those who send to it. */
  record First(Consumer<String> queue, Faults faults) implements MessageQueue {

    @Override
    public void send(String body) {
      faults.call(
          "SQS",
          "SendMessage",
          () -> {
            queue.accept(body);
            return true;
          });
    }
  }

  /** A table whose writes are twisted. */
  record Twisted(ReleaseTable table, UnaryOperator<List<Write>> twist) implements ReleaseTable {

    @Override
    public Map<Key, Item> read(Collection<Key> keys) {
      return table.read(keys);
    }

    @Override
    public boolean write(List<Write> writes) {
      List<Write> twisted = twist.apply(writes);
      return twisted.isEmpty() || table.write(twisted);
    }

    @Override
    public List<Item> query(
        String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after) {
      return table.query(pk, from, to, newestFirst, limit, after);
    }

    @Override
    public List<Key> due(String queue, String until, int limit) {
      return table.due(queue, until, limit);
    }
  }
}
