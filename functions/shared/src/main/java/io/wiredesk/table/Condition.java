package io.wiredesk.table;

/** What must be so for a write to be done. */
public sealed interface Condition {

  /** Whatever stands there. */
  Condition ALWAYS = new Always();

  /** There is no such item yet. */
  Condition ABSENT = new Absent();

  /** Whatever stands there. */
  record Always() implements Condition {}

  /** There is no such item yet. */
  record Absent() implements Condition {}

  /** The item is there, and one of its attributes has this value. */
  record Has(String attribute, Object value) implements Condition {}
}
