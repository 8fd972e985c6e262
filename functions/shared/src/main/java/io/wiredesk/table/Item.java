package io.wiredesk.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An item of the table.
 *
 * @param key its primary key
 * @param attributes by name; each a {@code String}, a {@code Long} or a {@code List} of strings.
 *     Two of them put an item into the index of what is due, where it has both: {@link #QUEUE} and
 *     {@link #DUE}
 */
public record Item(Key key, Map<String, Object> attributes) {

  /** What waits: announcements, or uploads without an end. */
  public static final String QUEUE = "queue";

  /** When it is due: an instant in whole seconds, as ISO 8601 writes it. */
  public static final String DUE = "due";

  public Item {
    attributes = Map.copyOf(attributes);
  }

  /** The text of an attribute; throws where it has none. */
  public String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new IllegalStateException(key + " has no " + name);
    }
    return text;
  }

  /** The text of an attribute, or null. */
  public @Nullable String textOrNull(String name) {
    return (String) attributes.get(name);
  }

  /** The number of an attribute; 0 where it has none. */
  public long number(String name) {
    return attributes.get(name) instanceof Long number ? number : 0;
  }

  /** The texts of an attribute; none where it has none. */
  public List<String> texts(String name) {
    return attributes.get(name) instanceof List<?> texts
        ? texts.stream().map(String.class::cast).toList()
        : List.of();
  }

  /** Starts an item. */
  public static Builder at(Key key) {
    return new Builder(key, Map.of());
  }

  /** Starts an item that has this one's attributes. */
  public Builder change() {
    return new Builder(key, attributes);
  }

  /** An item while it is filled. */
  public static final class Builder {

    private final Key key;
    private final Map<String, Object> attributes;

    private Builder(Key key, Map<String, Object> attributes) {
      this.key = key;
      this.attributes = new TreeMap<>(attributes);
    }

    /** Sets an attribute; null leaves it out. */
    public Builder with(String name, @Nullable String text) {
      return set(name, text);
    }

    /** Sets an attribute. */
    public Builder with(String name, long number) {
      return set(name, number);
    }

    /** Sets an attribute. */
    public Builder with(String name, List<String> texts) {
      return set(name, List.copyOf(texts));
    }

    /** Takes the item out of the index of what is due. */
    public Builder done() {
      return set(QUEUE, null).set(DUE, null);
    }

    private Builder set(String name, @Nullable Object value) {
      if (value == null) {
        attributes.remove(name);
      } else {
        attributes.put(name, value);
      }
      return this;
    }

    /** The item. */
    public Item build() {
      return new Item(key, attributes);
    }
  }
}
