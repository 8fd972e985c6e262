package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document. Names are in small letters and without the signs between words, so
 * that {@code body_text}, {@code bodyText} and {@code body-text} are one: ninjs changed its
 * spelling from version to version.
 */
final class JsonObject {

  /** A value: a string, an object, or a list. Numbers and truth values are as they are written. */
  sealed interface Value permits Text, Inner, Many {}

  /** A string, a number or a truth value. */
  record Text(String text) implements Value {}

  /** An object. */
  record Inner(JsonObject object) implements Value {}

  /** A list. */
  record Many(List<Value> values) implements Value {}

  private final Map<String, Value> members = new LinkedHashMap<>();

  /** The name as it is looked for. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Adds a member; of several with one name, the first is kept. Gives whether there was none. */
  boolean put(String name, Value value) {
    return members.putIfAbsent(key(name), value) == null;
  }

  Set<String> names() {
    return members.keySet();
  }

  boolean has(String... names) {
    for (String name : names) {
      if (members.containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first of the members that is a text and not blank; or null. */
  @Nullable String text(String... names) {
    for (String name : names) {
      if (members.get(name) instanceof Text(String text) && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }

  /** The first of the members that is an object; or null. */
  @Nullable JsonObject object(String... names) {
    for (String name : names) {
      if (members.get(name) instanceof Inner(JsonObject object)) {
        return object;
      }
    }
    return null;
  }

  /** The objects in the members: those of a list, one by itself, or those that an object names. */
  List<JsonObject> objects(String... names) {
    List<JsonObject> objects = new ArrayList<>();
    for (String name : names) {
      switch (members.get(name)) {
        case Many(List<Value> values) -> values.forEach(value -> addObject(value, objects));
        case Inner(JsonObject object) -> objects.add(object);
        case null, default -> {}
      }
    }
    return objects;
  }

  /** The values of all members that are objects. */
  List<JsonObject> innerObjects() {
    List<JsonObject> objects = new ArrayList<>();
    members.values().forEach(value -> addObject(value, objects));
    return objects;
  }

  private static void addObject(Value value, List<JsonObject> objects) {
    if (value instanceof Inner(JsonObject object)) {
      objects.add(object);
    }
  }

  /** The texts in the members, be they a list or one by itself. */
  List<String> texts(String... names) {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      switch (members.get(name)) {
        case Many(List<Value> values) -> values.forEach(value -> addText(value, texts));
        case Text text -> addText(text, texts);
        case null, default -> {}
      }
    }
    return texts;
  }

  private static void addText(Value value, List<String> texts) {
    if (value instanceof Text(String text) && !text.isBlank()) {
      texts.add(text.strip());
    }
  }
}
