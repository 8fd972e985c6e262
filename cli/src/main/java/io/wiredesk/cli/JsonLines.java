package io.wiredesk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON objects, each on a line of its own, in UTF-8; a line has left the buffer when its
 * object is complete. Half of a surrogate pair, which no UTF-8 can hold, is written as U+FFFD.
 */
final class JsonLines {

  private static final char REPLACEMENT = '\uFFFD';

  private final PrintStream out;
  private final JsonGenerator json;

  JsonLines(PrintStream out) {
    this.out = out;
    this.json =
        JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  /** Writes one object and ends its line. */
  void object(Consumer<JsonLines> fields) {
    json.writeStartObject();
    fields.accept(this);
    json.writeEndObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  void text(String field, @Nullable String value) {
    json.writeName(field);
    json.writeString(value == null ? null : wellFormed(value));
  }

  void number(String field, long value) {
    json.writeNumberProperty(field, value);
  }

  /** Writes a number as its digits stand somewhere else, be it ever so long. */
  void digits(String field, String digits) {
    json.writeName(field);
    json.writeNumber(digits);
  }

  void texts(String field, List<String> values) {
    json.writeArrayPropertyStart(field);
    values.forEach(value -> json.writeString(wellFormed(value)));
    json.writeEndArray();
  }

  void object(String field, Consumer<JsonLines> fields) {
    json.writeObjectPropertyStart(field);
    fields.accept(this);
    json.writeEndObject();
  }

  <T> void objects(String field, List<T> values, BiConsumer<JsonLines, T> fields) {
    json.writeArrayPropertyStart(field);
    for (T value : values) {
      json.writeStartObject();
      fields.accept(this, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a value that is made of maps, lists, strings and numbers. */
  void value(String field, Object value) {
    json.writeName(field);
    value(value);
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, inner) -> value(String.valueOf(name), inner));
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(this::value);
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(wellFormed(value.toString()));
    }
  }

  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(JsonLines::halfAPair)) {
      return text;
    }
    return text.codePoints()
        .map(point -> halfAPair(point) ? REPLACEMENT : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean halfAPair(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
