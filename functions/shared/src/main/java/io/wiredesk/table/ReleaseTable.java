package io.wiredesk.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of releases. Each method is one request; what fails is an exception. */
public interface ReleaseTable {

  /** How many items one transaction may write. */
  int MOST_WRITES = 100;

  /** How many items one read may name. */
  int MOST_READS = 100;

  /**
   * Reads items, each as its last write left it; between two of them another transaction may have
   * come. What isn't there isn't in the answer.
   */
  Map<Key, Item> read(Collection<Key> keys);

  /**
   * Writes all or nothing.
   *
   * @param writes 1 to {@value #MOST_WRITES}, no two about the same item
   * @return false where a condition did not hold, or another transaction was at one of the items;
   *     nothing was written then
   */
  boolean write(List<Write> writes);

  /**
   * A page of a partition.
   *
   * @param from the first sort key, included; empty for the partition's begin
   * @param to the last sort key, included
   * @param newestFirst from the last sort key down
   * @param limit how many items at most
   * @param after the last key of the page before, or null for the first page
   */
  List<Item> query(
      String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after);

  /**
   * What waits and is due, the longest wait first. Read from an index that may lag behind the table
   * by a moment: read the item itself before acting on it.
   *
   * @param queue what waits, for example {@link Keys#ANNOUNCE}
   * @param until the last due time, included, as {@link Keys#time} writes it
   * @param limit how many at most
   */
  List<Key> due(String queue, String until, int limit);
}
