package io.wiredesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTableTest extends ReleaseTableContract {

  private final MemoryTable table = new MemoryTable();

  @Override
  protected ReleaseTable table() {
    return table;
  }

  @Test
  void theStreamHasWhatWasNotThereBefore() {
    List<Item> stream = new ArrayList<>();
    var streamed = new MemoryTable(stream::add);
    Item item = Item.at(new Key("a", "b")).with("n", 1).build();
    streamed.write(List.of(new Write.Put(item, Condition.ABSENT)));
    streamed.write(List.of(new Write.Put(item.change().with("n", 2).build(), Condition.ALWAYS)));
    assertThat(stream).containsExactly(item);
  }
}
