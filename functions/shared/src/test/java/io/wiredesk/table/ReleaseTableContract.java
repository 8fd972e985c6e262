package io.wiredesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the table does, in memory and on DynamoDB. */
public abstract class ReleaseTableContract {

  /** A partition of each test's own, so that the tests don't meet in one table. */
  private final String pk = "contract#" + UUID.randomUUID();

  /** The table. */
  protected abstract ReleaseTable table();

  @Test
  void givesWhatWasWritten() {
    Item item =
        Item.at(key("a"))
            .with("text", "한국어 \"é\"\n")
            .with("empty", "")
            .with("number", 42)
            .with("texts", List.of("one", "two"))
            .with("none", List.of())
            .build();
    assertThat(put(item, Condition.ALWAYS)).isTrue();
    assertThat(table().read(List.of(key("a"), key("b")))).hasSize(1).containsEntry(key("a"), item);
  }

  @Test
  void anItemIsReplacedAsAWhole() {
    put(Item.at(key("a")).with("x", 1).with("y", 1).build(), Condition.ALWAYS);
    put(Item.at(key("a")).with("x", 2).build(), Condition.ALWAYS);
    assertThat(read("a").attributes()).containsOnlyKeys("x").containsEntry("x", 2L);
  }

  @Test
  void anAbsentItemIsWrittenOnce() {
    assertThat(put(numbered("a", 1), Condition.ABSENT)).isTrue();
    assertThat(put(numbered("a", 2), Condition.ABSENT)).isFalse();
    assertThat(read("a").number("n")).isEqualTo(1);
  }

  @Test
  void anItemIsWrittenWhereItHasAValue() {
    assertThat(put(numbered("a", 1), new Condition.Has("n", 0L))).isFalse();
    put(numbered("a", 0), Condition.ALWAYS);
    assertThat(put(numbered("a", 1), new Condition.Has("other", 0L))).isFalse();
    assertThat(put(numbered("a", 1), new Condition.Has("n", 0L))).isTrue();
    assertThat(put(numbered("a", 2), new Condition.Has("n", 0L))).isFalse();
    assertThat(read("a").number("n")).isEqualTo(1);
  }

  @Test
  void aTransactionWritesAllOrNothing() {
    put(numbered("a", 1), Condition.ALWAYS);
    List<Write> writes =
        List.of(
            new Write.Put(numbered("b", 1), Condition.ABSENT),
            new Write.Delete(key("a")),
            new Write.Put(numbered("c", 1), new Condition.Has("n", 1L)));
    assertThat(table().write(writes)).isFalse();
    assertThat(table().read(List.of(key("a"), key("b"), key("c")))).containsOnlyKeys(key("a"));
    assertThat(table().write(writes.subList(0, 2))).isTrue();
    assertThat(table().read(List.of(key("a"), key("b")))).containsOnlyKeys(key("b"));
  }

  @Test
  void aHundredItemsAreOneTransaction() {
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < ReleaseTable.MOST_WRITES; i++) {
      writes.add(new Write.Put(numbered("n" + (100 + i), i), Condition.ABSENT));
    }
    assertThat(table().write(writes)).isTrue();
    assertThat(table().query(pk, "", Keys.LAST, false, 1000, null)).hasSize(100);
  }

  @Test
  void oneItemTwiceInATransactionIsRefused() {
    List<Write> writes =
        List.of(new Write.Put(numbered("a", 1), Condition.ALWAYS), new Write.Delete(key("a")));
    assertThatThrownBy(() -> table().write(writes)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void moreThan400KilobytesAreRefused() {
    Item item = Item.at(key("a")).with("text", "x".repeat(400 * 1024)).build();
    assertThatThrownBy(() -> put(item, Condition.ALWAYS)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void deletingWhatIsNotThereIsNoError() {
    assertThat(
            table()
                .write(
                    List.of(
                        new Write.Delete(key("missing")),
                        new Write.Put(numbered("a", 1), Condition.ABSENT))))
        .isTrue();
  }

  @Test
  void aPartitionIsReadInPagesFromEitherEnd() {
    IntStream.range(0, 5).forEach(i -> put(numbered("s" + i, i), Condition.ALWAYS));
    List<Item> first = table().query(pk, "", Keys.LAST, true, 2, null);
    assertThat(first).extracting(item -> item.number("n")).containsExactly(4L, 3L);
    List<Item> next = table().query(pk, "", Keys.LAST, true, 2, first.getLast().key());
    assertThat(next).extracting(item -> item.number("n")).containsExactly(2L, 1L);
    assertThat(table().query(pk, "s1", "s3", false, 9, null))
        .extracting(item -> item.number("n"))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatIsDueIsFoundUntilItIsDone() {
    String queue = pk;
    Item early = waiting("early", queue, "2026-11-24T10:00:00Z");
    Item late = waiting("late", queue, "2026-11-24T11:00:00Z");
    put(late, Condition.ALWAYS);
    put(early, Condition.ALWAYS);
    put(waiting("other", queue + "-other", "2026-11-24T09:00:00Z"), Condition.ALWAYS);
    assertThat(table().due(queue, "2026-11-24T09:59:59Z", 10)).isEmpty();
    assertThat(table().due(queue, "2026-11-24T10:00:00Z", 10)).containsExactly(early.key());
    assertThat(table().due(queue, "2026-11-24T12:00:00Z", 10))
        .containsExactly(early.key(), late.key());
    assertThat(table().due(queue, "2026-11-24T12:00:00Z", 1)).containsExactly(early.key());
    put(early.change().done().build(), Condition.ALWAYS);
    assertThat(table().due(queue, "2026-11-24T12:00:00Z", 10)).containsExactly(late.key());
  }

  private Item waiting(String sk, String queue, String due) {
    return Item.at(key(sk)).with(Item.QUEUE, queue).with(Item.DUE, due).build();
  }

  private boolean put(Item item, Condition condition) {
    return table().write(List.of(new Write.Put(item, condition)));
  }

  private Item numbered(String sk, long number) {
    return Item.at(key(sk)).with("n", number).build();
  }

  private Item read(String sk) {
    Item item = table().read(List.of(key(sk))).get(key(sk));
    assertThat(item).isNotNull();
    return Objects.requireNonNull(item);
  }

  private Key key(String sk) {
    return new Key(pk, sk);
  }
}
