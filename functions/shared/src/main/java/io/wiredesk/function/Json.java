package io.wiredesk.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as the stages write it: the same value is always the same bytes. Properties stand in the
 * order of the record's components, absent values are left out, enums are in lower case.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(new SimpleModule().addSerializer(new LowerCaseEnums()))
          .build();

  private Json() {}

  /** The value as one line of JSON. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * The value as UTF-8. Goes through a string on purpose: half a surrogate pair, which a numeric
   * reference in HTML can make, becomes a question mark instead of an exception.
   */
  public static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a value that {@link #bytes} wrote; throws Jackson's exception where it isn't one. */
  public static <T> T read(byte[] json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** Reads any JSON. */
  public static JsonNode tree(byte[] json) {
    return MAPPER.readTree(json);
  }

  /** Reads any JSON. */
  public static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }
}
