package io.wiredesk.table;

/** One write of a transaction. */
public sealed interface Write {

  /** The item that it is about. */
  Key key();

  /** Writes the item, all of it. */
  record Put(Item item, Condition condition) implements Write {
    @Override
    public Key key() {
      return item.key();
    }
  }

  /** Removes the item, if it is there. */
  record Delete(Key key) implements Write {}
}
