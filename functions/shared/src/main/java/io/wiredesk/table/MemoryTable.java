package io.wiredesk.table;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table in memory, with DynamoDB's limits and its stream. */
public final class MemoryTable implements ReleaseTable {

  private static final int MOST_BYTES = 400 * 1024;
  private static final Comparator<Key> ORDER = Comparator.comparing(Key::pk).thenComparing(Key::sk);

  private final TreeMap<Key, Item> items = new TreeMap<>(ORDER);
  private final Consumer<Item> stream;

  /** A table whose stream nobody reads. */
  public MemoryTable() {
    this(inserted -> {});
  }

  /**
   * @param stream is given each item that was not there before, after its transaction
   */
  public MemoryTable(Consumer<Item> stream) {
    this.stream = stream;
  }

  @Override
  public synchronized Map<Key, Item> read(Collection<Key> keys) {
    require(!keys.isEmpty() && keys.size() <= MOST_READS, "reads 1 to 100 items");
    require(new HashSet<>(keys).size() == keys.size(), "reads an item twice");
    var found = new LinkedHashMap<Key, Item>();
    for (Key key : keys) {
      Item item = items.get(key);
      if (item != null) {
        found.put(key, item);
      }
    }
    return found;
  }

  @Override
  public synchronized boolean write(List<Write> writes) {
    require(!writes.isEmpty() && writes.size() <= MOST_WRITES, "writes 1 to 100 items");
    long distinct = writes.stream().map(Write::key).distinct().count();
    require(distinct == writes.size(), "writes an item twice");
    if (!writes.stream().allMatch(this::holds)) {
      return false;
    }
    List<Item> inserted =
        writes.stream()
            .filter(this::inserts)
            .map(Write.Put.class::cast)
            .map(Write.Put::item)
            .toList();
    writes.forEach(this::apply);
    inserted.forEach(stream);
    return true;
  }

  private boolean holds(Write write) {
    if (!(write instanceof Write.Put(Item item, Condition condition))) {
      return true;
    }
    Item stored = items.get(item.key());
    return switch (condition) {
      case Condition.Always() -> true;
      case Condition.Absent() -> stored == null;
      case Condition.Has(String attribute, Object value) ->
          stored != null && value.equals(stored.attributes().get(attribute));
    };
  }

  private boolean inserts(Write write) {
    return write instanceof Write.Put && !items.containsKey(write.key());
  }

  private void apply(Write write) {
    switch (write) {
      case Write.Put(Item item, Condition condition) -> {
        require(bytes(item) <= MOST_BYTES, "an item of more than 400 KB");
        items.put(item.key(), item);
      }
      case Write.Delete(Key key) -> items.remove(key);
    }
  }

  @Override
  public synchronized List<Item> query(
      String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after) {
    var range = items.subMap(new Key(pk, from), true, new Key(pk, to), true);
    var ordered = newestFirst ? range.descendingMap() : range;
    var page = after == null ? ordered : ordered.tailMap(after, false);
    return page.values().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Key> due(String queue, String until, int limit) {
    return items.values().stream()
        .filter(item -> queue.equals(item.textOrNull(Item.QUEUE)))
        .filter(item -> item.text(Item.DUE).compareTo(until) <= 0)
        .sorted(Comparator.comparing((Item item) -> item.text(Item.DUE)))
        .limit(limit)
        .map(Item::key)
        .toList();
  }

  /** All items, in the order of their keys. */
  public synchronized List<Item> items() {
    return List.copyOf(items.values());
  }

  private static long bytes(Item item) {
    long bytes = length(item.key().pk()) + length(item.key().sk()) + 4L;
    for (var attribute : item.attributes().entrySet()) {
      bytes += length(attribute.getKey()) + size(attribute.getValue());
    }
    return bytes;
  }

  private static long size(Object value) {
    return value instanceof List<?> list
        ? 3 + list.stream().mapToLong(entry -> 1 + size(entry)).sum()
        : length(Objects.toString(value));
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("DynamoDB refuses: " + message);
    }
  }
}
