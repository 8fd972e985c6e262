package io.wiredesk.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB writes them: a text is S, a number N, a list of texts L. */
final class Attributes {

  private Attributes() {}

  static Map<String, AttributeValue> of(Key key) {
    return Map.of("pk", AttributeValue.fromS(key.pk()), "sk", AttributeValue.fromS(key.sk()));
  }

  static Map<String, AttributeValue> of(Item item) {
    var attributes = new HashMap<>(of(item.key()));
    item.attributes().forEach((name, value) -> attributes.put(name, of(value)));
    return attributes;
  }

  static AttributeValue of(Object value) {
    return switch (value) {
      case String text -> AttributeValue.fromS(text);
      case Long number -> AttributeValue.fromN(Long.toString(number));
      case List<?> list ->
          AttributeValue.fromL(list.stream().map(text -> of((Object) text)).toList());
      default -> throw new IllegalArgumentException("no attribute: " + value.getClass());
    };
  }

  static Key key(Map<String, AttributeValue> attributes) {
    return new Key(text(attributes, "pk"), text(attributes, "sk"));
  }

  static Item item(Map<String, AttributeValue> attributes) {
    var values = new HashMap<String, Object>();
    attributes.forEach((name, value) -> values.put(name, value(value)));
    values.keySet().removeAll(List.of("pk", "sk"));
    return new Item(key(attributes), values);
  }

  private static Object value(AttributeValue value) {
    if (value.hasL()) {
      return value.l().stream().map(AttributeValue::s).toList();
    }
    return value.s() != null ? value.s() : (Object) Long.valueOf(value.n());
  }

  private static String text(Map<String, AttributeValue> attributes, String name) {
    AttributeValue value = attributes.get(name);
    if (value == null) {
      throw new IllegalStateException("an item without " + name);
    }
    return value.s();
  }
}
